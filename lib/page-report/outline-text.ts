import { isLabelOfSomebody, isNamedForSomebody } from '../provider/index.ts';
import type { OutlineElement, OutlineNode } from './outline.ts';

/** A longer text is a part of the page, not a name. */
export const LONGEST_NAME = 80;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const CONTROLS = /^(?:a|button)$/;

export function isElement(node: OutlineNode): node is OutlineElement {
  return typeof node !== 'string' && 'tag' in node;
}

/** The text of a part of the page, as long as it may be a label or a name. */
export function textOf(node: OutlineNode): string {
  if (typeof node === 'string') return node;
  let text = '';
  for (const child of 'tag' in node ? node.children : []) {
    text += textOf(child);
    if (text.length > LONGEST_NAME) break;
  }
  return text;
}

export function saysSomething(node: OutlineNode): boolean {
  return SAYS_SOMETHING.test(textOf(node));
}

/** Whether a part of the page is a label of somebody, by its text, or without one by its name. */
export function isLabel(node: OutlineNode): boolean {
  if (!isElement(node)) return isLabelOfSomebody(textOf(node));
  if (CONTROLS.test(node.tag)) return false;
  return saysSomething(node) ? isLabelOfSomebody(textOf(node)) : isNamedAfterSomebody(node);
}

/** Whether the name of an element, its own or from elsewhere, is a label of somebody. */
export function isNamedAfterSomebody({ attributes, labels = [] }: OutlineElement): boolean {
  const { title = '', 'aria-label': label = '' } = attributes;
  return [title, label, ...labels].some(isNamedForSomebody);
}

export function isTable({ tag, attributes: { role = '' } }: OutlineElement): boolean {
  return tag === 'table' || /^(?:table|grid|treegrid)$/.test(role);
}

export function isRow({ tag, attributes: { role } }: OutlineElement): boolean {
  return tag === 'tr' || role === 'row';
}

export function isHead({ tag, attributes: { role, scope } }: OutlineElement): boolean {
  return role === 'columnheader' || (tag === 'th' && scope !== 'row');
}

/** Whether an element is a column header, or a row of them. */
export function isHeadOrRow(element: OutlineElement): boolean {
  return (
    isHead(element) || (isRow(element) && element.children.some((cell) => isElement(cell) && isHead(cell)))
  );
}

/** Whether an element is a list, which may hold many names. */
export function isList({ tag, attributes: { role = '' } }: OutlineElement): boolean {
  return /^(?:ul|ol|select|fieldset)$/.test(tag) || /^(?:list|listbox|menu)$/.test(role);
}
