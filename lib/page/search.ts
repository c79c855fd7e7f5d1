import { isBefore } from './headings.ts';

/** More elements are not put in their order one by one. */
const FEW = 30;
const ROLE = /^\s*\[role="?(\w+)"?\]\s*$/u;
const ATTRIBUTE = /\[([\w-]+)/u;
/** They stand at most elements, and nothing is found by them. */
const SHOW_ELEMENT = 1;
const COMMON = new Set(['class', 'style']);

/** Finds all elements of a page that match one of some plain selectors, in their order. */
export type Search = (selectors: string) => readonly Element[];

/**
 * A search in a page that does not change meanwhile. A browser finds one tag several times faster than any of a list, and most
 * pages have few elements with the attributes that are asked for, which are looked through once.
 */
export function searchIn(root: ParentNode): Search {
  let marked: ReadonlyMap<string, Element[]> | undefined;
  let byRole: ReadonlyMap<string | null, Element[]> | undefined;
  const having = (attribute: string) => {
    marked ??= byAttribute(root);
    return marked.get(attribute) ?? [];
  };
  const ofRole = (role: string) => {
    byRole ??= Map.groupBy(having('role'), (element) => element.getAttribute('role'));
    return byRole.get(role) ?? [];
  };
  const allOf = (selector: string): readonly Element[] => {
    const role = ROLE.exec(selector)?.[1];
    if (role !== undefined) return ofRole(role);
    const attribute = ATTRIBUTE.exec(selector)?.[1];
    if (attribute === undefined) return Array.from(root.querySelectorAll(selector));
    return having(attribute).filter((element) => element.matches(selector));
  };
  return (selectors) => {
    const found = selectors
      .split(',')
      .map(allOf)
      .filter(({ length }) => length > 0);
    const [first = []] = found;
    if (found.length < 2) return first;
    const all = new Set(found.flat());
    if (all.size > FEW) return Array.from(root.querySelectorAll(selectors));
    return [...all].sort((one, other) => (one.contains(other) || isBefore(one, other) ? -1 : 1));
  };
}

function byAttribute(root: ParentNode): ReadonlyMap<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const element of withAttributes(root)) {
    for (const name of element.getAttributeNames()) {
      if (COMMON.has(name)) continue;
      const before = found.get(name);
      if (before) before.push(element);
      else found.set(name, [element]);
    }
  }
  return found;
}

function withAttributes(root: ParentNode): Element[] {
  const found: Element[] = [];
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, SHOW_ELEMENT);
  for (let at = walker.nextNode() as Element | null; at; at = walker.nextNode() as Element | null)
    if (at.hasAttributes()) found.push(at);
  return found;
}

/** Elements of one kind. */
export interface Kind {
  is: (element: Element) => boolean;
  /** Whether one of them stands below an element. */
  isBelow: (element: Element) => boolean;
}

/** Elements that have one of some tags or match one of some marks. Most have no attribute and no child, which is quickly told. */
export function kindOf(tags: readonly string[], marks: readonly string[]): Kind {
  const ofTag = new Set(tags);
  const marked = marks.join();
  const all = [...tags, ...marks].join();
  return {
    is: (element) => ofTag.has(element.localName) || (element.hasAttributes() && element.matches(marked)),
    isBelow: (element) => element.firstElementChild !== null && element.querySelector(all) !== null,
  };
}
