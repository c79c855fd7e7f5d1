import type { SampleAccount } from './account.ts';
import { inflatedTotal } from './inflated-total.ts';
import { noGrants } from './no-grants.ts';
import { sixGrants } from './six-grants.ts';
import { usageTier5 } from './usage-tier-5.ts';

export type { SampleAccount, SampleRow, Truth } from './account.ts';

export interface Samples {
  A: SampleAccount;
  B: SampleAccount;
  C: SampleAccount;
  D: SampleAccount;
}

/** The sample accounts as their pages would show them on a `YYYY-MM-DD` day. */
export function samples(today: string): Samples {
  return { A: inflatedTotal(today), B: sixGrants(today), C: usageTier5(today), D: noGrants() };
}
