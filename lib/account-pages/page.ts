import { folded, HEADING, isBefore, levelOf, otherCurrencyAt, readOrganization } from '../page/index.ts';
import { accountLabel, isAccountHeading } from '../provider/index.ts';
import { type Piece, type PieceContext, piecesOf } from './pieces.ts';

/** A page taken apart, for all that is read of it. */
export interface Page {
  root: Element;
  shown: readonly Piece[];
  hidden: readonly Piece[];
  headings: readonly Element[];
  organization: string | null;
  isOtherCurrency: boolean;
  isStruck: PieceContext['isStruck'];
  months: PieceContext['months'];
}

const STRUCK = 's, del, strike';
/** What lies over the page, or leads to others. */
const MAIN = 'main, [role="main"]';

export function pageOf(body: Element, context: PieceContext): Page {
  const root = body.querySelector(MAIN) ?? body;
  const pieces = piecesOf(root, context);
  const shown = pieces.filter((piece) => piece.isShown);
  // A dollar sign in a text of its own belongs to the figure behind it.
  const texts = shown.flatMap(({ kind, text }) =>
    kind === 'text' && !/^(?:US)?\$$/u.test(text) ? text : [],
  );
  return {
    root,
    shown,
    hidden: pieces.filter((piece) => !piece.isShown),
    headings: [...root.querySelectorAll(HEADING)].filter(context.isShown),
    organization: readOrganization(body)?.name ?? null,
    isOtherCurrency: otherCurrencyAt(texts).length > 0,
    isStruck: (element) => element.closest(STRUCK) !== null || context.isStruck(element),
    months: context.months,
  };
}

/** The words of the headings above an element, the nearest first, each of a higher rank than the one before it. */
export function headingsOver(element: Element, { headings }: Pick<Page, 'headings'>): string[] {
  const above: string[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const heading of headings.toReversed()) {
    if (levelOf(heading) >= lowest || !isBefore(heading, element)) continue;
    lowest = levelOf(heading);
    above.push(folded(heading.textContent ?? ''));
  }
  return above;
}

/** Whether the words of all headings above an element are known. */
export function isBelowKnown(element: Element, page: Page): boolean {
  return headingsOver(element, page).every(
    (words) => words === page.organization || isAccountHeading(folded(words)),
  );
}

/** Where a figure begins within a text, with its sign. */
const FIGURE = /[-−–(]?\s?(?:US)?[\p{Sc}\d]/u;

/** A text as a label and the figure behind it, which is empty where it is no such text. */
export function partedLabel(text: string): { words: string; colon: string; rest: string } {
  const start = accountLabel(text) ? -1 : text.search(FIGURE);
  if (start < 1) return { words: text, colon: '', rest: '' };
  const [words, colon] = [text.slice(0, start).trim(), /[:：]\s*$/u.exec(text.slice(0, start))?.[0] ?? ''];
  return { words, colon, rest: text.slice(start).trim() };
}

export const LABELLING = 'dt, th, label';

/** Whether a piece begins something of its own: a heading, or a label of whatever kind. */
export function isBeginning({ kind, text, element }: Piece): boolean {
  if (kind !== 'text') return false;
  return (
    accountLabel(partedLabel(text).words) !== undefined ||
    element.closest(`${HEADING}, ${LABELLING}`) !== null
  );
}
