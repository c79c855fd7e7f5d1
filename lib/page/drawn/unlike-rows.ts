import type { PlacedRow } from '../layouts/layout.ts';
import type { RowReading } from '../reading.ts';

/** A row with what was read from it. */
export interface ReadRow {
  row: PlacedRow;
  reading: RowReading;
}

/** What is painted in a row beside its words. */
export interface Marks {
  /** What says something whatever other rows have. */
  told: boolean;
  /** What says nothing where all rows of one state have it. */
  signs: ReadonlySet<string>;
  /** The colours of its words, by where they stand and what they say. */
  inks: ReadonlyMap<string, string>;
}

/** What stands in a column that nobody knows may be a tick, whatever the days of its row. */
export const OF_FURTHER_COLUMN = 'further ';

/** A row with what is painted in it. */
export interface MarkedRow extends ReadRow {
  marks: Marks;
}

/** Whether some rows of one state have a sign that others have not, and not just those that ended before. */
export function tellsApart(sign: string, group: readonly MarkedRow[]): boolean {
  const having = group.filter(({ marks }) => marks.signs.has(sign));
  const others = group.filter(({ marks }) => !marks.signs.has(sign));
  if (others.length === 0) return false;
  const isOfTime = !sign.startsWith(OF_FURTHER_COLUMN);
  return !(isOfTime && (areOlder(having, others) || areOlder(others, having)));
}

/** What is left of an expired grant, or of one that is used up, changes nothing. */
export function mayBeSpent({ reading: { state, left } }: ReadRow): boolean {
  const isOver = state.kind === 'read' && state.value === 'expired';
  return !isOver && !(left.kind === 'read' && left.value === 0);
}

export function stateOf({ state }: RowReading): string {
  return state.kind === 'no-column' ? '' : state.text;
}

/** Without a word for it, rows that are over by their day may look so. */
function areOlder(rows: readonly ReadRow[], others: readonly ReadRow[]): boolean {
  if (others.some(({ reading }) => reading.state.kind !== 'no-column')) return false;
  const ends = (some: readonly ReadRow[]) =>
    some.map(({ reading }) => (reading.expires.kind === 'read' ? reading.expires.value : ''));
  const [last = ''] = ends(rows).sort().reverse();
  return ends(others).every((end) => end > last);
}
