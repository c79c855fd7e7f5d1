import type { SelectorOf } from './selectors.ts';

/** What keeps its own colours in a row that is faint. */
const CONTROLS =
  'a,button,input,select,summary,textarea,[role=button],[role=combobox],[role=link],[role=menuitem],[role=switch]';

/**
 * Selectors of the first lines of an element's words and of all that is in it, but for controls. Each ends with a tag: a rule that
 * fits any element is tried on every one of the page.
 */
export function firstLinesIn(element: Element, selectorOf: SelectorOf): string {
  const controls = [...element.querySelectorAll(CONTROLS)];
  // One within a line may take on the colour of the line.
  const isInLine = controls.some((control) => getComputedStyle(control).display.startsWith('inline'));
  const but = (controls.length > 0 ? `:not(${CONTROLS})` : '') + (isInLine ? `:not(:has(${CONTROLS}))` : '');
  const parents = [element, ...element.querySelectorAll('*')].filter(
    (each) => each.childElementCount > 0 && !controls.some((control) => control.contains(each)),
  );
  const selectors = parents.flatMap((parent) =>
    [...new Set([...parent.children].map(({ localName }) => localName))].map(
      (tag) => `${selectorOf(parent)}>${CSS.escape(tag)}${but}`,
    ),
  );
  return [selectorOf(element) + but, ...selectors].map((each) => `${each}::first-line`).join();
}
