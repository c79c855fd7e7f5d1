import { accountLabel } from '../provider/index.ts';
import { isFigure } from './figure-text.ts';
import { type Page, startsSection } from './page.ts';
import type { Piece } from './pieces.ts';
import type { UnknownReason } from './reading.ts';
import { commonAncestor, type Span } from './surroundings.ts';

const MONEY_LABELS = new Set<unknown>([
  'balance',
  'threshold',
  'target',
  'budget',
  'spent',
  'hard-limit',
  'other',
]);

/** Doubts that a figure belongs to the label before it, because pages also write figures before their labels. */
export function doubtOfPairing(span: Span, { root }: Pick<Page, 'root'>): UnknownReason | undefined {
  const { pieces, from, until } = span;
  const [label, figure] = [pieces[from]?.element, pieces[until]?.element];
  if (!label || !figure || label === figure) return undefined;
  const pair = commonAncestor([label, figure], root);
  const [labelPart, figurePart] = [childHolding(pair, label), childHolding(pair, figure)];
  const isOthers = pieces.some((piece, at) => {
    if (at >= from && at <= until) return false;
    const isLabels =
      labelPart?.contains(piece.element) && piece.kind === 'text' && /\p{Sc}/u.test(piece.text);
    return isLabels || (figurePart?.contains(piece.element) && startsSection(piece));
  });
  return isOthers || isFigureOfNextLabel(pieces, until + 1) ? 'unknown-words' : undefined;
}

/** The child of `pair` that holds an element; `undefined` where the element is `pair` itself. */
function childHolding(pair: Element, element: Element): Element | undefined {
  let at = element;
  while (at !== pair && at.parentElement && at.parentElement !== pair) at = at.parentElement;
  return at === pair ? undefined : at;
}

/** Whether the next label has no figure after it, so that this figure may be its own. */
function isFigureOfNextLabel(pieces: readonly Piece[], at: number): boolean {
  const [next, behind] = pieces.slice(at, at + 2);
  if (next?.kind !== 'text' || !MONEY_LABELS.has(accountLabel(next.text))) return false;
  return behind === undefined || (behind.kind === 'text' && !isFigure(behind.text));
}
