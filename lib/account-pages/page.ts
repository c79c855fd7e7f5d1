import { folded, HEADING, isBefore, levelOf, otherCurrencyAt, readOrganization } from '../page/index.ts';
import { accountLabel, isAccountHeading } from '../provider/index.ts';
import { type Piece, type PieceContext, piecesOf } from './pieces.ts';

/** A page split into pieces, with what each reader needs to know of the whole. */
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
/** Menus and dialogs stand outside of it. */
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

/** The texts of the headings that an element stands under, from the nearest to the highest in rank. */
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

/** Whether every heading above an element is known. An unknown one may turn its figures into something else. */
export function hasKnownHeadings(element: Element, page: Page): boolean {
  return headingsOver(element, page).every(
    (words) => words === page.organization || isAccountHeading(folded(words)),
  );
}

/** The beginning of a figure within a text, with its sign. */
const FIGURE_START = /[-−–(]?\s?(?:US)?[\p{Sc}\d]/u;

/** Splits a text into its label and the figure that follows; without a figure, `rest` is empty. */
export function splitLabel(text: string): { words: string; colon: string; rest: string } {
  const start = accountLabel(text) ? -1 : text.search(FIGURE_START);
  if (start < 1) return { words: text, colon: '', rest: '' };
  const [words, colon] = [text.slice(0, start).trim(), /[:：]\s*$/u.exec(text.slice(0, start))?.[0] ?? ''];
  return { words, colon, rest: text.slice(start).trim() };
}

export const LABELLING = 'dt, th, label';

/** Whether a piece starts something new: a heading, or a label of any kind. */
export function startsSection({ kind, text, element }: Piece): boolean {
  if (kind !== 'text') return false;
  return (
    accountLabel(splitLabel(text).words) !== undefined || element.closest(`${HEADING}, ${LABELLING}`) !== null
  );
}
