import { type Accounting, accountFor } from './account-for.ts';
import { findPlaces } from './find-places.ts';
import { type JoinedParts, joinParts } from './join-parts.ts';
import type { Candidate } from './layouts/layout.ts';
import { type NamedOrganization, organizationIn } from './organization.ts';
import { type PageTexts, readPageTexts } from './page-texts.ts';
import { type DrawnReading, readPlaces } from './read-place.ts';
import type { GrantsReading, PageReading, RowReading } from './reading.ts';
import type { ReadingContext } from './reading-context.ts';
import { seenPage } from './seen-page.ts';

/** What was found on a page: the reading as data, and the elements that it came from. */
export interface PageFindings {
  reading: PageReading;
  /** Where on the page the reading was found. */
  place: Candidate | undefined;
  /** Elements that may hold grants and are hidden at present, but may be shown later. */
  hidden: readonly Element[];
  /** The texts outside the tables; `undefined` where nothing on the page speaks of grants. */
  texts: PageTexts | undefined;
  organization: NamedOrganization | undefined;
  /** The rows seen so far of a list that the page renders in parts, for the next call. */
  gathered: JoinedParts | undefined;
  /** The text that `besideRows` compares with. */
  beside: string;
  /** The elements outside the rows that the reading rests on. When one of them changes, the reading is out of date. */
  sources: readonly Element[];
}

/**
 * One text of everything that the reading takes from outside the rows: totals, doubts, which part of the list is shown, and
 * the organization. While it equals `beside` and no row has changed, the page need not be read again, which costs more.
 */
export function besideRows(root: Element, { place, reading }: PageFindings, context: ReadingContext): string {
  const page = seenPage(root, context);
  const texts = readPageTexts(root, rowsOf(place ? [place] : []), context.isShown);
  const account =
    place && reading.kind === 'grants'
      ? accountFor({ candidate: place, rows: drawnRows(reading), totals: texts.sources }, page)
      : undefined;
  return besideOf(texts, account, organizationIn(page.all));
}

/** Of rows gathered from several parts of a list, those that are drawn now. */
function drawnRows({ rows, onScreen }: GrantsReading): readonly RowReading[] {
  const drawn = new Set(onScreen);
  return drawn.size === rows.length ? rows : rows.filter(({ row }) => drawn.has(row));
}

function rowsOf(candidates: readonly Candidate[]): Set<Element> {
  return new Set(candidates.flatMap(({ rows }) => rows.map(({ element }) => element)));
}

function besideOf(
  texts: PageTexts | undefined,
  account: Accounting | undefined,
  organization: NamedOrganization | undefined,
): string {
  const { headlines, fractions, none, isOtherCurrency } = texts ?? {};
  return JSON.stringify([
    headlines,
    fractions,
    none,
    isOtherCurrency,
    account?.slice,
    account?.doubts,
    organization?.name,
  ]);
}

/** Finds the grants on a page and reads them. `before`: what an earlier call gathered of a list that the page renders in parts. */
export function readPage(root: Element, context: ReadingContext, before?: JoinedParts): PageFindings {
  const page = seenPage(root, context);
  const places = findPlaces(page);
  const { shown, hidden } = places;
  const place = shown[0]?.candidate;
  if (!place && hidden.length === 0 && !context.expected) return { ...NOTHING, hidden };
  const texts = readPageTexts(root, rowsOf(shown.map(({ candidate }) => candidate)), context.isShown);
  const organization = organizationIn(page.all);
  const isHidden = !place && hidden.length > 0;
  const drawn: DrawnReading = isHidden
    ? { kind: 'absent' }
    : readPlaces(places, { texts, organization: organization?.name ?? null }, page);
  return {
    ...joinedTo(before, drawn),
    place,
    hidden,
    texts,
    organization,
    sources: [...texts.sources, ...(organization ? [organization.element] : [])],
    beside: besideOf(texts, drawn.kind === 'drawn' ? drawn.grants : undefined, organization),
  };
}

const NOTHING: PageFindings = {
  reading: { kind: 'absent' },
  place: undefined,
  hidden: [],
  texts: undefined,
  organization: undefined,
  gathered: undefined,
  sources: [],
  beside: '',
};

/** While the page loads the next part of a list, the parts before it are kept. */
function joinedTo(
  before: JoinedParts | undefined,
  drawn: DrawnReading,
): Pick<PageFindings, 'reading' | 'gathered'> {
  if (drawn.kind === 'drawn') return joinParts(before, drawn.grants);
  return { reading: drawn, gathered: drawn.kind === 'loading' ? before : undefined };
}
