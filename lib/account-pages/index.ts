/** What Overview, Limits and Usage show beside grants. */

export { type AccountAddress, readAccountPage } from './read-account-page.ts';
export type { AccountPageReading, Field, UnknownReason } from './reading.ts';
