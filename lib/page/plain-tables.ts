import { meaningOf, readState } from '../provider/index.ts';
import { isApart, textOf } from './cell-text.ts';
import { type DrawnTable, drawnRow } from './cells.ts';
import { textsBelow } from './texts.ts';

/** Fewer names side by side may be labels of one card. */
const LEAST_NAMED = 3;
/** How far above a column's name its row may stand. */
const DEEPEST_NAME = 3;

/**
 * Tables of plain elements, without a tag or a role that says so: a row of column names, and below it siblings of as many
 * parts each.
 */
export function plainTables(root: Element, isShown: (element: Element) => boolean): DrawnTable[] {
  const names = textsBelow(root, isApart).filter(({ text }) => meaningOf(text) === 'expires');
  const headers = new Set(names.flatMap(({ element }) => headerAround(element) ?? []));
  return [...headers].flatMap((header) => tableBelow(header, isShown) ?? []);
}

/** The row of names around one of them: each of its parts is a name, or empty. */
function headerAround(name: Element): Element | undefined {
  let at = name.parentElement;
  for (let depth = 0; at && depth < DEEPEST_NAME; depth++, at = at.parentElement) {
    const parts = [...at.children].map(textOf);
    const named = new Set(parts.flatMap((text) => meaningOf(text) ?? []));
    if (named.size >= LEAST_NAMED && parts.every(mayBeName)) return at;
  }
  return undefined;
}

function mayBeName(text: string): boolean {
  return !/\p{N}/u.test(text) && readState(text) === 'unknown';
}

function tableBelow(header: Element, isShown: (element: Element) => boolean): DrawnTable | undefined {
  const width = header.childElementCount;
  const row = (element: Element) => drawnRow(element, [...element.children].filter(isShown));
  for (let at: Element | null = header; at?.parentElement; at = at.parentElement) {
    const rows = rowsBelow(at, width).filter(isShown).map(row);
    if (rows.length > 0) return { element: at.parentElement, rows: [row(header), ...rows] };
    if (at.parentElement.childElementCount > 1) return undefined;
  }
  return undefined;
}

/** The rows behind a header: its siblings, or those in one part behind it. */
function rowsBelow(header: Element, width: number): Element[] {
  const behind: Element[] = [];
  for (let at = header.nextElementSibling; at; at = at.nextElementSibling) behind.push(at);
  const alike = behind.filter((element) => element.childElementCount === width);
  const [body] = behind;
  if (alike.length > 0 || !body) return alike;
  return [...body.children].filter((element) => element.childElementCount === width);
}
