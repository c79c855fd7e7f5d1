import { pageWithTable, type TablePage } from '../samples/table-page.ts';
import { accounts } from '../samples/today.ts';

export const HEADERS = ['Received', 'State', 'Balance', 'Expires'];

/** The cells of sample B's rows. The first three can be spent, the others have expired. */
export const ROWS = accounts.B.rows.map(({ received, state, balance, expires }) => [
  received,
  state,
  balance,
  expires,
]);
const [good = [], , , gone = []] = ROWS;
const [received = '', , , expires = ''] = good;

/** A faulty row below a correct one of $5.00. */
export interface BadRow {
  what: string;
  row: string[];
  before?: string;
  /** The figure that the panel must show as spendable. */
  figure: string;
  /** The sentence that names the row and the cause. */
  says: string[];
  /** `usable`, `usableAtLeast` and `usableAtMost` of the JSON. */
  usable: [string | null, string | null, string | null];
}

const available = (balance: string) => [received, 'Available', balance, expires];

export const BAD_ROWS: BadRow[] = [
  {
    what: 'a row without a balance',
    row: available(''),
    figure: 'at least $5.00',
    says: ['Row 2', 'Balance cell says no words'],
    usable: [null, '5.00', null],
  },
  {
    what: 'an amount that is no number',
    row: available('$NaN / $7.00'),
    figure: 'at least $5.00',
    says: ['Row 2', 'Balance cell', '“$NaN / $7.00”'],
    usable: [null, '5.00', null],
  },
  {
    what: 'another currency',
    row: available('€5.00 / €5.00'),
    figure: 'at least $5.00',
    says: ['Row 2', '“€5.00 / €5.00”', 'not in US dollars'],
    usable: [null, '5.00', null],
  },
  {
    what: 'more than was granted',
    row: available('$9.00 / $7.00'),
    figure: '$5.00 to $14.00',
    says: ['Row 2', '“$9.00 / $7.00”', 'more than was granted'],
    usable: [null, '5.00', '14.00'],
  },
  {
    what: 'an unknown State word beside money',
    row: [received, 'Scheduled', '$7.00 / $7.00', expires],
    figure: '$5.00 to $12.00',
    says: ['Row 2', 'State “Scheduled”'],
    usable: [null, '5.00', '12.00'],
  },
  {
    what: 'an expiry that is no date',
    row: [received, 'Available', '$7.00 / $7.00', 'soon'],
    figure: '$5.00 to $12.00',
    says: ['Row 2', 'Expires cell says “soon”'],
    usable: [null, '5.00', '12.00'],
  },
  {
    what: 'a total that no sum of the rows explains',
    row: gone,
    before: '<p><span>Credit balance</span> <b>$50.00</b></p>',
    figure: 'at least $5.00',
    says: ['matches no total of its rows', '“Credit balance”'],
    usable: [null, '5.00', null],
  },
];

export function badPage({ row, before = '' }: BadRow): string {
  return pageWithTable({ headers: HEADERS, rows: [good, row], before });
}

/** A page with a correct row and another one that changes no figure. */
export function pageWithRow(row: string[], more: Partial<TablePage> = {}): string {
  return pageWithTable({ headers: HEADERS, rows: [good, row], ...more });
}

/** A grants table as HTML, for use next to another one. */
export const SECOND_TABLE = `<table><tr>${HEADERS.map((name) => `<th>${name}</th>`).join('')}</tr>
  <tr>${good.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;

/** A table from the same page that must never be read as grants. */
export const INVOICES = pageWithTable({
  headers: ['Invoice', 'Status', 'Amount', 'Created'],
  rows: [['INV-0042', 'Paid', '$10.00', 'Nov 4, 2025, 9:14 AM']],
});
