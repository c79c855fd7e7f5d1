/** The instant and the rows of the JSON report's documented example, which sample B shows on that day. */
export const DOCUMENTED_INSTANT = '2026-11-22T14:02:11.000Z';

const guessed = { categorySource: 'inferred', issues: [] };
const expired = {
  ...guessed,
  state: 'Expired',
  status: 'expired',
  category: 'promotional',
  drawPosition: null,
};
const promotional = { ...guessed, state: 'Available', status: 'usable', category: 'promotional' };
const paid = { ...guessed, state: 'Available', status: 'usable', category: 'paid' };

const grants = [
  {
    ...promotional,
    received: '2026-11-02',
    granted: '5.00',
    left: '5.00',
    expires: '2027-03-01',
    drawPosition: 3,
  },
  {
    ...promotional,
    received: '2026-10-09',
    granted: '15.00',
    left: '15.00',
    expires: '2027-02-01',
    drawPosition: 2,
  },
  { ...paid, received: '2025-11-04', granted: '10.00', left: '3.93', expires: '2026-12-01', drawPosition: 1 },
  { ...expired, received: '2025-02-03', granted: '18.00', left: '18.00', expires: '2025-06-01' },
  { ...expired, received: '2024-02-01', granted: '16.00', left: '15.00', expires: '2024-06-01' },
  { ...expired, received: '2023-01-09', granted: '5.00', left: '5.00', expires: '2023-05-01' },
];

/** The `grantlens-report`, version 1, of that example, without what depends on the build or the layout's name. */
export const documentedReport = {
  format: 'grantlens-report',
  version: 1,
  readAt: DOCUMENTED_INSTANT,
  status: 'ok',
  currency: 'USD',
  headline: {
    label: 'Credit balance',
    amount: '69.00',
    equals: 'everything ever granted',
    meaning: 'ever-granted',
  },
  grants: grants.map((grant, index) => ({ row: index + 1, ...grant })),
  totals: {
    granted: '69.00',
    used: '7.07',
    expired: '38.00',
    notStarted: '0.00',
    usable: '23.93',
    usableAtLeast: '23.93',
    usableAtMost: '23.93',
    asShown: '23.93',
  },
  drawOrder: { rule: 'soonest-expiry', chosenBy: 'default', nextRows: [3] },
  issues: [],
};
