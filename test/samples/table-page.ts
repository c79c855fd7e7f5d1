import { documentOf } from './page.ts';

export interface TablePage {
  headers: string[];
  /** Each cell as HTML. */
  rows: string[][];
  /** HTML around the table. */
  before?: string;
  after?: string;
  /** Built of `div`s with ARIA roles in place of a `table`. */
  roles?: boolean;
}

/** A page with one table of any headers and cells, for input that the real page might have one day. */
export function pageWithTable({ headers, rows, before = '', after = '', roles = false }: TablePage): string {
  const table = roles ? roleTable(headers, rows) : plainTable(headers, rows);
  return documentOf('Billing', `<main>${before}<div class="scroll">${table}</div>${after}</main>`);
}

function plainTable(headers: string[], rows: string[][]): string {
  const line = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => line(cells, 'td')).join('\n');
  return `<table><thead>${line(headers, 'th')}</thead><tbody>${body}</tbody></table>`;
}

function roleTable(headers: string[], rows: string[][]): string {
  const line = (cells: string[], role: string) =>
    `<div role="row">${cells.map((cell) => `<div role="${role}">${cell}</div>`).join('')}</div>`;
  const group = (lines: string[]) => `<div role="rowgroup">${lines.join('\n')}</div>`;
  const body = rows.map((cells) => line(cells, 'cell'));
  return `<div role="table">${group([line(headers, 'columnheader')])}${group(body)}</div>`;
}
