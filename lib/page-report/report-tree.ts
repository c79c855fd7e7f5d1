import { type Attributes, keptAttributes, keptTag, type Tag } from './kept.ts';
import { partsOneText } from './lines.ts';
import type { OutlineElement, OutlineNode } from './outline.ts';
import type { Shapes } from './shape-text.ts';
import { type MayName, mayNameIn } from './somebody.ts';

/** An element of a page report: its name, structure, and texts as shapes. */
export interface ReportElement {
  tag: Tag;
  attributes?: Attributes;
  children?: ReportNode[];
}

/** How many similar children were left out at this position. */
interface ReportGap {
  leftOut: number;
}

export type ReportNode = string | ReportElement | ReportGap;

type Shape = (text: string) => string;

/** How much of the page a tree may contain. */
export interface Bounds {
  /** How many children of one kind an element keeps, in addition to its last one. */
  alike: number;
  nodes: number;
}

/** The outline with its texts as shapes. Long runs of similar elements are shortened to the first few and the last. */
export function reportTree(outline: OutlineElement, shapes: Shapes, bounds: Bounds): ReportElement {
  return new TreeBuilder(shapes, bounds, mayNameIn(outline)).element(outline, shapes.text);
}

class TreeBuilder {
  readonly #shapes: Shapes;
  readonly #alike: number;
  readonly #mayName: MayName;
  #nodesLeft: number;

  constructor(shapes: Shapes, { alike, nodes }: Bounds, mayName: MayName) {
    this.#shapes = shapes;
    this.#mayName = mayName;
    this.#alike = alike;
    this.#nodesLeft = nodes;
  }

  /** `shape`: how its texts are replaced. */
  element(outline: OutlineElement, around: Shape): ReportElement {
    const shape = this.#mayName.behindLabel(outline) ? this.#shapes.blank : around;
    const attributes = keptAttributes(outline.attributes, shape);
    const isBlank = this.#mayName.within(outline) || partsOneText(outline, this.#shapes);
    const children = this.#few(outline.children, isBlank ? this.#shapes.blank : shape);
    return {
      tag: keptTag(outline.tag),
      ...(Object.keys(attributes).length > 0 && { attributes }),
      ...(children.length > 0 && { children }),
    };
  }

  /** The children that differ from earlier ones. What is left out does not count towards a bound. */
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

/** A key for similar elements: it ignores figures, dates, and the length of replaced words. */
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
