import { printMoney, type SampleAccount, type SampleGrant, sampleRow } from './account.ts';

const GRANTED = 27.5;

/** What the page shows with that much left in the older grant; the newer one, which expires sooner, stays untouched. */
function reading(today: string, left: number): SampleAccount {
  const grants: SampleGrant[] = [
    { received: [-2, 9], months: 5, state: 'Available', left: 15, granted: 15 },
    { received: [-7, 4], months: 12, state: 'Available', left, granted: 12.5 },
  ];
  return {
    id: 'F',
    title: 'Two readings that rule out a draw order',
    organization: 'Quarry Street',
    headline: { label: 'Credit balance', amount: printMoney(15 + left) },
    rows: grants.map((grant) => sampleRow(today, grant)),
    truth: {
      status: 'ok',
      usable: (15 + left).toFixed(2),
      granted: GRANTED.toFixed(2),
      expired: '0.00',
      used: (GRANTED - 15 - left).toFixed(2),
      nextRows: [left < 10 ? 2 : 1],
    },
  };
}

/** The page is read before and after a usage that soonest expiry would have taken from the other grant. */
export function twoReadings(today: string): SampleAccount {
  return { ...reading(today, 10), later: reading(today, 8.87) };
}
