import { printDay, printMoney } from '../account.ts';
import { documentOf } from '../page.ts';

/** A page with three grants, of which two can be spent, as its style sheet draws it. */
export interface DrawnPage {
  /** Rules of the page's style sheet. */
  style?: string;
  /** The list, in place of the usual table. */
  list?: string;
  /** What stands between the heading and the list, and behind it. */
  before?: string;
  behind?: string;
}

/** Pages of one kind that an eye reads otherwise than their markup says, and others like them that mean nothing. */
export interface DrawnKind {
  doubtful: Record<string, DrawnPage>;
  plain: Record<string, DrawnPage>;
}

export const HEADERS = ['Received', 'State', 'Balance', 'Expires'];

/** What the rows say by their words: of the first two grants $18.93 can be spent. */
export const SPENDABLE = printMoney(18.93);

function drawnRows(today: string): string[][] {
  return [
    [printDay(today, [-3, 4]), 'Available', '$3.93 / $10.00', printDay(today, [2, 1])],
    [printDay(today, [-2, 9]), 'Available', '$15.00 / $15.00', printDay(today, [5, 1])],
    [printDay(today, [-20, 3]), 'Expired', '$5.00 / $5.00', printDay(today, [-7, 1])],
  ];
}

const TODAY = new Date().toISOString().slice(0, 10);
export const ROWS = drawnRows(TODAY);

/** A table of plain tags; `changed` puts other HTML into a cell. */
export function tableWith(
  rows: readonly (readonly string[])[] = ROWS,
  headers: readonly string[] = HEADERS,
): string {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(headers, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}

/** The same list of `div`s with the roles of a table, laid out in a grid. */
export function gridWith(
  rows: readonly (readonly string[])[] = ROWS,
  headers: readonly string[] = HEADERS,
): string {
  const line = (cells: readonly string[], role: string) =>
    `<div role="row">${cells.map((cell) => `<div role="${role}">${cell}</div>`).join('')}</div>`;
  return `<div role="table">${line(headers, 'columnheader')}<div role="rowgroup">${rows.map((row) => line(row, 'cell')).join('')}</div></div>`;
}

/** The same grants as cards. */
export function cardsWith(rows: readonly (readonly string[])[] = ROWS): string {
  const cards = rows.map(
    ([received, state, balance, expires]) =>
      `<li><p>${balance}</p><p>${state}</p><p>Received: ${received}</p><p>Expires: ${expires}</p></li>`,
  );
  return `<ul class="cards">${cards.join('')}</ul>`;
}

/** The rows with HTML behind the words of one column, in each row its own. */
export function withBehind(column: number, ...behind: readonly string[]): string[][] {
  return ROWS.map((row, nth) =>
    row.map((cell, index) => (index === column ? cell + (behind[nth] ?? '') : cell)),
  );
}

/** The rows with a further column at a place. */
export function withColumn(at: number, ...cells: readonly string[]): string[][] {
  return ROWS.map((row, nth) => row.toSpliced(at, 0, cells[nth] ?? ''));
}

export function documentWith({
  style = '',
  list = tableWith(),
  before = '',
  behind = '',
}: DrawnPage): string {
  const body = `<style>${style}</style><main><h1>Billing</h1><section><h2>Credit Grants <small>USD</small></h2>${before}${list}${behind}</section></main>`;
  return documentOf('Credit grants', body);
}
