import type { CauseId } from './cause.ts';
import type { ErrorMeaning } from './error/meaning.ts';

/** What an error tells about the causes. */
interface ErrorRow {
  /** The cause that the error names. */
  names: CauseId | null;
  /** Whether it names the cause with certainty. Figures of a page, which may belong to another organization, then change nothing. */
  isFirm: boolean;
  /** The other causes that it leaves open. */
  open: readonly CauseId[];
}

/** The causes by which the key had no credit to spend. */
const NO_CREDIT: readonly CauseId[] = [
  'balance-spent',
  'negative-balance',
  'expired-but-counted',
  'promotional-not-drawn',
  'top-up-settling',
  'other-organization',
  'wrong-key',
  'chatgpt-subscription',
  'prepaid-switch',
];
const MONEY: readonly CauseId[] = [
  ...NO_CREDIT,
  'own-limit-organization',
  'own-limit-project',
  'provider-limit',
  'account-inactive',
];

const certain = (names: CauseId): ErrorRow => ({ names, isFirm: true, open: [] });

/**
 * What each error leaves open. Sources: OpenAI help article 6614457 (2026) for the codes; for what `insufficient_quota`, a bare
 * 429 and the old hard limit turned out to be, public issues and forum threads (2023 to 2026).
 */
export const ERROR_ROWS: Readonly<Record<ErrorMeaning, ErrorRow>> = {
  quota: { names: null, isFirm: false, open: MONEY },
  'credit-exhausted': { names: 'balance-spent', isFirm: false, open: NO_CREDIT },
  'organization-limit': certain('own-limit-organization'),
  'project-limit': certain('own-limit-project'),
  'provider-limit': certain('provider-limit'),
  'hard-limit': { names: 'own-limit-organization', isFirm: false, open: MONEY },
  rate: certain('rate-limit'),
  inactive: certain('account-inactive'),
  terminated: certain('account-inactive'),
  'wrong-key': certain('wrong-key'),
  'not-quota': certain('not-a-quota-error'),
  'others-quota': certain('not-a-quota-error'),
  'too-many': { names: null, isFirm: false, open: [...MONEY, 'rate-limit'] },
  'no-body': { names: null, isFirm: false, open: [...MONEY, 'rate-limit', 'not-a-quota-error'] },
  unrecognised: { names: null, isFirm: false, open: [...MONEY, 'rate-limit', 'not-a-quota-error'] },
};
