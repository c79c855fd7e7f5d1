import { type SampleAccount, type SampleGrant, sampleRow } from './account.ts';

const grants: SampleGrant[] = [
  { received: [-1, 5], months: 6, state: 'Available', left: 1000, granted: 1000 },
  { received: [-2, 17], months: 4, state: 'Available', left: 250, granted: 250 },
  { received: [-3, 8], months: 12, state: 'Available', left: 100, granted: 100 },
  { received: [-11, 18], months: 12, state: 'Available', left: 87.41, granted: 500 },
  { received: [-15, 12], months: 12, state: 'Expired', left: 38.52, granted: 120 },
];

/**
 * Promotional credit over $1000 stays untouched while a purchase of eleven months ago, which expires sooner, is used.
 * The page's total is everything left, expired included.
 */
export function usageTier5(today: string): SampleAccount {
  return {
    id: 'C',
    title: 'Usage Tier 5: promotional credit beside paid credit that expires sooner',
    organization: 'Northwind Robotics',
    headline: { label: 'Credit balance', amount: '$1,475.93' },
    rows: grants.map((grant) => sampleRow(today, grant)),
    truth: {
      status: 'ok',
      usable: '1437.41',
      granted: '1970.00',
      expired: '38.52',
      used: '494.07',
      nextRows: [4],
    },
  };
}
