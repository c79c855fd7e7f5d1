/** The causes of a refused call. Causes of equal weight keep this order. */
export const CAUSE_IDS = [
  'balance-spent',
  'negative-balance',
  'expired-but-counted',
  'promotional-not-drawn',
  'own-limit-organization',
  'own-limit-project',
  'provider-limit',
  'rate-limit',
  'top-up-settling',
  'other-organization',
  'wrong-key',
  'account-inactive',
  'chatgpt-subscription',
  'prepaid-switch',
  'not-a-quota-error',
  'unknown',
] as const;

export type CauseId = (typeof CAUSE_IDS)[number];

export type CauseVerdict = 'likely' | 'possible' | 'ruled-out';
