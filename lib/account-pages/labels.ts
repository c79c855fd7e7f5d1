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
import { headingsOver, type Page, splitLabel, startsSection } from './page.ts';
import type { Piece } from './pieces.ts';
import type { UnknownReason } from './reading.ts';
import { doubtOf, isStatement, type Span } from './surroundings.ts';

/** The labels that a field is read under. */
export interface LabelQuery {
  labels: readonly AccountLabel[];
  /** Decides by the words of a label and the headings above it whether the label belongs to the field. */
  fits?: (words: readonly string[]) => boolean;
}

/** The texts that follow a label, and the pieces from the label to the last of them. */
export interface LabelledFigure {
  span: Span;
  parts: readonly string[];
}

/** The figure of the label at a place, or why it cannot be read; `undefined` where that piece is no such label. */
export function labelledFigureAt(
  pieces: readonly Piece[],
  at: number,
  page: Page,
  wanted: LabelQuery,
): LabelledFigure | { reason: UnknownReason } | undefined {
  const piece = pieces[at];
  if (piece?.kind !== 'text') return undefined;
  const { words, colon, rest } = splitLabel(piece.text);
  const label = accountLabel(words);
  if (!label || !matchesQuery(wanted, label, piece, page)) return undefined;
  if (isOfMonth(words) && namesOtherMonth(words, page.months)) return { reason: 'unknown-words' };
  if (rest === '') return figureAfter(pieces, at, label);
  const isClear = isFigure(rest) && (colon !== '' || !/^[-−–]/u.test(rest));
  if (!isClear) return { reason: 'unknown-words' };
  return { parts: [rest], span: { pieces, from: at, until: at } };
}

function matchesQuery(
  { labels, fits }: LabelQuery,
  label: AccountLabel,
  { text, element }: Piece,
  page: Page,
): boolean {
  return labels.includes(label) && (!fits || fits([text, ...headingsOver(element, page)]));
}

/** The figure that follows a label in a piece of its own. */
function figureAfter(
  pieces: readonly Piece[],
  from: number,
  label: AccountLabel,
): LabelledFigure | { reason: UnknownReason } | undefined {
  const isEnd = (piece: Piece) =>
    isInputField(piece) || startsSection(piece) || isStatement(piece) || isValue(piece) || doubtOf(piece);
  const at = pieces.findIndex((piece, place) => place > from && isEnd(piece));
  const end = pieces[at];
  if (end && isInputField(end)) return { reason: 'typed' };
  if (!end || startsSection(end) || (isStatement(end) && label !== 'plan')) {
    return pieces[from]?.element.closest(HEADING) ? undefined : { reason: 'no-figure' };
  }
  if (isValue(end)) return { ...figureFrom(pieces, from, at) };
  return { reason: doubtOf(end) ?? 'no-figure' };
}

function isValue({ kind, text }: Piece): boolean {
  return kind === 'text' && (isFigure(text) || accountSaying(text) !== undefined);
}

function isInputField({ kind, state }: Piece): boolean {
  return kind === 'control' && (state?.kind === 'typed' || state?.kind === 'choice');
}

/** Joins the texts of one figure, since a page may draw it in parts. A copy for screen readers counts once. */
function figureFrom(
  pieces: readonly Piece[],
  from: number,
  start: number,
): Pick<LabelledFigure, 'span' | 'parts'> {
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

/** How many pieces after a similar label its figure may stand. */
const MAX_DISTANCE = 3;

/** Whether a figure follows words that resemble a label: the page then shows the field in words that are not known. */
export function hasSimilarLabel({ shown }: Page, { labels }: LabelQuery): boolean {
  return shown.some(({ kind, text }, at) => {
    const { words, rest } = splitLabel(text);
    const next = shown.slice(at + 1, at + MAX_DISTANCE);
    const hasFigure = rest !== '' || next.some((piece) => isFigure(piece.text));
    return kind === 'text' && hasFigure && labels.some((label) => saysAlmost(label, words));
  });
}
