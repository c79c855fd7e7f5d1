/** How long a page may take to draw another organization's table, in milliseconds. */
const TIME_TO_DRAW = 3000;
/** What share of a table's rows must stay for it to be the same table, sorted, scrolled or with a row more or less. */
const STILL_THE_SAME = 0.5;

/** What one look at the page saw: the organization's name, and the names of the rows (none while there are none). */
export interface Look {
  organization: string | null;
  rows: readonly string[];
  /** How many rows there are in all, where the page says so. */
  of: number | null;
  /** Milliseconds on any clock that only goes forward. */
  at: number;
}

/** Whose table stands on the page. */
export interface TableOwnership {
  organization: string | null;
  rows: readonly string[];
  of: number | null;
  /** Set after a change of organization, while the table is still the one that stood under the one before. */
  awaitedSince: number | null;
}

/** `waits`: the table may still be the other organization's; `unsettled`: it has not changed in all the time it had. */
export type Belonging = 'belongs' | 'waits' | 'unsettled';

/**
 * Follows the organization's name and its table. After the name has changed only a table that changes with it or later is
 * the new one's: one that changed before may have been the old one's, and so may one that is only sorted or scrolled.
 */
export function nextOwnership(
  before: TableOwnership | undefined,
  { organization, rows, of, at }: Look,
): TableOwnership {
  if (!before) return { organization, rows, of, awaitedSince: null };
  const isSwitch =
    organization !== null && before.organization !== null && organization !== before.organization;
  // Another part of the same list has other rows; where all of them are there, other rows are another list.
  const isOtherPart = of !== null && of === before.of && rows.length < of;
  const isSameTable = rows.length > 0 && (isMostly(rows, before.rows) || isOtherPart);
  const since = isSwitch ? at : before.awaitedSince;
  return {
    organization: organization ?? before.organization,
    rows,
    of,
    awaitedSince: isSameTable ? since : null,
  };
}

function isMostly(rows: readonly string[], before: readonly string[]): boolean {
  const known = new Set(before);
  const kept = rows.filter((row) => known.has(row)).length;
  return kept >= Math.min(rows.length, before.length) * STILL_THE_SAME && kept > 0;
}

/** Whether the table is that of the organization named, as far as its time has shown. */
export function belongingOf({ awaitedSince }: TableOwnership, at: number): Belonging {
  if (awaitedSince === null) return 'belongs';
  return at - awaitedSince < TIME_TO_DRAW ? 'waits' : 'unsettled';
}
