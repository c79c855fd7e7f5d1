import { TABLE_SELECTOR } from './cells.ts';
import type { Candidate } from './layouts/layout.ts';
import type { Stand } from './zone.ts';

/**
 * Where a list stands. Rows are accounted for as rows; a table's other parts, such as messages across it, are not. A list
 * without table roles begins and ends with its rows, since the part around them may hold its heading too.
 */
export function standOf({
  element,
  rows,
  totalRows,
}: Pick<Candidate, 'element' | 'rows' | 'totalRows'>): Stand {
  const own = [...rows, ...totalRows].map((row) => row.element);
  const [first = element, last = element] = [own[0], own.at(-1)];
  const isTable = element.matches(TABLE_SELECTOR);
  return { first: isTable ? element : first, last: isTable ? element : last, rows: new Set(own) };
}
