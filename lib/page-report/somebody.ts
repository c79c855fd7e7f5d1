import { isLabelOfSomebody } from '../provider/index.ts';
import type { OutlineElement, OutlineNode } from './outline.ts';

/**
 * Whether a text of an outline may be a name although its words are the page's own, because it comes after or below a
 * label of somebody (`Owner: Free`, a cell below `Team`).
 */
export type MayName = (node: OutlineNode) => boolean;

/** Finds what comes after or below labels of somebody in a whole outline. */
export function mayNameIn(outline: OutlineElement): MayName {
  const found = new Set<OutlineNode>();
  visit(outline, found);
  return (node) => typeof node !== 'string' && found.has(node);
}

/** A longer text is a part of the page, not a name. */
const LONGEST = 80;
const HAS_LETTER = /\p{L}/u;
const CONTROLS = /^(?:a|button)$/;

function visit(element: OutlineElement, found: Set<OutlineNode>): void {
  if (isTable(element)) for (const cell of cellsBelow(element)) found.add(cell);
  for (const behind of behindLabels(element)) found.add(behind);
  for (const child of element.children) if (isElement(child)) visit(child, found);
}

/**
 * What comes directly after each label of somebody, unless it is another column header. After a label without an element
 * of its own, everything that follows. If that is not an element either, the whole text.
 */
function behindLabels(element: OutlineElement): OutlineElement[] {
  const told = element.children.filter((node) => isElement(node) || isTold(node));
  return told.flatMap((node, index) => {
    const [next, ...others] = told.slice(index + 1);
    if (next === undefined || !isLabel(node)) return [];
    if (!isElement(next)) return [element];
    const behind = typeof node === 'string' ? [next, ...others.filter(isElement)] : [next];
    return behind.filter((each) => !isHead(each) && textOf(each).length <= LONGEST);
  });
}

function isTold(node: OutlineNode): boolean {
  return typeof node === 'string' && HAS_LETTER.test(node);
}

function isLabel(node: OutlineNode): boolean {
  const isControl = isElement(node) && CONTROLS.test(node.tag);
  return !isControl && isLabelOfSomebody(textOf(node));
}

/** The cells in a column whose header is a label of somebody. */
function cellsBelow(table: OutlineElement): OutlineElement[] {
  const rows = rowsIn(table).map(({ children }) => children.filter(isElement));
  const heads = rows.find((cells) => cells.length > 1 && cells.every(isHead)) ?? [];
  const columns = heads.flatMap((cell, index) => (isLabel(cell) ? [index] : []));
  const others = rows.filter((cells) => cells !== heads);
  return others.flatMap((cells) => columns.flatMap((column) => cells[column] ?? []));
}

function rowsIn(element: OutlineElement): OutlineElement[] {
  return element.children.filter(isElement).flatMap((child) => (isRow(child) ? [child] : rowsIn(child)));
}

/** The text of a part of the page, as long as it may be a label or a name. */
function textOf(node: OutlineNode): string {
  if (typeof node === 'string') return node;
  let text = '';
  for (const child of 'tag' in node ? node.children : []) {
    text += textOf(child);
    if (text.length > LONGEST) break;
  }
  return text;
}

function isElement(node: OutlineNode): node is OutlineElement {
  return typeof node !== 'string' && 'tag' in node;
}

function isTable({ tag, attributes: { role = '' } }: OutlineElement): boolean {
  return tag === 'table' || /^(?:table|grid|treegrid)$/.test(role);
}

function isRow({ tag, attributes: { role } }: OutlineElement): boolean {
  return tag === 'tr' || role === 'row';
}

function isHead({ tag, attributes: { role, scope } }: OutlineElement): boolean {
  return role === 'columnheader' || (tag === 'th' && scope !== 'row');
}
