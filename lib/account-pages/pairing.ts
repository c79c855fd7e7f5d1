import { accountLabel } from '../provider/index.ts';
import { isFigure } from './figure-text.ts';
import { isBeginning, type Page } from './page.ts';
import type { Piece } from './pieces.ts';
import type { UnknownReason } from './reading.ts';
import { type Span, smallestAround } from './surroundings.ts';

const OF_MONEY = new Set<unknown>([
  'balance',
  'threshold',
  'target',
  'budget',
  'spent',
  'hard-limit',
  'other',
]);

/** Whether a label and the figure behind it may belong to others: pages also write figures before their labels. */
export function doubtOfPairing(span: Span, { root }: Pick<Page, 'root'>): UnknownReason | undefined {
  const { pieces, from, until } = span;
  const [label, figure] = [pieces[from]?.element, pieces[until]?.element];
  if (!label || !figure || label === figure) return undefined;
  const pair = smallestAround([label, figure], root);
  const [labelPart, figurePart] = [partBelow(pair, label), partBelow(pair, figure)];
  const isOthers = pieces.some((piece, at) => {
    if (at >= from && at <= until) return false;
    const isLabels =
      labelPart?.contains(piece.element) && piece.kind === 'text' && /\p{Sc}/u.test(piece.text);
    return isLabels || (figurePart?.contains(piece.element) && isBeginning(piece));
  });
  return isOthers || isLeftOver(pieces, until + 1) ? 'unknown-words' : undefined;
}

/** The part right below another one in which an element stands; none where it is that one itself. */
function partBelow(pair: Element, element: Element): Element | undefined {
  let at = element;
  while (at !== pair && at.parentElement && at.parentElement !== pair) at = at.parentElement;
  return at === pair ? undefined : at;
}

/** Whether the next label has no figure, so that the figure before it may be its own. */
function isLeftOver(pieces: readonly Piece[], at: number): boolean {
  const [next, behind] = pieces.slice(at, at + 2);
  if (next?.kind !== 'text' || !OF_MONEY.has(accountLabel(next.text))) return false;
  return behind === undefined || (behind.kind === 'text' && !isFigure(behind.text));
}
