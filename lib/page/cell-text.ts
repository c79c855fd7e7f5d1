import { meaningOf } from '../provider/index.ts';
import { folded, textsBelow } from './texts.ts';

const APART = '[role="tooltip"], [hidden], svg, script, style, template, noscript';
const LABEL_BEFORE = /^([\p{L}\s()]+?)\s*[:：]\s*(?=\S)/u;

/** An element's words with white space folded, without tooltips and what is hidden. */
export function textOf(element: Element): string {
  if (element.firstElementChild === null) return folded(element.textContent ?? '');
  if (element.querySelector(APART) === null) return folded(element.textContent ?? '');
  return folded(leavesOf(element).join(' '));
}

/** An element's texts one by one, in the order in which they stand. */
export function leavesOf(element: Element): string[] {
  return textsBelow(element, isApart).map(({ text }) => text);
}

/** Whether a browser draws an element apart from the words around it, or never. */
export function isApart(element: Element): boolean {
  return element.matches(APART);
}

/**
 * The ways in which a cell's words may be meant, the plainest first: as they stand; with a space between its parts;
 * without a label that repeats the header or any column's name, as pages hide one in each cell for narrow screens and
 * screen readers.
 */
export function wordingsOf(cell: Element, header = ''): string[] {
  const plain = textOf(cell);
  const leaves = cell.firstElementChild ? leavesOf(cell) : [plain];
  const unlabelled = leaves.filter((leaf) => leaf !== header && meaningOf(leaf) === undefined).join(' ');
  const spaced = leaves.join(' ');
  return [...new Set([plain, spaced, unlabelled, withoutLabel(spaced)])];
}

function withoutLabel(text: string): string {
  const [before, label = ''] = LABEL_BEFORE.exec(text) ?? [''];
  return meaningOf(label) === undefined ? text : text.slice(before.length);
}
