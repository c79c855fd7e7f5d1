import type { SampleAccount } from './account.ts';
import { inflatedTotal } from './inflated-total.ts';
import { noGrants } from './no-grants.ts';
import { sixGrants } from './six-grants.ts';
import { twoReadings } from './two-readings.ts';
import { usageTier5 } from './usage-tier-5.ts';
import { usedBeforeItsTurn } from './used-before-its-turn.ts';

export interface Samples {
  A: SampleAccount;
  B: SampleAccount;
  C: SampleAccount;
  D: SampleAccount;
  E: SampleAccount;
  F: SampleAccount;
}

/** The sample accounts as their pages would show them on a `YYYY-MM-DD` day. */
export function samples(today: string): Samples {
  return {
    A: inflatedTotal(today),
    B: sixGrants(today),
    C: usageTier5(today),
    D: noGrants(),
    E: usedBeforeItsTurn(today),
    F: twoReadings(today),
  };
}
