import { type Column, isNaming } from '../../provider/index.ts';
import type { PlacedRow } from '../layouts/layout.ts';
import type { RowReading } from '../reading.ts';
import { isControl } from '../tokens.ts';
import { type Drawing, heightOf, widthOf } from './drawing.ts';
import { isUnexplainedIn, signOf } from './generated-words.ts';
import { isPicture, shapeOf } from './pictures.ts';

/** A row with what was read from it. */
export interface ReadRow {
  row: PlacedRow;
  reading: RowReading;
}

/** What is painted in a row beside its words. */
interface Marks {
  /** What says something whatever other rows have. */
  told: boolean;
  /** What says nothing where all rows of one state have it. */
  signs: ReadonlySet<string>;
}

/** The first row that may be spent and bears something that a style sheet or a picture says of it alone. */
export function rowWithMark(
  rows: readonly ReadRow[],
  headers: readonly string[],
  drawing: Drawing,
): PlacedRow | undefined {
  const marked = rows
    .filter(mayBeSpent)
    .map((one) => ({ ...one, marks: marksIn(one.row, headers, drawing) }));
  const told = marked.find(({ marks }) => marks.told);
  if (told) return told.row;
  for (const group of Map.groupBy(marked, ({ reading }) => stateOf(reading)).values()) {
    const odd = group.filter(({ marks }) =>
      [...marks.signs].some((sign) => group.some((other) => !other.marks.signs.has(sign))),
    );
    if (odd[0] && !areTheOldest(group, odd)) return odd[0].row;
  }
  return undefined;
}

/** What is left of an expired grant, or of one that is used up, changes nothing. */
export function mayBeSpent({ reading: { state, left } }: ReadRow): boolean {
  const isOver = state.kind === 'read' && state.value === 'expired';
  return !isOver && !(left.kind === 'read' && left.value === 0);
}

export function stateOf({ state }: RowReading): string {
  return state.kind === 'no-column' ? '' : state.text;
}

/** Without a word for it, rows that are over by their day may look so. */
function areTheOldest(group: readonly ReadRow[], odd: readonly ReadRow[]): boolean {
  if (group.some(({ reading }) => reading.state.kind !== 'no-column')) return false;
  const ends = (rows: readonly ReadRow[]) =>
    rows.map(({ reading }) => (reading.expires.kind === 'read' ? reading.expires.value : ''));
  const others = group.filter((one) => !odd.includes(one));
  const [last = ''] = ends(odd).sort().reverse();
  return ends(others).every((end) => end > last);
}

function marksIn(row: PlacedRow, headers: readonly string[], drawing: Drawing): Marks {
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
  return { told: told.length > 0, signs };
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
  drawing: Drawing,
  but: readonly Element[],
): { element: Element; spot: Spot }[] {
  const own = { element, spot };
  if (isPicture(element) || isFilledAlone(element, spot, drawing)) return [own];
  const children = Array.from(element.children).filter((child) => !isControl(child) && !but.includes(child));
  return [own, ...children.flatMap((child) => bearersIn(child, spot, drawing, but))];
}

/** Notes what an element bears, and tells whether that says something by itself. */
function paintedBy(element: Element, spot: Spot, drawing: Drawing, signs: Set<string>): boolean {
  const isOfName = spot.of === undefined && spot.at >= 0 && isNaming(spot.header);
  const note = (sign: string) => {
    if (sign !== '' && !isOfName) signs.add(`${spot.at} ${sign}`);
  };
  if (isPicture(element)) {
    note(shapeOf(element));
    return false;
  }
  const paint = drawing.paintOf(element);
  note(paint.picture);
  if (isFilledAlone(element, spot, drawing)) note(boxSign(element, drawing));
  for (const generated of paint.generated) note(signOf(generated));
  const hasWords = element.textContent !== '';
  if (hasWords && (spot.at < 0 || spot.of !== undefined)) note(lookOf(paint));
  if (HATCHED.test(paint.picture) || paint.generated.some(({ picture }) => HATCHED.test(picture)))
    return true;
  if (hasWords && (paint.isStruck || BLURRED.test(paint.filter))) return true;
  return paint.generated.some((generated) => isUnexplainedIn(generated, spot.of, spot.header));
}

const HATCHED = /repeating-/u;
const BLURRED = /blur/u;

function lookOf({ opacity, filter, isItalic }: ReturnType<Drawing['paintOf']>): string {
  return [opacity < FAINT ? 'faint' : '', filter, isItalic ? 'italic' : ''].join('');
}

/** A row that is just appearing is nearly there soon. */
const FAINT = 0.9;

/** Whether an element without a word has a box of a colour or of lines; an empty cell has that of all cells. */
function isFilledAlone(element: Element, { cell }: Spot, drawing: Drawing): boolean {
  if (element === cell || element.textContent !== '' || element.localName === 'br') return false;
  const { fill, edges } = drawing.paintOf(element);
  const box = fill + edges === '' ? undefined : drawing.boxOf(element);
  return box !== undefined && widthOf(box) > 0 && heightOf(box) > 0;
}

/** A bar has its colour by how full it is. */
const BAR = 4;

function boxSign(element: Element, drawing: Drawing): string {
  const box = drawing.boxOf(element);
  if (box && widthOf(box) >= BAR * heightOf(box)) return 'bar';
  const { fill, edges } = drawing.paintOf(element);
  return `box ${fill} ${edges}`;
}
