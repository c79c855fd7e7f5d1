import type { Candidate, PlacedRow } from './layouts/layout.ts';

/** By their own definition no two elements of a page, or rows of a table, share one. */
const ROW_INDEX = 'aria-rowindex';
const UNIQUE = ['id', ROW_INDEX];
/** By which libraries number the rows of one list. */
const INDEX = 'data-index';

/**
 * Leaves out rows that are drawn a second time, as while rows move or scroll: alike in every word, and under one key that
 * tells the rows of their list apart. Rows that are alike without such a key are two grants.
 */
export function withoutRedrawn(candidate: Candidate): Candidate {
  const names = isNumbered(candidate.rows) ? [...UNIQUE, INDEX] : UNIQUE;
  const keys = names.filter((name) => tellsApart(name, candidate.rows));
  const seen = new Set<string>();
  const isAnyUnheard = candidate.rows.some(isUnheard);
  const heard = new Set(
    candidate.rows.flatMap((row) => (isAnyUnheard && !isUnheard(row) ? row.element.textContent : [])),
  );
  const rows = candidate.rows.filter((row) => {
    const { element } = row;
    // A slider repeats cards at its ends, for who sees them alone.
    if (isUnheard(row) && heard.has(element.textContent)) return false;
    const key = keyOf(element, keys);
    if (key === undefined) return true;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return rows.length === candidate.rows.length ? candidate : { ...candidate, rows };
}

function isUnheard({ element }: PlacedRow): boolean {
  return element.hasAttributes() && element.getAttribute('aria-hidden') === 'true';
}

/** Whether no two rows of other words share one value of an attribute; a name that all share is that of their kind. */
function tellsApart(name: string, rows: readonly PlacedRow[]): boolean {
  const words = new Map<string, string>();
  const isOfWords = rows.every(({ element }) => {
    const value = element.hasAttributes() ? element.getAttribute(name) : null;
    if (value === null) return true;
    const known = words.get(value);
    words.set(value, element.textContent ?? '');
    return known === undefined || known === element.textContent;
  });
  return isOfWords && (name === ROW_INDEX || words.size > 1);
}

function keyOf(element: Element, keys: readonly string[]): string | undefined {
  if (!element.hasAttributes()) return undefined;
  for (const name of keys) {
    const value = element.getAttribute(name);
    if (value) return `${name} ${value} ${element.textContent}`;
  }
  return undefined;
}

/** Whether all rows stand in one list whose numbers run on: those of several lists begin anew in each. */
function isNumbered(rows: readonly PlacedRow[]): boolean {
  const [first, ...others] = rows;
  if (!first?.element.hasAttribute(INDEX)) return false;
  if (!others.every(({ element }) => element.parentElement === first.element.parentElement)) return false;
  const numbers = new Set(rows.map(({ element }) => Number(element.getAttribute(INDEX) ?? Number.NaN)));
  return numbers.size > 1 && numbers.size === Math.max(...numbers) - Math.min(...numbers) + 1;
}
