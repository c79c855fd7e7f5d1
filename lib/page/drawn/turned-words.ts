import type { Candidate, PlacedRow } from '../layouts/layout.ts';
import type { SeenPage } from '../seen-page.ts';
import { isPictograph } from '../texts.ts';
import { type Box, type DrawnText, heightOf, type RenderedPage, sharedHeight } from './rendered-page.ts';

const DIGIT = /\p{Nd}/u;
const SEEN = /[\p{L}\p{N}]/u;

/** The first row with figures that stand otherwise on the page than in its text, or not at all. */
export function rowWithTurnedWords(
  rows: readonly PlacedRow[],
  page: SeenPage,
  drawing: RenderedPage,
): PlacedRow | undefined {
  const isPageFromRight = drawing.paintOf(page.root).isFromRight;
  return rows.find((row) => valuesOf(row).some((value) => isTurned(value, isPageFromRight, page, drawing)));
}

/** Of a table its cells, and of a card all of it. */
function valuesOf({ element, cells, places }: PlacedRow): readonly Element[] {
  return cells.length > 0 ? Object.values(places).flatMap(({ cell }) => cell ?? []) : [element];
}

function isTurned(
  value: Element,
  isPageFromRight: boolean,
  { isClipped, isShown }: SeenPage,
  drawing: RenderedPage,
): boolean {
  const texts = drawing.textsOf(value);
  const isInSight = ({ element }: DrawnText) =>
    isClipped?.(element) !== true && (element === value || isShown(element));
  const isOff = ({ text, element, box }: DrawnText) => {
    if (!SEEN.test(text)) return false;
    const { isTurned: isItself, isUnseen, isFromRight } = drawing.paintOf(element);
    return isItself || isUnseen || !box || (DIGIT.test(text) && isFromRight && !isPageFromRight);
  };
  if (texts.some((text) => isOff(text) && isInSight(text)) || drawing.paintOf(value).isTurned) return true;
  return texts.length > 1 && !areInOrder(texts.filter(isInSight), isPageFromRight);
}

/** Whether texts of one line follow one another as they are read, and lines of figures one below another. */
function areInOrder(texts: readonly DrawnText[], isPageFromRight: boolean): boolean {
  const drawn = texts.filter(({ text }) => text.trim() !== '' && !isPictograph(text));
  return drawn.every(({ text, box }, index) => {
    const next = drawn[index + 1];
    if (!box || !next?.box) return true;
    if (isOneLine(box, next.box)) return isPageFromRight || next.box.left >= box.left;
    // A name may stand below what it names, and a part may go on in the next column.
    const isName = !FIGURE.test(text) || !FIGURE.test(next.text);
    return isName || next.box.top > box.top || next.box.left >= box.right;
  });
}

const FIGURE = /[\p{Nd}/⁄∕]/u;

function isOneLine(one: Box, other: Box): boolean {
  return sharedHeight(one, other) > Math.min(heightOf(one), heightOf(other)) / 3;
}

const BLURRED = /blur/u;
/** What is dimmer is there for the look of it. */
const DIM = 0.4;

/** Whether anything around the list turns it round, strikes it out, blurs it or makes it dim as a whole. */
export function isTurnedAsAWhole({ element }: Candidate, drawing: RenderedPage): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { isTurned: isItself, isStruck, filter, opacity } = drawing.paintOf(at);
    if (isItself || isStruck || BLURRED.test(filter) || opacity <= DIM) return true;
  }
  return false;
}
