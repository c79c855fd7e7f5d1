import type { FoundPlaces, Recognised } from './find-places.ts';
import { whatWasFound } from './found.ts';
import type { DrawnGrants } from './gather.ts';
import { inOtherCurrency, isColumnOfOther } from './page-currency.ts';
import type { PageTexts } from './page-texts.ts';
import { isAnythingFiltered, readSlice } from './read-slice.ts';
import type { PageReading, UnreadableProblem } from './reading.ts';
import type { ReadingContext } from './reading-context.ts';

/** What is drawn on the page at present: grants, or that there are none to be read. */
export type DrawnReading = { kind: 'drawn'; grants: DrawnGrants } | Exclude<PageReading, { kind: 'grants' }>;

/** What the page says beside its places of grants. */
export interface Beside {
  texts: PageTexts;
  organization: string | null;
}

/** Reads the one place of grants on a page; without one, or with several, it says so. */
export function readPlaces(
  { shown, isNearlyOne }: FoundPlaces,
  beside: Beside,
  root: Element,
  context: ReadingContext,
): DrawnReading {
  const [place, ...others] = shown;
  const unreadable = (problem: UnreadableProblem): DrawnReading => ({
    kind: 'unreadable',
    problem,
    found: whatWasFound(root),
  });
  if (others.length > 0) return unreadable('two-tables');
  if (place) return readPlace(place, beside, root, context) ?? unreadable(problemOf(place));
  const { texts } = beside;
  if (texts.none !== undefined) return noneBy(texts.none, beside, root);
  if (!context.settled) return { kind: 'absent' };
  return unreadable(isNearlyOne ? 'column-missing' : 'no-table');
}

function problemOf({ candidate }: Recognised): UnreadableProblem {
  return candidate.columns.twice.length > 0 ? 'column-twice' : 'no-rows';
}

/** The page says that there is nothing; with a filter on, it only says that nothing has passed it. */
function noneBy(words: string, { texts, organization }: Beside, root: Element): DrawnReading {
  if (isAnythingFiltered(root))
    return { kind: 'unreadable', problem: 'all-filtered', found: whatWasFound(root) };
  return { kind: 'none', words, organization, headlines: texts.headlines };
}

/** `undefined` where the place cannot be read, see `problemOf`. */
function readPlace(
  { candidate, layout }: Recognised,
  beside: Beside,
  root: Element,
  context: ReadingContext,
): DrawnReading | undefined {
  const { columns, rows, blankRows } = candidate;
  const { texts, organization } = beside;
  const none = candidate.none ?? (rows.length + blankRows === 0 ? texts.none : undefined);
  if (columns.twice.length > 0) return undefined;
  if (none !== undefined) return noneBy(none, beside, root);
  if (rows.length === 0) return blankRows > 0 || !context.settled ? { kind: 'loading' } : undefined;
  const { headlines, fractions } = texts;
  const read = layout.read(rows, context.dates);
  const isOther = texts.isOtherCurrency || candidate.headers.some(isColumnOfOther);
  return {
    kind: 'drawn',
    grants: {
      kind: 'grants',
      layout: layout.id,
      organization,
      belonging: 'settled',
      headers: candidate.headers,
      guessedColumns: columns.guessed.flatMap((column) => (columns.at[column] ?? -1) + 1),
      headlines,
      fractions,
      mayGrow: !context.settled,
      rows: isOther ? read.map(inOtherCurrency) : read,
      slice: readSlice(candidate, root),
    },
  };
}
