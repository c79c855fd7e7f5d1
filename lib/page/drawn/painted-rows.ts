import { type Column, isNaming, saysUsed, speaksAgainst } from '../../provider/index.ts';
import type { PlacedRow } from '../layouts/layout.ts';
import { isControl } from '../tokens.ts';
import { isUnexplainedIn, signOf } from './generated-words.ts';
import { inksOf, withInks } from './inks.ts';
import { isClosedPart, isPicture, shapeOf } from './pictures.ts';
import { heightOf, type RenderedPage, widthOf } from './rendered-page.ts';
import {
  type Marks,
  mayBeSpent,
  OF_FURTHER_COLUMN,
  type ReadRow,
  stateOf,
  tellsApart,
} from './unlike-rows.ts';

/** The first row that may be spent and bears something that a style sheet or a picture says of it alone. */
export function rowWithMark(
  rows: readonly ReadRow[],
  headers: readonly string[],
  drawing: RenderedPage,
): PlacedRow | undefined {
  const marked = rows
    .filter(mayBeSpent)
    .map((one) => ({ ...one, marks: marksIn(one.row, headers, drawing) }));
  const told = marked.find(({ marks }) => marks.told);
  if (told) return told.row;
  for (const alike of Map.groupBy(marked, ({ reading }) => stateOf(reading)).values()) {
    const group = withInks(alike);
    const signs = new Set(group.flatMap(({ marks }) => [...marks.signs]));
    const odd = [...signs].find((sign) => tellsApart(sign, group));
    if (odd !== undefined) return group.find(({ marks }) => marks.signs.has(odd))?.row;
  }
  return undefined;
}

function marksIn(row: PlacedRow, headers: readonly string[], drawing: RenderedPage): Marks {
  const signs = new Set<string>();
  const columns = new Map(Object.values(row.places).map(({ column, of }) => [column - 1, of]));
  const inCell = (at: number): Spot => ({
    at,
    cell: row.cells[at] ?? row.element,
    of: columns.get(at),
    header: headers[at] ?? '',
  });
  const bearers = [
    ...bearersIn(row.element, inCell(OUTSIDE_CELLS), drawing, row.cells),
    ...row.cells.flatMap((cell, at) =>
      cell === row.cells[at - 1] ? [] : bearersIn(cell, inCell(at), drawing, NO_CELLS),
    ),
  ];
  const told = bearers.filter(({ element, spot }) => paintedBy(element, spot, drawing, signs));
  const spots = bearers.map(({ element, spot: { at, cell } }) => ({
    element,
    at,
    isGround: element === cell,
  }));
  return { told: told.length > 0, signs, inks: inksOf(spots, drawing) };
}

const OUTSIDE_CELLS = -1;
const NO_CELLS: readonly Element[] = [];

/** Where in its row an element stands. */
interface Spot {
  /** The index of its cell. */
  at: number;
  cell: Element;
  of: Column | undefined;
  header: string;
}

/** An element and all in it but controls and some cells; of what is drawn by itself no parts. */
function bearersIn(
  element: Element,
  spot: Spot,
  drawing: RenderedPage,
  but: readonly Element[],
): { element: Element; spot: Spot }[] {
  const own = { element, spot };
  if (isPicture(element) || isClosedPart(element) || isFilledAlone(element, spot, drawing)) return [own];
  const children = Array.from(element.children).filter((child) => !isControl(child) && !but.includes(child));
  return [own, ...children.flatMap((child) => bearersIn(child, spot, drawing, but))];
}

/** Notes what an element bears, and tells whether that says something by itself. */
function paintedBy(element: Element, spot: Spot, drawing: RenderedPage, signs: Set<string>): boolean {
  const isClosed = isClosedPart(element);
  const isDrawn = isClosed || isPicture(element);
  const found = isDrawn ? [shapeOf(element)] : signsOf(element, spot, drawing);
  const isFurther = spot.of === undefined && spot.at >= 0;
  const place = `${isFurther ? OF_FURTHER_COLUMN : ''}${spot.at}`;
  const telling = isFurther && isNaming(spot.header) ? [] : found.filter((sign) => sign !== '');
  for (const sign of telling) signs.add(`${place} ${sign}`);
  if (isClosed && widthOf(drawing.boxOf(element) ?? NO_BOX) > WIDEST_SIGN) return true;
  return isDrawn ? isUnderDenial(spot) : saysByItself(element, spot, drawing);
}

function signsOf(element: Element, spot: Spot, drawing: RenderedPage): string[] {
  const paint = drawing.paintOf(element);
  const isOfWords = element.textContent !== '' && (spot.at < 0 || spot.of !== undefined);
  return [
    paint.picture,
    isFilledAlone(element, spot, drawing) ? boxSign(element, drawing) : '',
    ...paint.generated.map(signOf),
    isOfWords ? lookOf(paint) : '',
  ];
}

function saysByItself(element: Element, spot: Spot, drawing: RenderedPage): boolean {
  const { picture, generated, isStruck, filter } = drawing.paintOf(element);
  if (HATCHED.test(picture) || generated.some((one) => HATCHED.test(one.picture))) return true;
  if (element.textContent !== '' && (isStruck || BLURRED.test(filter))) return true;
  if (isUnderDenial(spot) && generated.some((one) => signOf(one).trim() !== '')) return true;
  return generated.some((one) => isUnexplainedIn(one, spot.of, spot.header));
}

/** A tick below such a header says it of its row. */
function isUnderDenial({ of, at, header }: Spot): boolean {
  return of === undefined && at >= 0 && speaksAgainst(header) && !saysUsed(header);
}

const NO_BOX = { left: 0, top: 0, right: 0, bottom: 0 };
/** What is wider has room for a word. */
const WIDEST_SIGN = 28;

const HATCHED = /repeating-/u;
const BLURRED = /blur/u;

function lookOf({ opacity, filter, isItalic }: ReturnType<RenderedPage['paintOf']>): string {
  return [opacity < FAINT ? 'faint' : '', filter, isItalic ? 'italic' : ''].join('');
}

/** A row that is just appearing is nearly there soon. */
const FAINT = 0.9;

/** Whether an element without a word has a box of a colour or of lines; an empty cell has that of all cells. */
function isFilledAlone(element: Element, { cell }: Spot, drawing: RenderedPage): boolean {
  if (element === cell || element.textContent !== '' || element.localName === 'br') return false;
  const { fill, edges } = drawing.paintOf(element);
  const box = fill + edges === '' ? undefined : drawing.boxOf(element);
  return box !== undefined && widthOf(box) > 0 && heightOf(box) > 0;
}

/** A bar has its colour by how full it is. */
const BAR = 4;

function boxSign(element: Element, drawing: RenderedPage): string {
  const box = drawing.boxOf(element);
  if (box && widthOf(box) >= BAR * heightOf(box)) return 'bar';
  const { fill, edges } = drawing.paintOf(element);
  return `box ${fill} ${edges}`;
}
