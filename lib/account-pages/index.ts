/** Reads Overview, Limits and Usage: the pages of the account beside the one of the grants. */

export { type AccountFacts, accountFacts, freshPages, NO_ACCOUNT_FACTS } from './account-facts.ts';
export { fitsBalance, type GrantsSums, isSameBalance } from './fits-balance.ts';
export { lookAtAccountPage, readAccountPage } from './read-account-page.ts';
export type { AccountPageReading, Field, SeenPage, UnknownReason } from './reading.ts';
