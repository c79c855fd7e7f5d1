/** Why a call may have been refused, in the order for causes that are otherwise equal. */
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
