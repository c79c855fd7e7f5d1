/** The draw orders by name, as the contract's files name them. */
export type RuleId = 'soonest-expiry' | 'promotional-first' | 'paid-first' | 'oldest-first';
