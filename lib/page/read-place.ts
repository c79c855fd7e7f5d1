import { headingKind } from '../provider/index.ts';
import { accountFor, accountForNone } from './account-for.ts';
import { textOf } from './cell-text.ts';
import { headerWords } from './columns.ts';
import type { FoundPlaces, Recognised } from './find-places.ts';
import { whatWasFound } from './found.ts';
import type { DrawnGrants } from './join-parts.ts';
import type { Candidate } from './layouts/layout.ts';
import { inOtherCurrency, isColumnOfOther } from './page-currency.ts';
import type { PageTexts } from './page-texts.ts';
import type { Fraction, PageReading, UnreadableProblem } from './reading.ts';
import type { SeenPage } from './seen-page.ts';
import { totalsOfRow } from './total-rows.ts';

/** What is drawn on the page at present: grants, or that there are none to be read. */
export type DrawnReading = { kind: 'drawn'; grants: DrawnGrants } | Exclude<PageReading, { kind: 'grants' }>;

/** What the page says beside its places of grants. */
export interface Beside {
  texts: PageTexts;
  organization: string | null;
}

/** Reads the one place of grants on a page; without one, or with several, it says so. */
export function readPlaces(
  { shown, isNearlyOne, isBelowUnknown }: FoundPlaces,
  beside: Beside,
  page: SeenPage,
): DrawnReading {
  const [place, ...others] = shown;
  const unreadable = (problem: UnreadableProblem): DrawnReading => ({
    kind: 'unreadable',
    problem,
    found: whatWasFound(page.root),
  });
  if (others.length > 0) return unreadable('two-tables');
  if (place && !(isBelowUnknown && beside.texts.none !== undefined))
    return readPlace(place, beside, page) ?? unreadable(problemOf(place, page));
  const { texts } = beside;
  if (texts.none !== undefined) return noneBy(texts.none, beside, page);
  if (!page.settled) return { kind: 'absent' };
  if (isNearlyOne) return unreadable('column-missing');
  const heading = page.headings.find((one) => headingKind(textOf(one)) === 'grants');
  const isFailed = accountForNone(heading ?? page.root, page) === 'could-not-load';
  return unreadable(isFailed ? 'could-not-load' : 'no-table');
}

function problemOf({ candidate }: Recognised, page: SeenPage): UnreadableProblem {
  if (candidate.columns.twice.length > 0) return 'column-twice';
  return accountForNone(candidate.element, page) ?? 'no-rows';
}

/** The page says that there is nothing; with a filter on, it only says that nothing has passed it. */
function noneBy(
  words: string,
  { texts, organization }: Beside,
  page: SeenPage,
  candidate?: Candidate,
): DrawnReading {
  const problem = accountForNone(candidate?.element ?? texts.noneAt ?? page.root, page);
  if (problem) return { kind: 'unreadable', problem, found: whatWasFound(page.root) };
  return { kind: 'none', words, organization, headlines: texts.headlines };
}

/** `undefined` where the place cannot be read, see `problemOf`. */
function readPlace(
  { candidate, layout }: Recognised,
  beside: Beside,
  page: SeenPage,
): DrawnReading | undefined {
  const { columns, rows, blankRows } = candidate;
  const { texts, organization } = beside;
  const { fractions } = texts;
  const none = candidate.none ?? (rows.length + blankRows === 0 ? texts.none : undefined);
  if (columns.twice.length > 0) return undefined;
  if (none !== undefined) return noneBy(none, beside, page, candidate);
  const nothing = rows.length + blankRows === 0 && page.settled && fractions.find(isOfNothing);
  if (nothing) return noneBy(nothing.label, beside, page, candidate);
  if (rows.length === 0) return blankRows > 0 || !page.settled ? { kind: 'loading' } : undefined;
  const headlines = [...texts.headlines, ...candidate.totalRows.flatMap(totalsOfRow)];
  const read = layout.read(rows, page.dates, candidate.headers);
  const account = accountFor({ candidate, rows: read, totals: texts.sources }, page);
  const isOther = texts.isOtherCurrency || isInOtherCurrency(candidate);
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
      doubts: account.doubts,
      mayGrow: !page.settled,
      rows: isOther ? read.map(inOtherCurrency) : read,
      slice: account.slice,
    },
  };
}

function isInOtherCurrency({ labelNotes, headerCells }: Candidate): boolean {
  return isColumnOfOther(labelNotes) || headerCells.some((cell) => isColumnOfOther(headerWords(cell)));
}

/** `$0.00 / $0.00` over an empty list: nothing was ever granted. */
function isOfNothing({ figure, granted }: Fraction): boolean {
  return figure === 0 && granted === 0;
}
