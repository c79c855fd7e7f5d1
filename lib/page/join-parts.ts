import type { Coverage, GrantsReading, RowReading } from './reading.ts';
import { nameOfRow } from './row-name.ts';
import type { RowSlice } from './row-slice.ts';

/** What one look at the page found of the grants: the rows that are drawn, and which of all they are. */
export type DrawnGrants = Omit<GrantsReading, 'extent' | 'onScreen'> & { slice: RowSlice };

/** A row with its place among all, or with the number of its page. */
interface SeenRow {
  at: number;
  row: RowReading;
}

/** The rows of one list of grants that were seen while the user went through it. */
export interface JoinedParts {
  layout: string;
  organization: string | null;
  /** What `at` of the rows means. */
  by: 'place' | 'page';
  /** How many rows or pages there are in all, where the page says so. */
  of: number | null;
  seen: readonly SeenRow[];
  /** Whether rows of one name stood on two pages, so that they may be one grant or two. */
  overlaps: boolean;
}

/** The rows seen so far as one reading. */
export interface JoinedReading {
  reading: GrantsReading;
  gathered: JoinedParts;
}

/**
 * Joins what is drawn now to what was drawn before, so that a list of several pages is read while the user goes through
 * it. No row counts twice: rows are told apart by their places; without places a row counts as often as one page draws
 * it at once. Another organization, layout or number of rows begins anew, as does a row that is not where it was.
 */
export function joinParts(before: JoinedParts | undefined, drawn: DrawnGrants): JoinedReading {
  const { slice, ...rest } = drawn;
  const known = before && isSameList(before, drawn) ? before : undefined;
  const page = pageOf(known, drawn);
  const gathered = joined(known, drawn, page);
  const isPlaced = slice.kind === 'places';
  const numbered = gathered.seen.map(({ at, row }, index) => ({
    at,
    row: { ...row, row: isPlaced ? at : index + 1 },
  }));
  return {
    gathered,
    reading: {
      ...rest,
      rows: numbered.map(({ row }) => row),
      extent: extentOf(slice, gathered),
      onScreen: isPlaced
        ? [...slice.places]
        : numbered.filter(({ at }) => at === page).map(({ row }) => row.row),
    },
  };
}

function joined(known: JoinedParts | undefined, drawn: DrawnGrants, page: number): JoinedParts {
  const { slice, rows, layout, organization } = drawn;
  const fresh = { layout, organization, of: countIn(slice), overlaps: false };
  switch (slice.kind) {
    case 'whole':
    case 'some':
      return { ...fresh, by: 'page', seen: rows.map((row) => ({ at: page, row })) };
    case 'places':
      return { ...fresh, by: 'place', seen: byPlace(known?.seen ?? [], rows, slice.places) };
    case 'page':
    case 'later':
      return { ...fresh, by: 'page', ...byPage(known, rows, page) };
  }
}

function isSameList({ layout, organization, by, of }: JoinedParts, drawn: DrawnGrants): boolean {
  const isAlike =
    layout === drawn.layout && organization === drawn.organization && of === countIn(drawn.slice);
  return isAlike && (by === 'place') === (drawn.slice.kind === 'places');
}

function countIn(slice: RowSlice): number | null {
  return slice.kind === 'whole' ? null : slice.of;
}

function byPlace(
  known: readonly SeenRow[],
  rows: readonly RowReading[],
  places: readonly number[],
): SeenRow[] {
  const now = new Map(rows.map((row, index) => [places[index] ?? 0, row]));
  const isMoved = known.some(({ at, row }) => {
    const there = now.get(at);
    return there !== undefined && nameOfRow(there) !== nameOfRow(row);
  });
  const elsewhere = known.filter(({ at }) => !now.has(at));
  const kept = isMoved || areSortedAnew(elsewhere, rows) ? [] : elsewhere;
  return [...kept, ...[...now].map(([at, row]) => ({ at, row }))].sort((one, other) => one.at - other.at);
}

/** Grants may be alike; but several that stood at other places before have been moved there by another order. */
function areSortedAnew(elsewhere: readonly SeenRow[], rows: readonly RowReading[]): boolean {
  const names = new Set(rows.map(nameOfRow));
  const repeated = elsewhere.map(({ row }) => nameOfRow(row)).filter((name) => names.has(name));
  return new Set(repeated).size > 1;
}

/** A page seen before that holds other rows now is a page of another list, or of one that has changed. */
function byPage(
  known: JoinedParts | undefined,
  rows: readonly RowReading[],
  page: number,
): Pick<JoinedParts, 'seen' | 'overlaps'> {
  const same = known?.seen.filter(({ at }) => at === page) ?? [];
  const isOther = same.length > 0 && namesOf(same.map(({ row }) => row)) !== namesOf(rows);
  const others = isOther ? [] : (known?.seen.filter(({ at }) => at !== page) ?? []);
  const kept = withoutThose(others, rows);
  const seen = [...kept, ...rows.map((row) => ({ at: page, row }))].sort((one, other) => one.at - other.at);
  return { seen, overlaps: (!isOther && known?.overlaps) || kept.length < others.length };
}

/** A page without a number is one that was seen, or the next. */
function pageOf(known: JoinedParts | undefined, { slice, rows }: DrawnGrants): number {
  if (slice.kind !== 'later') return slice.kind === 'page' ? slice.page : 1;
  const pages = new Set(known?.seen.map(({ at }) => at));
  const names = namesOf(rows);
  const seen = [...pages].find(
    (page) => namesOf(known?.seen.flatMap(({ at, row }) => (at === page ? row : [])) ?? []) === names,
  );
  return seen ?? Math.max(0, ...pages) + 1;
}

function namesOf(rows: readonly RowReading[]): string {
  return rows.map(nameOfRow).join('\n');
}

function withoutThose(seen: readonly SeenRow[], rows: readonly RowReading[]): SeenRow[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(nameOfRow(row), (counts.get(nameOfRow(row)) ?? 0) + 1);
  return seen.filter(({ row }) => {
    const count = counts.get(nameOfRow(row)) ?? 0;
    counts.set(nameOfRow(row), count - 1);
    return count <= 0;
  });
}

function extentOf(slice: RowSlice, { seen, of, overlaps }: JoinedParts): Coverage {
  if (slice.kind === 'whole') return { kind: 'whole' };
  const { reason } = slice;
  if (slice.kind === 'places') return seen.length === of ? { kind: 'whole' } : { kind: 'placed', reason, of };
  const pages = new Set(seen.map(({ at }) => at)).size;
  if (slice.kind === 'page' && pages === of && !overlaps) return { kind: 'whole' };
  return { kind: 'unplaced', reason, of: slice.kind === 'some' ? of : null };
}
