import { isBefore } from './headings.ts';

/** More elements are not put in their order one by one. */
const FEW = 30;
const ROLE = /^\s*\[role="?(\w+)"?\]\s*$/u;

/** Finds all elements of a page that match one of some plain selectors, in their order. */
export type Search = (selectors: string) => readonly Element[];

/**
 * A search in a page that does not change meanwhile. A browser finds one tag or attribute several times faster than any of a
 * list, and most pages have few of those that are asked for; roles are asked for most, and looked through once.
 */
export function searchIn(root: ParentNode): Search {
  let byRole: ReadonlyMap<string | null, Element[]> | undefined;
  const ofRole = (role: string) => {
    byRole ??= Map.groupBy(root.querySelectorAll('[role]'), (element) => element.getAttribute('role'));
    return byRole.get(role) ?? [];
  };
  const allOf = (selector: string): readonly Element[] => {
    const role = ROLE.exec(selector)?.[1];
    return role === undefined ? Array.from(root.querySelectorAll(selector)) : ofRole(role);
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
