import { bandMeaning, saysAtWork, saysFailed, saysMore, saysNone, speaksAgainst } from '../provider/index.ts';
import { isApart } from './cell-text.ts';
import { type Doubt, doubt } from './doubt.ts';
import type { Candidate } from './layouts/layout.ts';
import { organizationIn } from './organization.ts';
import type { RowReading } from './reading.ts';
import type { Search } from './search.ts';
import type { SeenPage } from './seen-page.ts';
import { textsBelow } from './texts.ts';
import { isControl } from './tokens.ts';
import type { ReadList } from './zone-context.ts';

const ROW = 'tr, [role="row"]';
const COUNT = /(?<!\d)(?:[([]\d{1,4}[)\]]|\d{1,4} (?:rows?|items?|grants?|credit grants?))$/iu;
const SIGNS = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N})\]])[^\p{L}\p{N})\]]+$/gu;
/** Amounts are accounted for as such. */
const AMOUNT = /\p{Sc}\s?\p{Nd}|\p{Nd}\s?(?:\p{Sc}|USD)/u;

/**
 * Doubts about lines between rows that are no grants: a group's name, a note, a line that parts them. A line that nobody
 * knows may say of the rows below it that they are another's, or not to be spent.
 */
export function bandDoubts({ candidate, rows }: ReadList, page: SeenPage): Doubt[] {
  const readings = new Map(candidate.rows.map(({ element }, index) => [element, rows[index]]));
  // What is cut off counts as a hidden part.
  const isSeen = (line: Element) => page.isShown(line) && page.isClipped?.(line) !== true;
  const lines = linesOf(candidate).filter((line) => readings.has(line) || isSeen(line));
  const others = new Set([
    ...candidate.totalRows.map(({ element }) => element),
    ...candidate.headerCells.flatMap((cell) => cell.closest(ROW) ?? cell.parentElement ?? []),
  ]);
  const isBand = (line: Element) => !readings.has(line) && !others.has(line) && !line.closest('thead');
  return lines.flatMap((line, at) => {
    if (!isBand(line)) return [];
    const words = wordsOf(line, page);
    if (words === '' || isToldOtherwise(words)) return [];
    const below = lines.slice(at + 1);
    const end = below.findIndex(isBand);
    const group = (end < 0 ? below : below.slice(0, end)).flatMap((one) => readings.get(one) ?? []);
    return isHarmless(words, group, page) ? [] : [doubt('sentence', words)];
  });
}

/** What other explanations take. */
function isToldOtherwise(words: string): boolean {
  if (AMOUNT.test(words)) return !speaksAgainst(words);
  return saysMore(words) || saysAtWork(words) || saysFailed(words) || saysNone(words);
}

/** The rows of a list with what stands between them, in their order. */
function linesOf({ lines, rows }: Candidate): readonly Element[] {
  if (rows.length === 0) return [];
  if (lines) return lines;
  const own = new Set(rows.map((row) => row.element));
  const parents = new Set(rows.map((row) => row.element.parentElement));
  return [...parents].flatMap((parent) => {
    const siblings = [...(parent?.children ?? [])];
    return siblings.slice(
      siblings.findIndex((one) => own.has(one)),
      siblings.findLastIndex((one) => own.has(one)) + 1,
    );
  });
}

function wordsOf(line: Element, { isShown }: SeenPage): string {
  if (isControl(line)) return '';
  const isPassedOver = (part: Element) => isApart(part) || isControl(part) || !isShown(part);
  return textsBelow(line, isPassedOver)
    .map(({ text }) => text)
    .join(' ');
}

function isHarmless(words: string, group: readonly RowReading[], { all }: SeenPage): boolean {
  const plain = words.replace(SIGNS, '');
  if (!/[\p{L}\p{N}]/u.test(plain)) return true;
  const [counted = ''] = COUNT.exec(plain) ?? [];
  if (counted !== '' && Number(/\d+/.exec(counted)?.[0]) !== group.length) return false;
  return isSaid(plain.slice(0, plain.length - counted.length), group, all);
}

function isSaid(words: string, group: readonly RowReading[], all: Search): boolean {
  switch (bandMeaning(words.replace(SIGNS, ''))) {
    case 'any':
      return true;
    case 'usable':
      return group.every(({ state }) => state.kind === 'no-column' || isState(state, 'available'));
    case 'over':
      return group.every(isOver);
    default:
      return organizationIn(all)?.name === words;
  }
}

function isState(state: RowReading['state'], word: string): boolean {
  return state.kind === 'read' && state.value === word;
}

function isOver({ state, left }: RowReading): boolean {
  return isState(state, 'expired') || (left.kind === 'read' && left.value === 0);
}
