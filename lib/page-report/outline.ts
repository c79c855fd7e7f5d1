/** The attributes that carry structure, and those that hold texts. No others are read. */
export const STRUCTURE_ATTRIBUTES = [
  ...(['role', 'scope', 'colspan', 'rowspan', 'hidden', 'aria-sort', 'aria-hidden', 'aria-busy'] as const),
  ...(['aria-colspan', 'aria-rowspan', 'aria-rowindex', 'aria-colindex'] as const),
  ...(['aria-rowcount', 'aria-colcount', 'aria-level'] as const),
] as const;
export const TEXT_ATTRIBUTES = ['title', 'aria-label', 'datetime'] as const;

export type AttributeName = (typeof STRUCTURE_ATTRIBUTES | typeof TEXT_ATTRIBUTES)[number];

/** An element of the page with its texts still readable. It never leaves the extension in this form. */
export interface OutlineElement {
  tag: string;
  attributes: Partial<Record<AttributeName, string>>;
  /** The texts that name it but stand elsewhere. They decide what may be a name, and no report shows them here. */
  labels?: readonly string[];
  children: readonly OutlineNode[];
}

/** How many children of an element were left out at this position. */
interface LeftOut {
  leftOut: number;
}

export type OutlineNode = string | OutlineElement | LeftOut;

const ATTRIBUTES = [...STRUCTURE_ATTRIBUTES, ...TEXT_ATTRIBUTES];
/** Elements that are left out: code, other documents, and our own panel. */
const PASSED_OVER = 'script, style, template, noscript, iframe, object, embed, link, meta, grantlens-panel';
/** Elements that are kept without their content: pictures, and what the user typed. */
const KEPT_EMPTY = 'svg, math, canvas, video, audio, textarea';

/** Limits that keep the work small even on the largest page. */
const MAX_NODES = 20_000;
const MAX_CHILDREN = 400;
const DEEPEST = 60;

/** Records the structure and texts of a part of the page. `isShown` is the same as for reading it. */
export function outlineOf(part: Element, isShown: (element: Element) => boolean): OutlineElement {
  let nodes = 0;
  const outline = (element: Element, depth: number, isSeen: boolean): OutlineElement => {
    const isSeenHere = isSeen && isShown(element);
    const read = element.matches(KEPT_EMPTY) ? [] : [...element.childNodes].filter(isRead);
    const isTooMuch = nodes > MAX_NODES || depth > DEEPEST;
    const { taken, leftOut } = isTooMuch ? { taken: [], leftOut: read.length } : fewOf(read);
    nodes += taken.length;
    const children: OutlineNode[] = taken.map((node) =>
      isElement(node) ? outline(node, depth + 1, isSeenHere) : (node.nodeValue ?? ''),
    );
    if (leftOut > 0) children.splice(-1, 0, { leftOut });
    return {
      tag: element.localName,
      ...labelsOf(element),
      attributes: { ...attributesOf(element), ...(isSeen && !isSeenHere && { hidden: '' }) },
      children,
    };
  };
  return outline(part, 0, true);
}

/** The first nodes and the last one, which shows how the list ends. */
function fewOf(nodes: readonly Node[]): { taken: readonly Node[]; leftOut: number } {
  if (nodes.length <= MAX_CHILDREN) return { taken: nodes, leftOut: 0 };
  return {
    taken: [...nodes.slice(0, MAX_CHILDREN - 1), ...nodes.slice(-1)],
    leftOut: nodes.length - MAX_CHILDREN,
  };
}

function attributesOf(element: Element): OutlineElement['attributes'] {
  const attributes: OutlineElement['attributes'] = {};
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) attributes[name] = value;
  }
  return attributes;
}

/** What names a group of options, a field or a part of the page by a text of another element. */
function labelsOf(element: Element): Pick<OutlineElement, 'labels'> {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const fields = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  const named = [...ids.map((id) => element.ownerDocument.getElementById(id)), ...fields];
  const texts = named.map((label) => label?.textContent ?? '');
  const labels = [element.getAttribute('label') ?? '', ...texts].filter((text) => text.trim() !== '');
  return labels.length > 0 ? { labels } : {};
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** Elements and texts. White space alone counts only if it separates two words of one line. */
function isRead(node: Node): boolean {
  if (isElement(node)) return !node.matches(PASSED_OVER);
  if (node.nodeType !== node.TEXT_NODE) return false;
  const text = node.nodeValue ?? '';
  return text.trim() !== '' || (!/^$|[\n\t]/.test(text) && Boolean(node.previousSibling && node.nextSibling));
}
