import { TABLE_SELECTOR } from './cells.ts';
import type { Candidate } from './layouts/layout.ts';
import type { Stand } from './zone.ts';

type Listed = Pick<Candidate, 'element' | 'rows' | 'totalRows'>;

/**
 * Where a list stands. Rows are accounted for as rows; a table's other parts, such as messages across it, are not. A list
 * without table roles begins and ends with its rows, since the part around them may hold its heading too.
 */
export function standOf({ element, rows, totalRows }: Listed): Stand {
  const own = [...rows, ...totalRows].map((row) => row.element);
  const [first, last] = element.matches(TABLE_SELECTOR) ? [] : [own[0], own.at(-1)];
  return { first: first ?? element, last: last ?? element, rows: new Set(own) };
}

/** Where a list begins, see above. */
export function startOf({ element, rows, totalRows }: Listed): Element {
  const [first] = element.matches(TABLE_SELECTOR) ? [] : [...rows, ...totalRows];
  return first?.element ?? element;
}
