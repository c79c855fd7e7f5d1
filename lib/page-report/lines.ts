import type { OutlineElement, OutlineNode } from './outline.ts';
import type { Shapes } from './shape-text.ts';

/** Inline elements. */
const IN_LINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo code del em font i ins kbd mark s small span strong sub sup time u wbr'.split(' '),
);
/** E-mail and web addresses, file names, and ids with underscores. */
const ADDRESS = /[@＠_\\]|:\/\/|\p{L}{2}\.\p{L}|\p{L}\.\p{L}{2}/u;
const HAS_LETTER = /\p{L}/u;

/**
 * Whether an element is one line of text split into parts, each of which might pass for a label: an address, the
 * organization's name, or a sentence that is partly unknown. A label and a value in an element each are not a sentence.
 */
export function partsOneText(outline: OutlineElement, { hasUnknown, isName }: Shapes): boolean {
  const parts = textsInLine(outline.children);
  if (!parts || parts.length < 2) return false;
  if (ADDRESS.test(parts.join('')) || isName(parts.join(''))) return true;
  const isSentence = outline.children.some((node) => typeof node === 'string' && HAS_LETTER.test(node));
  return isSentence && parts.some((part) => HAS_LETTER.test(part) && hasUnknown(part));
}

/** The texts of a line in order; `undefined` if it contains an element that is not inline. */
function textsInLine(nodes: readonly OutlineNode[]): string[] | undefined {
  const texts = nodes.map((node) => {
    if (typeof node === 'string') return [node];
    if (!('tag' in node)) return [];
    return isInLine(node) ? textsInLine(node.children) : undefined;
  });
  return texts.every((each) => each !== undefined) ? texts.flat() : undefined;
}

function isInLine({ tag }: OutlineElement): boolean {
  return IN_LINE.has(tag) || tag.includes('-');
}
