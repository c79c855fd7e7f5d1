import {
  accountLabel,
  accountSaying,
  deniesOutright,
  hasUnknownWords,
  isBesideFigure,
  isSentence,
  saysAtWork,
} from '../provider/index.ts';
import { isFigure } from './figure-text.ts';
import { isBeginning, LABELLING, type Page } from './page.ts';
import type { Piece } from './pieces.ts';
import type { UnknownReason } from './reading.ts';

/** Some pieces that belong to each other, one after another, by their places in the list. */
export interface Span {
  pieces: readonly Piece[];
  from: number;
  until: number;
}

/** How far above what belongs together its part of the page may begin. */
const HIGHEST = 4;
const FEWEST_WORDS_OF_PROSE = 6;

/** What around a label with its figure makes the figure doubtful; `undefined`: nothing. */
export function doubtAround(span: Span, page: Page): UnknownReason | undefined {
  const { pieces, from, until } = span;
  const own = pieces.slice(from, until + 1);
  if (own.some(({ element }) => page.isStruck(element))) return 'struck';
  const part = partAround(span, page);
  const isInPart = ({ element }: Piece) => part.contains(element);
  if (part.closest('[aria-busy="true"]')) return 'pending';
  if (pieces.some((piece) => piece.kind === 'at-work' && isInPart(piece))) return 'pending';
  return before(span, isInPart) ?? after(span, isInPart);
}

/** The largest part of the page around them in which nothing else begins. */
export function partAround({ pieces, from, until }: Span, { root }: Pick<Page, 'root'>): Element {
  const own = pieces.slice(from, until + 1).map(({ element }) => element);
  let part = smallestAround(own, root);
  for (let depth = 0; depth < HIGHEST; depth += 1) {
    const around = part.parentElement;
    if (!around || part === root || around === root) break;
    const isWider = pieces.some(
      (piece) => isBeginning(piece) && around.contains(piece.element) && !part.contains(piece.element),
    );
    if (isWider) break;
    part = around;
  }
  return part;
}

/** The smallest part of the page that holds some elements. */
export function smallestAround(elements: readonly Element[], root: Element): Element {
  let part = elements[0] ?? root;
  while (part !== root && !elements.every((element) => part.contains(element)) && part.parentElement)
    part = part.parentElement;
  return part;
}

type IsInPart = (piece: Piece) => boolean;

function before({ pieces, from }: Span, isInPart: IsInPart): UnknownReason | undefined {
  for (let at = from - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (!piece || !isInPart(piece) || isBeginning(piece) || isOwnSaying(piece)) return undefined;
    // A figure right behind another label is that label's.
    if (isNumber(piece)) return isClaimed(pieces, at) ? undefined : 'unknown-words';
    const doubt = doubtOf(piece);
    if (doubt) return doubt;
  }
  return undefined;
}

/** Whether a text says something by itself, without any label: a plan, or whether auto recharge is on. */
export function isOwnSaying({ kind, text }: Piece): boolean {
  const said = kind === 'text' ? accountSaying(text) : undefined;
  return said !== undefined && said !== 'on' && said !== 'off' && said !== 'none';
}

function isClaimed(pieces: readonly Piece[], at: number): boolean {
  let first = at;
  while (pieces[first - 1]?.kind === 'control' || isFigure(pieces[first - 1]?.text ?? '')) first -= 1;
  const label = pieces[first - 1];
  const isLabel = label?.kind === 'text' && accountLabel(label.text) !== undefined;
  return isLabel || label?.element.closest(LABELLING) != null;
}

function isNumber({ kind, text }: Piece): boolean {
  return kind === 'text' && isFigure(text) && /[\p{N}–—-]/u.test(text);
}

function after({ pieces, until }: Span, isInPart: IsInPart): UnknownReason | undefined {
  for (const piece of pieces.slice(until + 1)) {
    if (!isInPart(piece) || isBeginning(piece) || isOwnSaying(piece) || piece.kind === 'control')
      return undefined;
    const doubt = doubtOf(piece);
    if (doubt) return doubt;
  }
  return undefined;
}

/** Whether a piece may say something of a figure that stands with it. */
export function doubtOf({ kind, text }: Piece): UnknownReason | undefined {
  if (kind === 'control') return undefined;
  if (kind === 'at-work' || saysAtWork(text)) return 'pending';
  return isBesideFigure(text) || isSentence(text) || isPlainProse(text) ? undefined : 'unknown-words';
}

function isPlainProse(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  // Without a full stop it may be a label.
  if (words.length < FEWEST_WORDS_OF_PROSE || !/[.!?。]$/u.test(text) || /\p{N}|\p{Sc}/u.test(text))
    return false;
  // What stands right beside a figure speaks of it, by name or not.
  return !deniesOutright(`balance: ${text}`) && !hasUnknownWords(text);
}
