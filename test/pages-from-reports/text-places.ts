import { TEXT_ATTRIBUTES } from '../../lib/page-report/outline.ts';

/** A text of a page, in a node or an attribute, that can be replaced. */
export interface TextPlace {
  text: string;
  owner: Element;
  set: (text: string) => void;
}

/** Every text of an element, in the page's order. */
export function textPlaces(element: Element): TextPlace[] {
  const attributes = TEXT_ATTRIBUTES.flatMap((name) => {
    const text = element.getAttribute(name);
    return text === null
      ? []
      : { text, owner: element, set: (other: string) => element.setAttribute(name, other) };
  });
  const inner = [...element.childNodes].flatMap((node): TextPlace[] => {
    if (node.nodeType === node.ELEMENT_NODE) return textPlaces(node as Element);
    const set = (text: string) => {
      node.nodeValue = text;
    };
    return [{ text: node.nodeValue ?? '', owner: element, set }];
  });
  return [...attributes, ...inner];
}
