import { type SampleAccount, type SampleGrant, sampleRow } from './account.ts';

const grants: SampleGrant[] = [
  { received: [-2, 10], months: 12, state: 'Available', left: 6.4, granted: 20 },
  { received: [-6, 8], months: 9, state: 'Available', left: 25, granted: 25 },
];

/** The newer grant was used while the older one, which expires sooner, was there all the time: one reading shows it. */
export function usedBeforeItsTurn(today: string): SampleAccount {
  return {
    id: 'E',
    title: 'A single reading that rules out a draw order',
    organization: 'Lantern Row',
    headline: { label: 'Credit balance', amount: '$31.40' },
    rows: grants.map((grant) => sampleRow(today, grant)),
    truth: {
      status: 'ok',
      usable: '31.40',
      granted: '45.00',
      expired: '0.00',
      used: '13.60',
      nextRows: [1],
    },
  };
}
