import { isRailHeading } from '../../provider/index.ts';
import { textOf } from '../cell-text.ts';
import type { Candidate, PlacedRow } from '../layouts/layout.ts';
import type { SeenPage } from '../seen-page.ts';
import { folded, textsBelow } from '../texts.ts';
import { isInControl } from '../tokens.ts';
import type { Zone } from '../zone.ts';
import { isApart } from '../zone.ts';
import { drawingsIn, isAtRows } from './at-rows.ts';
import { isPicture } from './pictures.ts';
import {
  around,
  type Box,
  heightOf,
  type RenderedPage,
  sharedHeight,
  sharedWidth,
  widthOf,
} from './rendered-page.ts';

/** What is farther away stands beside the list as a whole. */
const NEAR = 160;
/** Fewer words are no sentence. */
const LEAST_WORDS = 5;
const MAX_ELEMENTS = 400;
/** Totals and shares are explained elsewhere. */
const IS_FIGURE = /\p{Sc}\s?\p{Nd}|\p{Nd}\s?(?:%|\p{Sc}|USD)/u;

/** The words of what stands beside rows, at the height of some of them, and belongs to none. */
export function wordsBesideRows(
  { element: list, headerCells }: Candidate,
  rows: readonly PlacedRow[],
  zone: Zone,
  page: SeenPage,
  drawing: RenderedPage,
): string | undefined {
  const whole = around(rows.map(({ element }) => drawing.boxOf(element)));
  const row = rows[0]?.element;
  if (!row || !whole) return undefined;
  const table = tableBeside(list, whole, page, drawing);
  if (table) return textOf(table);
  const isBeside = isAtRows(rows, headerCells, drawing);
  const drawings = drawingsIn(zone, row, whole, drawing);
  const beside = [...zone.elements.slice(0, MAX_ELEMENTS), ...drawings].find((element) => {
    // A heading of the list is judged as one, wherever it is drawn.
    if (element.contains(row) || zone.above.some((one) => one.element.contains(element))) return false;
    const isDrawn = saysLittle(element) || isPainted(element, whole, drawing);
    if (!isDrawn || isOfRail(element, row) || isInControl(element)) return false;
    const box = page.isClipped?.(element) === true ? undefined : drawing.boxOf(element);
    const isThere = box !== undefined && widthOf(box) > 0 && isNear(box, whole) && isBeside(box, element);
    return isThere && !drawing.isAfloat(element, row, zone.above[0]?.element);
  });
  return beside && textOf(beside);
}

/** A column with a heading of its own, such as news, stands beside the list as a whole. */
function isOfRail(element: Element, row: Element | null): boolean {
  let column = element;
  for (let at = element.parentElement; at && !at.contains(row); at = at.parentElement) column = at;
  const [heading] = column === element ? [] : textsBelow(column, isApart);
  return heading !== undefined && isRailHeading(heading.text);
}

function isNear(box: Box, whole: Box): boolean {
  return box.left - whole.right < NEAR && whole.left - box.right < NEAR;
}

/** Another table whose rows stand at the height of these. */
function tableBeside(
  list: Element,
  whole: Box,
  { tables, isShown, isClipped }: SeenPage,
  drawing: RenderedPage,
): Element | undefined {
  return tables.find((table) => {
    if (table.contains(list) || list.contains(table) || !isShown(table) || isClipped?.(table)) return false;
    const box = drawing.boxOf(table);
    if (!box || widthOf(box) < 2 || isWithinApart(table)) return false;
    return (
      sharedHeight(box, whole) > Math.min(heightOf(whole), heightOf(box)) / 2 &&
      sharedWidth(box, whole) <= 2 &&
      isNear(box, whole)
    );
  });
}

function isWithinApart(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isApart(at)) return true;
  return false;
}

/** Whether an element has a sign or a few words of its own, which are no figure. */
function saysLittle(element: Element): boolean {
  const own = folded(
    Array.from(element.childNodes, (node) => (node.nodeType === 3 ? node.nodeValue : ' ')).join(''),
  );
  return (
    own !== '' &&
    own.split(' ').length < LEAST_WORDS &&
    textOf(element).split(' ').length < LEAST_WORDS &&
    !IS_FIGURE.test(own)
  );
}

/** Whether something is drawn there without a word, and not along the whole list. */
function isPainted(element: Element, whole: Box, drawing: RenderedPage): boolean {
  const isDrawn =
    isPicture(element) ||
    element.closest('svg') !== null ||
    ((element.textContent ?? '').trim() === '' && isPaintedOrFilled(element, drawing));
  const box = isDrawn ? drawing.boxOf(element) : undefined;
  return box !== undefined && !(box.top <= whole.top + 2 && box.bottom >= whole.bottom - 2);
}

function isPaintedOrFilled(element: Element, drawing: RenderedPage): boolean {
  const { picture, fill, edges, generated } = drawing.paintOf(element);
  return (
    picture + fill + edges !== '' ||
    generated.some((one) => one.text.trim() + one.picture !== '') ||
    [...element.children].some(isPicture)
  );
}
