import type { SampleAccount } from './account.ts';
import { printMoney, sampleRow } from './account.ts';

const SOON = { received: [-12, 4], months: 12, state: 'Available', granted: 25 } as const;
const LATER = { received: [-1, 9], months: 3, state: 'Available', granted: 15, left: 15 } as const;

/** An account of March 2027 that uses the grant which expires on April 1, and leaves the other one alone. */
export function usedByDays(left: number): SampleAccount {
  const grants = [{ ...LATER }, { ...SOON, left }];
  const usable = (left + 15).toFixed(2);
  return {
    id: 'used by days',
    title: 'Used day by day',
    organization: 'Quarry Street',
    headline: { label: 'Credit balance', amount: printMoney(left + 15) },
    rows: grants.map((grant) => sampleRow('2027-03-02', grant)),
    truth: {
      status: 'ok',
      usable,
      granted: '40.00',
      expired: '0.00',
      used: (25 - left).toFixed(2),
      nextRows: [2],
    },
  };
}
