import { leavesOf } from './cell-text.ts';
import { TABLE_SELECTOR } from './cells.ts';

const ENDS = 'main, [role="main"], body';
const OTHERS = new Set(['header', 'footer', 'dialog', 'grantlens-panel', 'script', 'style', 'template']);
const APART = '[role="dialog"], [role="tablist"], [hidden]';
const LONGEST_TEXT = 80;

/**
 * The part of the page around a place that belongs to it alone: its ancestors up to the page's main part, as long as no
 * other table is in them.
 */
export function surroundingsOf(place: Element, root: Element): Element {
  let around = place;
  for (let at = place.parentElement; at; at = at.parentElement) {
    if (hasTableBeside(around)) break;
    around = at;
    if (at === root || at.matches(ENDS)) break;
  }
  return around;
}

function hasTableBeside(part: Element): boolean {
  return [...(part.parentElement?.children ?? [])].some(
    (sibling) =>
      sibling !== part && (sibling.matches(TABLE_SELECTOR) || sibling.querySelector(TABLE_SELECTOR)),
  );
}

/** The elements in a part of the page, without those that are left out, what belongs to nobody and what is hidden. */
export function elementsIn(part: Element, leftOut: ReadonlySet<Element>): Element[] {
  const elements: Element[] = [];
  const visit = (element: Element) => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (leftOut.has(child) || isApart(child)) continue;
      elements.push(child);
      visit(child);
    }
  };
  visit(part);
  return elements;
}

function isApart(element: Element): boolean {
  return OTHERS.has(element.localName) || (element.hasAttributes() && element.matches(APART));
}

/** The words of a small element, its parts one after another; `undefined` for one that holds more than a line. */
export function shortTextOf(element: Element): string | undefined {
  if ((element.textContent?.length ?? 0) > LONGEST_TEXT) return undefined;
  return leavesOf(element).join(' ');
}

/** The name by which a control is read out. */
export function nameOf(control: Element): string {
  const label = control.getAttribute('aria-label')?.trim();
  return label || shortTextOf(control) || control.getAttribute('title')?.trim() || '';
}

/** The text right before a control, such as its label. */
export function labelOf(control: Element): string {
  const { id } = control;
  const named = control.getAttribute('aria-label') ?? control.getAttribute('placeholder');
  if (named) return named;
  const label = [...(control.getRootNode() as ParentNode).querySelectorAll('label')].find(
    (element) => element.contains(control) || (id !== '' && element.getAttribute('for') === id),
  );
  return label?.textContent ?? control.previousSibling?.nodeValue ?? '';
}
