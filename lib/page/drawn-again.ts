import type { Candidate, PlacedRow } from './layouts/layout.ts';

/** Attributes by which pages number or key their rows. */
const KEYS = ['aria-rowindex', 'id', 'data-id', 'data-key', 'data-row-id', 'data-row-key', 'data-index'];

/**
 * Leaves out rows that are drawn a second time, as while rows move or scroll: alike in every word, and under one key of
 * the page's own. Rows that are alike without a key are two grants.
 */
export function withoutRedrawn(candidate: Candidate): Candidate {
  const seen = new Set<string>();
  const rows = candidate.rows.filter((row) => {
    const key = keyOf(row);
    if (key === undefined) return true;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return rows.length === candidate.rows.length ? candidate : { ...candidate, rows };
}

function keyOf({ element }: PlacedRow): string | undefined {
  if (!element.hasAttributes()) return undefined;
  for (const name of KEYS) {
    const value = element.getAttribute(name);
    if (value) return `${name} ${value} ${element.textContent}`;
  }
  return undefined;
}
