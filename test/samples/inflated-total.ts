import { type SampleAccount, type SampleGrant, sampleRow } from './account.ts';

const grants: SampleGrant[] = [
  { received: [-11, 14], months: 12, state: 'Available', left: 3.93, granted: 10 },
  { received: [-14, 23], months: 12, state: 'Expired', left: 1.07, granted: 20 },
  { received: [-20, 6], months: 3, state: 'Expired', left: 15, granted: 16 },
  { received: [-26, 11], months: 3, state: 'Expired', left: 18, granted: 18 },
  { received: [-30, 2], months: 3, state: 'Expired', left: 0, granted: 5 },
];

/** The page says $69.00, all that was ever granted; $3.93 is left to use. */
export function inflatedTotal(today: string): SampleAccount {
  return {
    id: 'A',
    title: 'A total that never subtracts what expired',
    organization: 'Harbor Lane Studio',
    headline: { label: 'Credit balance', amount: '$69.00' },
    rows: grants.map((grant) => sampleRow(today, grant)),
    truth: { status: 'ok', usable: '3.93', granted: '69.00', expired: '34.07', used: '31.00', nextRows: [1] },
  };
}
