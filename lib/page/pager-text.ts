import { leavesOf } from './cell-text.ts';
import { plainText, withoutIdentifiers } from './digits.ts';
import { atPlaces, type RowSlice, WHOLE } from './row-slice.ts';
import { isLongerThan } from './texts.ts';

const LONGEST_PAGER = 60;
/** How many rows a page may hold stands before the pager itself, and says nothing of this one. */
const PAGE_SIZE =
  /^(?:rows|items|results|entries|records|zeilen|einträge|lignes|filas)\s(?:per|pro|par|por)\s\p{L}{1,8}\s?[:：]?\s?\d{1,4}\s+(?=\d)/iu;
const RANGE = /^\D{0,25}?(\d{1,6})\D{1,6}?(\d{1,6})\D{1,12}?(\d{1,6})\D{0,25}$/;
const PAGE = /^(?:page|seite|pagina|página|第)\D{0,3}(\d{1,5})\D{1,6}(\d{1,5})\D{0,8}$/i;
const SHOWN = /^\D{0,25}?(\d{1,6})\D{1,8}?(\d{1,6})\D{0,25}$/;
const SPEAKS_OF_ROWS = /show|display|view|result|row|item|grant|entr|record/i;
/** Money, dates and times of day have numbers too. */
const SPEAKS_OF_ELSE = /[$€£¥%:]|(?:19|20|21)\d\d|\b(?:usd|rpm|tpm|tokens?|steps?)\b/i;

const TWO_NUMBERS = /\d\D+\d/;

/**
 * Reads a text such as `1 to 10 of 23`, `Page 2 of 3` or `Showing 10 of 23`; `undefined` where it is none. Of three
 * numbers the first two must span just the rows that are drawn, whatever the words between them.
 */
export function readPager(text: string, rows: number): RowSlice | undefined {
  const plain = withoutIdentifiers(plainText(text)).replace(PAGE_SIZE, '');
  if (plain.length > LONGEST_PAGER || !TWO_NUMBERS.test(plain) || SPEAKS_OF_ELSE.test(plain))
    return undefined;
  return pageOf(plain) ?? rangeOf(plain, rows) ?? shownOf(plain, rows);
}

function pageOf(text: string): RowSlice | undefined {
  const [, page, pages] = numbersIn(PAGE, text);
  if (page === undefined || pages === undefined || page < 1 || page > pages) return undefined;
  return pages === 1 ? WHOLE : { kind: 'page', reason: 'pages', page, of: pages };
}

function rangeOf(text: string, rows: number): RowSlice | undefined {
  const [, from, to, of] = numbersIn(RANGE, text);
  if (from === undefined || to === undefined || of === undefined) return undefined;
  if (from < 1 || from > to || to > of) return undefined;
  if (to - from + 1 === rows) return atPlaces('pages', placesFrom(from, rows), of);
  return SPEAKS_OF_ROWS.test(text) ? { kind: 'some', reason: 'pages', of } : undefined;
}

function shownOf(text: string, rows: number): RowSlice | undefined {
  const [, shown, of] = numbersIn(SHOWN, text);
  if (shown === undefined || of === undefined || shown > of || !SPEAKS_OF_ROWS.test(text)) return undefined;
  return shown === of && shown === rows ? WHOLE : { kind: 'some', reason: 'pages', of };
}

function numbersIn(pattern: RegExp, text: string): (number | undefined)[] {
  return (pattern.exec(text) ?? []).map(Number);
}

function placesFrom(from: number, rows: number): number[] {
  return Array.from({ length: rows }, (_, index) => from + index);
}

/** What a pager among these elements says, with the innermost elements that say it: outer ones hold more words. */
export function pagerIn(
  elements: readonly Element[],
  rows: number,
): { slice: RowSlice | undefined; elements: readonly Element[] } {
  const told = elements.flatMap((element) => {
    const text = textOf(element);
    const slice = text === undefined ? undefined : readPager(text, rows);
    return slice ? [{ slice, element }] : [];
  });
  const best =
    told.find(({ slice }) => slice.kind === 'places') ??
    told.find(({ slice }) => slice.kind === 'page') ??
    told[0];
  return { slice: best?.slice, elements: told.map(({ element }) => element) };
}

/** The words of a small element, its parts one after another; `undefined` for one that holds more than a line. */
function textOf(element: Element): string | undefined {
  if (isLongerThan(element, LONGEST_PAGER) || !/\p{N}/u.test(element.textContent ?? '')) return undefined;
  return leavesOf(element).join(' ');
}
