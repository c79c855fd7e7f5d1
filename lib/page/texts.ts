/** A text of the page with the element it stands in. */
export interface PageText {
  text: string;
  element: Element;
}

const UNFOLDED = /\s\s|[^\S ]/;

/**
 * The texts below an element one by one, in the order in which they stand, white space folded; empty ones are none. Pages
 * split one text into several nodes, as where a value is put into it: it is one for who reads it.
 */
export function textsBelow(root: Element, isPassedOver: (element: Element) => boolean): PageText[] {
  const texts: PageText[] = [];
  const visit = (element: Element) => {
    let data = '';
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isText(node)) data += node.data;
      else if (isElement(node)) {
        data = addText(texts, data, element);
        if (!isPassedOver(node)) visit(node);
      }
    }
    addText(texts, data, element);
  };
  visit(root);
  return texts;
}

/** Whether an element holds more text than this, white space as it is written. Of a long one only the beginning is read. */
export function isLongerThan(element: Element, length: number): boolean {
  return lengthUpTo(element, length) > length;
}

/** The length of a node's text, or any that is above the limit. */
function lengthUpTo(node: Node, limit: number): number {
  let length = 0;
  for (let child = node.firstChild; child && length <= limit; child = child.nextSibling) {
    if (isText(child)) length += child.length;
    else if (isElement(child)) length += lengthUpTo(child, limit - length);
  }
  return length;
}

/** Adds a text that has come to its end, and leaves an empty one. */
function addText(texts: PageText[], data: string, element: Element): '' {
  const text = data === '' ? '' : folded(data);
  if (text !== '') texts.push({ text, element });
  return '';
}

// A page's nodes may come from another document, so no class of ours can be asked; see `Node.nodeType` for the numbers.
const [ELEMENT_NODE, TEXT_NODE] = [1, 3];

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

/** Pictures of money and gifts say what a grant is, wherever they stand; a lock or a cross would say more. */
const OF_MONEY = /^(?:💳|💰|💵|💲|🎁|🪙|🎟|🏷|📦|⭐|✨|🎉|🏦|📅|🗓|\ufe0f|\s)+$/u;

export function isPictograph(text: string): boolean {
  return OF_MONEY.test(text);
}

export function folded(text: string): string {
  const trimmed = text.trim();
  return UNFOLDED.test(trimmed) ? trimmed.replace(/\s+/gu, ' ') : trimmed;
}
