import { cellsOfSomebody } from './cells-below.ts';
import type { OutlineElement, OutlineNode } from './outline.ts';
import {
  isElement,
  isHead,
  isHeadOrRow,
  isLabel,
  isList,
  isNamedAfterSomebody,
  isTable,
  LONGEST_NAME,
  saysSomething,
  textOf,
} from './outline-text.ts';

/** What of an outline may be a name although its words are the page's own. */
export interface MayName {
  /** It comes after or below a label of somebody (`Owner: Free`, a cell below `Team`). */
  behindLabel: (node: OutlineNode) => boolean;
  /** Its name is a label of somebody, as on a list of organizations, and what it shows is not that label again. */
  within: (element: OutlineElement) => boolean;
}

/** Finds what comes after, below or within labels of somebody in a whole outline. */
export function mayNameIn(outline: OutlineElement): MayName {
  const found = new Set<OutlineNode>();
  visit(outline, found);
  return {
    behindLabel: (node) => typeof node !== 'string' && found.has(node),
    within: (element) =>
      isNamedAfterSomebody(element) && !isHead(element) && !isLabel(element) && isShort(element),
  };
}

function visit(element: OutlineElement, found: Set<OutlineNode>): void {
  if (isTable(element)) for (const cell of cellsOfSomebody(element)) found.add(cell);
  for (const behind of behindLabels(element)) found.add(behind);
  for (const child of element.children) if (isElement(child)) visit(child, found);
}

/** The elements that label all that is with them. */
const OF_A_GROUP = /^(?:legend|summary|figcaption)$/;

/**
 * What comes after each label of somebody, up to the first text, unless it is another column header. After a label
 * without an element of its own, and after that of a group, everything that follows. If that is not an element
 * either, the whole text.
 */
function behindLabels(element: OutlineElement): OutlineElement[] {
  const told = element.children.filter((node) => isElement(node) || saysSomething(node));
  return told.flatMap((node, index) => {
    if (!isLabel(node)) return [];
    const others = told.slice(index + 1);
    const first = others.findIndex(saysSomething);
    const next = others[first];
    if (next !== undefined && !isElement(next)) return [element];
    const isOfAll = !isElement(node) || OF_A_GROUP.test(node.tag);
    const behind = isOfAll || first < 0 ? others : others.slice(0, first + 1);
    return behind.filter(isElement).filter((each) => !isHeadOrRow(each) && isShort(each));
  });
}

function isShort(element: OutlineElement): boolean {
  return isList(element) || textOf(element).length <= LONGEST_NAME;
}
