import { isBareTotal } from '../provider/index.ts';
import { bandDoubts } from './bands.ts';
import { bareTotalsIn } from './bare-totals.ts';
import { columnDoubts } from './column-doubts.ts';
import { type Doubt, doubt } from './doubt.ts';
import { drawnDoubts } from './drawn/drawn-doubts.ts';
import { sliceOfRoom } from './drawn/room-for-rows.ts';
import { meaningOf } from './explanations.ts';
import { furtherDoubts } from './further-figures.ts';
import { type HeadingAbove, levelOf } from './headings.ts';
import type { Candidate } from './layouts/layout.ts';
import { readMoney } from './money-text.ts';
import { currencyDoubts } from './page-currency.ts';
import { pagerIn } from './pager-text.ts';
import { identifierDoubts } from './row-identifiers.ts';
import { type RowSlice, WHOLE } from './row-slice.ts';
import type { SeenPage } from './seen-page.ts';
import { sentenceDoubts } from './sentences.ts';
import { standOf } from './stand.ts';
import { type Token, tokensOf } from './tokens.ts';
import { signDoubts } from './unlike-signs.ts';
import { virtualSlice } from './virtual-rows.ts';
import { type Zone, zoneOf } from './zone.ts';
import { type ReadList, zoneContextOf } from './zone-context.ts';

/** Which of all grants the rows are, and what stands beside them that nothing explains. */
export interface Accounting {
  slice: RowSlice;
  doubts: readonly Doubt[];
}

/** Accounts for everything that stands in the zone of a list: nothing there is passed over in silence. */
export function accountFor(list: ReadList, page: SeenPage): Accounting {
  const { candidate, rows } = list;
  const zone = zoneOf(standOf(candidate), page);
  const drawn = candidate.rows.length + candidate.blankRows;
  const pager = pagerIn(zone.elements, drawn);
  const tokens = tokensOf(zone);
  const ground = zoneContextOf(list, tokens, pager.elements, drawn, page);
  const meanings = tokens.map((token) => meaningOf(token, ground));
  const slices = meanings.flatMap((meaning) =>
    meaning !== 'nothing' && 'slice' in meaning ? meaning.slice : [],
  );
  const totalAt = bareTotalsIn(tokens, ground);
  const doubts = meanings.flatMap((meaning, index) => {
    if (meaning === 'nothing' || !('doubt' in meaning)) return [];
    return (meaning.doubt.kind === 'amount' && totalAt(tokens[index])) || meaning.doubt;
  });
  const room = page.drawing && sliceOfRoom(candidate, zone, page, page.drawing);
  const parts = [...slices.filter(isFilter), virtualSlice(candidate), pager.slice, ...slices, room];
  return {
    slice: sliceOf(parts, candidate),
    doubts: distinct([
      ...headingDoubts(zone, list, (heading) => totalAt(tokens.find(isAllOf(heading)))),
      ...columnDoubts(candidate),
      ...bandDoubts(list, page),
      ...doubts,
      ...furtherDoubts(zone, rows, page),
      ...[...sentenceDoubts(zone, page), ...currencyDoubts(page)],
      ...identifierDoubts(candidate, page),
      ...signDoubts(list),
      ...drawnDoubts(list, zone, page),
    ]),
  };
}

/** Why a page that says there are no grants may say it of a part of them only; `undefined` where nothing speaks for that. */
export function accountForNone(
  place: Element,
  page: SeenPage,
): 'all-filtered' | 'could-not-load' | undefined {
  const zone = zoneOf({ first: place, last: place, rows: NO_ROWS }, page);
  const tokens = tokensOf(zone);
  const ground = zoneContextOf({ candidate: NO_HEADERS, totals: [] }, tokens, [], 0, page);
  const meanings = tokens.map((token) => meaningOf(token, ground));
  const kinds = meanings.flatMap((meaning) =>
    meaning !== 'nothing' && 'doubt' in meaning ? meaning.doubt.kind : [],
  );
  const isFiltered = meanings.some(
    (meaning) => meaning !== 'nothing' && 'slice' in meaning && isFilter(meaning.slice),
  );
  if (kinds.includes('failure')) return 'could-not-load';
  const isPart = kinds.includes('choice') || zone.above.some(({ kind }) => kind === 'part');
  return isFiltered || isPart ? 'all-filtered' : undefined;
}

const NO_HEADERS = { headers: [], headerCells: [] };
const NO_ROWS: ReadonlySet<Element> = new Set();

/** The amount of a total may be drawn as a heading of its own, and is explained as a total is. */
function isTotal({ element, words }: HeadingAbove, { totals }: ReadList): boolean {
  const isAmount = 'amount' in readMoney(words);
  return isAmount && totals.some((total) => element.contains(total) || total.contains(element));
}

function headingDoubts(
  { above }: Zone,
  list: ReadList,
  totalAt: (heading: HeadingAbove) => Doubt | undefined,
): Doubt[] {
  const headings = above.filter((heading) => !isTotal(heading, list));
  return headings.flatMap((heading, index) => totalAt(heading) ?? headingDoubt(heading, index));
}

function isAllOf({ element, words }: HeadingAbove): (token: Token) => boolean {
  return (token) => token.words === words && element.contains(token.element);
}

/** The heading of the whole page names no part of it. */
function headingDoubt({ words, kind, element }: HeadingAbove, index: number): Doubt[] {
  if (kind === 'part') return [doubt('part-heading', words)];
  const isUnknown = kind === 'unknown' && index === 0 && levelOf(element) > 1;
  return isUnknown && !isBareTotal(words) ? [doubt('heading', words)] : [];
}

function isFilter(slice: RowSlice): boolean {
  return slice.kind !== 'whole' && slice.reason === 'filter';
}

/** The first that tells of a part; of buttons one that turns back goes before one that turns on. */
function sliceOf(found: readonly (RowSlice | undefined)[], { blankRows }: Candidate): RowSlice {
  const parts = found.filter((slice) => slice !== undefined && slice.kind !== 'whole');
  const placed = parts.find((slice) => slice.kind === 'places' || slice.reason === 'filter');
  const [first] = parts;
  if (placed) return placed;
  const later = parts.find((slice) => slice.kind === 'later');
  if (first && later && first.kind === 'page' && first.of === null) return later;
  if (first) return first;
  return blankRows > 0 ? { kind: 'some', reason: 'blank-rows', of: null } : WHOLE;
}

function distinct(doubts: readonly Doubt[]): Doubt[] {
  const told = doubts.map(({ kind, words }) => `${kind} ${words}`);
  return doubts.filter((_, index) => told.indexOf(told[index] ?? '') === index);
}
