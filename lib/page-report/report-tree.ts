import { type Attributes, keptAttributes, keptTag, type Tag } from './kept.ts';
import type { OutlineElement, OutlineNode } from './outline.ts';

/** An element of a page report: name, structure, and texts as their shapes. */
export interface ReportElement {
  tag: Tag;
  attributes?: Attributes;
  children?: ReportNode[];
}

/** Where like children were left out, how many. */
interface ReportGap {
  leftOut: number;
}

export type ReportNode = string | ReportElement | ReportGap;

/** How texts become shapes: `text` keeps the page's own words, `blank` keeps none. */
export interface Shapes {
  text: (text: string) => string;
  blank: (text: string) => string;
}

type Shape = (text: string) => string;

/** How much of the page a tree may hold. */
export interface Bounds {
  /** How many children of one kind an element keeps, beside its last one. */
  alike: number;
  nodes: number;
}

/** The outline with its texts as shapes, long runs of like elements cut to their first few and the last. */
export function reportTree(outline: OutlineElement, shapes: Shapes, bounds: Bounds): ReportElement {
  return new TreeBuilder(shapes, bounds).element(outline, shapes.text);
}

class TreeBuilder {
  readonly #shapes: Shapes;
  readonly #alike: number;
  #nodesLeft: number;

  constructor(shapes: Shapes, { alike, nodes }: Bounds) {
    this.#shapes = shapes;
    this.#alike = alike;
    this.#nodesLeft = nodes;
  }

  /** `shape`: what its texts become. */
  element(outline: OutlineElement, shape: Shape): ReportElement {
    const attributes = keptAttributes(outline.attributes, this.#shapes.text);
    const children = this.#few(outline.children, splitsAddress(outline) ? this.#shapes.blank : shape);
    return {
      tag: keptTag(outline.tag),
      ...(Object.keys(attributes).length > 0 && { attributes }),
      ...(children.length > 0 && { children }),
    };
  }

  /** The children as far as they are not like others before them; what is left out counts against no bound. */
  #few(children: readonly OutlineNode[], shape: Shape): ReportNode[] {
    const seen = new Map<string, number>();
    const kept: ReportNode[] = [];
    for (const [index, child] of children.entries()) {
      const before = this.#nodesLeft;
      const node = this.#node(child, shape);
      const kind = kindOf(node);
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      if (isGap(node)) addGap(kept, node.leftOut);
      else if (isText(node) || count <= this.#alike || index === children.length - 1) kept.push(node);
      else {
        addGap(kept, 1);
        this.#nodesLeft = before;
      }
    }
    return kept;
  }

  #node(child: OutlineNode, shape: Shape): ReportNode {
    if (typeof child !== 'string' && 'leftOut' in child) return child;
    this.#nodesLeft -= 1;
    if (this.#nodesLeft < 0) return { leftOut: 1 };
    if (typeof child !== 'string') return this.element(child, shape);
    return shape(child);
  }
}

function addGap(kept: ReportNode[], leftOut: number): void {
  const last = kept.at(-1);
  if (last !== undefined && isGap(last)) last.leftOut += leftOut;
  else kept.push({ leftOut });
}

/** Elements are alike where they differ in nothing but figures, the length of words that were replaced, and dates. */
function kindOf(node: ReportNode): string {
  if (isText(node)) return kindOfText(node);
  if (isGap(node)) return '';
  const { tag, attributes = {}, children = [] } = node;
  return `${tag} ${Object.keys(attributes)} (${children.map(kindOf).join('|')})`;
}

function kindOfText(text: string): string {
  const isFigure = /\p{N}/u.test(text);
  return (isFigure ? text.replace(/[\p{L}\p{M}]/gu, '') : text).replace(/(.)\1+/gu, '$1');
}

function isText(node: ReportNode): node is string {
  return typeof node === 'string';
}

function isGap(node: ReportNode): node is ReportGap {
  return !isText(node) && 'leftOut' in node;
}

/** Elements within a line of text. */
const IN_LINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo code del em font i ins kbd mark s small span strong sub sup time u wbr'.split(' '),
);
/** E-mail and web addresses, file names, ids with underscores. */
const ADDRESS = /[@＠_\\]|:\/\/|\p{L}{2}\.\p{L}|\p{L}\.\p{L}{2}/u;

/** Whether an element is one line of text that holds an address in several parts, each of which might pass for a label. */
function splitsAddress(outline: OutlineElement): boolean {
  const texts = textsInLine(outline.children);
  if (!texts || texts.length < 2) return false;
  return ADDRESS.test(texts.join(''));
}

/** The texts of a line one after another; `undefined` where it is none, since an element of another kind stands in it. */
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
