import type { Column } from '../provider/index.ts';
import { textOf } from './cell-text.ts';
import { type DrawnTable, drawnTables, isHeaderRow, TABLE_SELECTOR } from './cells.ts';
import { readColumns } from './columns.ts';
import { readBalance, SLASH } from './money-text.ts';

/** A table as it was found: its column headers, how many rows stand below, and the columns that it lacks. */
export interface FoundTable {
  headers: string[];
  rows: number;
  missing: Needed[];
}

/** What was found on a page that could not be read, in the page's own words. */
export interface Found {
  headings: string[];
  tables: FoundTable[];
  /** How many texts of the form `left / granted` stand on the page. */
  fractions: number;
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const PASSED_OVER = 'script, style, template, noscript, svg, grantlens-panel';
const ROWS_A_HEADER_MAY_TAKE = 3;
/** What the grants table is known by. */
type Needed = Extract<Column, 'received' | 'state' | 'balance' | 'expires'>;

const NEEDED: readonly Needed[] = ['received', 'state', 'balance', 'expires'];
const LONGEST_FRACTION = 60;

/** Says what a page holds of what grants could stand in. It is work for the whole page, so only where reading failed. */
export function whatWasFound(root: Element): Found {
  const headings = Array.from(root.querySelectorAll(HEADINGS), textOf).filter((text) => text !== '');
  return {
    headings: [...new Set(headings)],
    tables: drawnTables([...root.querySelectorAll(TABLE_SELECTOR)])
      .filter(({ rows }) => rows.length > 0)
      .map(foundTable),
    fractions: fractionsIn(root),
  };
}

function foundTable({ rows }: DrawnTable): FoundTable {
  const first = rows.slice(0, ROWS_A_HEADER_MAY_TAKE);
  const known = first.map(({ cells }) => readColumns(cells).at);
  const best = Math.max(...known.map((at) => Object.keys(at).length));
  const named = first.findIndex(isHeaderRow);
  const header = best > 0 ? known.findIndex((at) => Object.keys(at).length === best) : named;
  const at = known[header] ?? {};
  return {
    headers: [...new Set(rows[header]?.cells ?? [])].map(textOf).filter((text) => text !== ''),
    rows: rows.slice(header + 1).filter((row) => row.cells.length > 0 && !isHeaderRow(row)).length,
    missing: NEEDED.filter((column) => at[column] === undefined && !(column === 'balance' && hasMoney(at))),
  };
}

function hasMoney({ left, granted, used }: Partial<Record<Column, number>>): boolean {
  return (left ?? granted ?? used) !== undefined;
}

/** A fraction may be written over several elements: it is counted in the smallest one that holds all of it. */
function fractionsIn(element: Element): number {
  if (element.matches(PASSED_OVER)) return 0;
  let within = 0;
  for (const child of element.children) within += fractionsIn(child);
  return within > 0 || element.matches(TABLE_SELECTOR) || !isFraction(element) ? within : 1;
}

function isFraction(element: Element): boolean {
  const { textContent } = element;
  if (textContent === null || textContent.length > LONGEST_FRACTION || !SLASH.test(textContent)) return false;
  return !('problem' in readBalance(textOf(element)));
}
