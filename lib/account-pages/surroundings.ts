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
import { LABELLING, type Page, startsSection } from './page.ts';
import type { Piece } from './pieces.ts';
import type { UnknownReason } from './reading.ts';

/** Consecutive pieces that belong together, by their indexes. */
export interface Span {
  pieces: readonly Piece[];
  from: number;
  until: number;
}

/** How many ancestors the container of a figure may be above it. */
const MAX_ANCESTORS = 4;
const MIN_WORDS_OF_PROSE = 6;

/** Why the surroundings of a label make its figure doubtful; `undefined` where they do not. */
export function doubtAround(span: Span, page: Page): UnknownReason | undefined {
  const { pieces, from, until } = span;
  const own = pieces.slice(from, until + 1);
  if (own.some(({ element }) => page.isStruck(element))) return 'struck';
  const part = containerOf(span, page);
  const isInPart = ({ element }: Piece) => part.contains(element);
  if (part.closest('[aria-busy="true"]')) return 'pending';
  if (pieces.some((piece) => piece.kind === 'at-work' && isInPart(piece))) return 'pending';
  return doubtBefore(span, isInPart) ?? doubtAfter(span, isInPart);
}

/** The largest element around a span in which no other label or heading starts. */
export function containerOf({ pieces, from, until }: Span, { root }: Pick<Page, 'root'>): Element {
  const own = pieces.slice(from, until + 1).map(({ element }) => element);
  let part = commonAncestor(own, root);
  for (let depth = 0; depth < MAX_ANCESTORS; depth += 1) {
    const around = part.parentElement;
    if (!around || part === root || around === root) break;
    const isWider = pieces.some(
      (piece) => startsSection(piece) && around.contains(piece.element) && !part.contains(piece.element),
    );
    if (isWider) break;
    part = around;
  }
  return part;
}

/** The smallest element that holds all of these. */
export function commonAncestor(elements: readonly Element[], root: Element): Element {
  let part = elements[0] ?? root;
  while (part !== root && !elements.every((element) => part.contains(element)) && part.parentElement)
    part = part.parentElement;
  return part;
}

type IsInPart = (piece: Piece) => boolean;

function doubtBefore({ pieces, from }: Span, isInPart: IsInPart): UnknownReason | undefined {
  for (let at = from - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (!piece || !isInPart(piece) || startsSection(piece) || isStatement(piece)) return undefined;
    // A figure after another label belongs to that label.
    if (isNumber(piece)) return hasOwnLabel(pieces, at) ? undefined : 'unknown-words';
    const doubt = doubtOf(piece);
    if (doubt) return doubt;
  }
  return undefined;
}

/** Whether a text needs no label: it names a plan, or tells whether auto recharge is on. */
export function isStatement({ kind, text }: Piece): boolean {
  const said = kind === 'text' ? accountSaying(text) : undefined;
  return said !== undefined && said !== 'on' && said !== 'off' && said !== 'none';
}

function hasOwnLabel(pieces: readonly Piece[], at: number): boolean {
  let first = at;
  while (pieces[first - 1]?.kind === 'control' || isFigure(pieces[first - 1]?.text ?? '')) first -= 1;
  const label = pieces[first - 1];
  const isLabel = label?.kind === 'text' && accountLabel(label.text) !== undefined;
  return isLabel || label?.element.closest(LABELLING) != null;
}

function isNumber({ kind, text }: Piece): boolean {
  return kind === 'text' && isFigure(text) && /[\p{N}–—-]/u.test(text);
}

function doubtAfter({ pieces, until }: Span, isInPart: IsInPart): UnknownReason | undefined {
  for (const piece of pieces.slice(until + 1)) {
    if (!isInPart(piece) || startsSection(piece) || isStatement(piece) || piece.kind === 'control')
      return undefined;
    const doubt = doubtOf(piece);
    if (doubt) return doubt;
  }
  return undefined;
}

/** Why a piece beside a figure makes it doubtful. */
export function doubtOf({ kind, text }: Piece): UnknownReason | undefined {
  if (kind === 'control') return undefined;
  if (kind === 'at-work' || saysAtWork(text)) return 'pending';
  return isBesideFigure(text) || isSentence(text) || isPlainProse(text) ? undefined : 'unknown-words';
}

function isPlainProse(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  // Without a full stop it may be a label.
  if (words.length < MIN_WORDS_OF_PROSE || !/[.!?。]$/u.test(text) || /\p{N}|\p{Sc}/u.test(text))
    return false;
  // A sentence beside a figure concerns it, even where it does not name the balance.
  return !deniesOutright(`balance: ${text}`) && !hasUnknownWords(text);
}
