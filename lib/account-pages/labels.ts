import { HEADING } from '../page/index.ts';
import {
  type AccountLabel,
  accountLabel,
  accountSaying,
  isOfMonth,
  namesOtherMonth,
  saysAlmost,
} from '../provider/index.ts';
import { isFigure } from './figure-text.ts';
import { headingsOver, isBeginning, type Page, partedLabel } from './page.ts';
import type { Piece } from './pieces.ts';
import type { UnknownReason } from './reading.ts';
import { doubtOf, isOwnSaying, type Span } from './surroundings.ts';

/** Which labels are looked for. */
export interface Wanted {
  labels: readonly AccountLabel[];
  /** Whether the label at a piece is of what is looked for, by its words and the headings above it. */
  fits?: (words: readonly string[]) => boolean;
}

/** A label with what is behind it. */
export interface Labelled {
  span: Span;
  parts: readonly string[];
}

/** What stands behind a label that is looked for, where a piece is one. */
export function labelledAt(
  pieces: readonly Piece[],
  at: number,
  page: Page,
  wanted: Wanted,
): Labelled | { reason: UnknownReason } | undefined {
  const piece = pieces[at];
  if (piece?.kind !== 'text') return undefined;
  const { words, colon, rest } = partedLabel(piece.text);
  const label = accountLabel(words);
  if (!label || !isWanted(wanted, label, piece, page)) return undefined;
  if (isOfMonth(words) && namesOtherMonth(words, page.months)) return { reason: 'unknown-words' };
  if (rest === '') return behind(pieces, at, label);
  const isClear = isFigure(rest) && (colon !== '' || !/^[-−–]/u.test(rest));
  if (!isClear) return { reason: 'unknown-words' };
  return { parts: [rest], span: { pieces, from: at, until: at } };
}

function isWanted(
  { labels, fits }: Wanted,
  label: AccountLabel,
  { text, element }: Piece,
  page: Page,
): boolean {
  return labels.includes(label) && (!fits || fits([text, ...headingsOver(element, page)]));
}

/** The figure behind a label. */
function behind(
  pieces: readonly Piece[],
  from: number,
  label: AccountLabel,
): Labelled | { reason: UnknownReason } | undefined {
  const isEnd = (piece: Piece) =>
    isFieldToType(piece) || isBeginning(piece) || isOwnSaying(piece) || isValue(piece) || doubtOf(piece);
  const at = pieces.findIndex((piece, place) => place > from && isEnd(piece));
  const end = pieces[at];
  if (end && isFieldToType(end)) return { reason: 'typed' };
  if (!end || isBeginning(end) || (isOwnSaying(end) && label !== 'plan')) {
    return pieces[from]?.element.closest(HEADING) ? undefined : { reason: 'no-figure' };
  }
  if (isValue(end)) return { ...figureFrom(pieces, from, at) };
  return { reason: doubtOf(end) ?? 'no-figure' };
}

function isValue({ kind, text }: Piece): boolean {
  return kind === 'text' && (isFigure(text) || accountSaying(text) !== undefined);
}

function isFieldToType({ kind, state }: Piece): boolean {
  return kind === 'control' && (state?.kind === 'typed' || state?.kind === 'choice');
}

/** All texts of a figure that a page may have drawn in parts; the same once more, for who listens, counts once. */
function figureFrom(pieces: readonly Piece[], from: number, start: number): Pick<Labelled, 'span' | 'parts'> {
  const parts: string[] = [];
  let until = start;
  for (let at = start; at === start || isFigure(pieces[at]?.text ?? ''); at += 1) {
    const { kind, text } = pieces[at] ?? { kind: 'control', text: '' };
    if (kind !== 'text') break;
    if (!(parts.length === 1 && parts[0] === text)) parts.push(text);
    until = at;
  }
  return { parts, span: { pieces, from, until } };
}

/** How far behind almost a label its figure may stand. */
const NEAR = 3;

/** Whether a figure stands behind words that are almost those of a label. */
export function isAlmostSaid({ shown }: Page, { labels }: Wanted): boolean {
  return shown.some(({ kind, text }, at) => {
    const { words, rest } = partedLabel(text);
    const behind = shown.slice(at + 1, at + NEAR);
    const hasFigure = rest !== '' || behind.some((piece) => isFigure(piece.text));
    return kind === 'text' && hasFigure && labels.some((label) => saysAlmost(label, words));
  });
}
