import { dayOfMonth, type SampleAccount, type SampleGrant, sampleRow } from './account.ts';

/** On 2026-11-22 the six grants of the JSON report's documented example; on other days the same, moved by whole months. */
export function sixGrants(today: string): SampleAccount {
  return {
    id: 'B',
    title: 'Six grants, three of them expired',
    organization: 'Acme',
    headline: { label: 'Credit balance', amount: '$69.00' },
    rows: [newest(today), ...older].map((grant) => sampleRow(today, grant)),
    truth: { status: 'ok', usable: '23.93', granted: '69.00', expired: '38.00', used: '7.07', nextRows: [3] },
  };
}

function newest(today: string): SampleGrant {
  const grant = { state: 'Available', left: 5, granted: 5 } as const;
  // In the first days of a month the 2nd is yet to come, or too near for a day that may be a zone off.
  if (dayOfMonth(today) < 4) return { ...grant, received: [-1, 20], months: 4 };
  return { ...grant, received: [0, 2], months: 3 };
}

const older: SampleGrant[] = [
  { received: [-1, 9], months: 3, state: 'Available', left: 15, granted: 15 },
  { received: [-12, 4], months: 12, state: 'Available', left: 3.93, granted: 10 },
  { received: [-21, 3], months: 3, state: 'Expired', left: 18, granted: 18 },
  { received: [-33, 1], months: 3, state: 'Expired', left: 15, granted: 16 },
  { received: [-46, 9], months: 3, state: 'Expired', left: 5, granted: 5 },
];
