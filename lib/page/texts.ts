/** A text of the page with the element it stands in. */
export interface PageText {
  text: string;
  element: Element;
}

const UNFOLDED = /\s\s|[^\S ]/;

/** The texts below an element one by one, in the order in which they stand, white space folded; empty ones are none. */
export function textsBelow(root: Element, isPassedOver: (element: Element) => boolean): PageText[] {
  const texts: PageText[] = [];
  const visit = (element: Element) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isText(node)) addText(texts, node, element);
      else if (isElement(node) && !isPassedOver(node)) visit(node);
    }
  };
  visit(root);
  return texts;
}

function addText(texts: PageText[], { data }: Text, element: Element): void {
  const text = folded(data);
  if (text !== '') texts.push({ text, element });
}

// A page's nodes may come from another document, so no class of ours can be asked; see `Node.nodeType` for the numbers.
const [ELEMENT_NODE, TEXT_NODE] = [1, 3];

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

export function folded(text: string): string {
  const trimmed = text.trim();
  return UNFOLDED.test(trimmed) ? trimmed.replace(/\s+/gu, ' ') : trimmed;
}
