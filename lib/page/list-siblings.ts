import type { Column } from '../provider/index.ts';
import { labelsIn } from './label-text.ts';
import { labelledPlaces } from './labels.ts';

/** The columns of which one at least says how much a grant is. */
export const MONEY: readonly Column[] = ['balance', 'left', 'granted', 'used'];

/** A sibling built alike that has labels of grants, or an amount, but no expiry that can be told, is a grant too. */
export function withSiblings(list: Element, items: readonly Element[]): Element[] {
  const known = new Set(items);
  const tags = new Set(items.map(({ localName }) => localName));
  const builds = new Set(items.map(buildOf));
  const classes = new Set(items.map(classOf));
  return [...list.children].filter((child) => {
    if (known.has(child)) return true;
    if (!tags.has(child.localName)) return false;
    if (labelsIn(child).length > 1 || (builds.has(buildOf(child)) && holdsAmount(child))) return true;
    return classes.has(classOf(child)) && saysStateOfAmount(child);
  });
}

/** What a page's style takes an element for. */
function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

/** A sibling of another build with an amount and a State word is a grant too; one with an amount alone may be a total. */
function saysStateOfAmount(element: Element): boolean {
  return labelledPlaces(element).places.state !== undefined && holdsAmount(element);
}

/** How an element is built: its tag, its class and how many parts it has. */
function buildOf(element: Element): string {
  return [element.localName, element.getAttribute('class'), element.childElementCount].join(' ');
}

/** A sibling with an amount is a grant that does not say when it expires. */
export function holdsAmount(element: Element): boolean {
  return Object.keys(labelledPlaces(element).places).some((column) => MONEY.some((one) => one === column));
}
