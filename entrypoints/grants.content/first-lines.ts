import type { SelectorOf } from './selectors.ts';

/** The elements that keep their own colours in a faint row. */
const CONTROLS =
  'a,button,input,select,summary,textarea,[role=button],[role=combobox],[role=link],[role=menuitem],[role=switch]';

/**
 * Selectors of the first lines of an element and its descendants, without controls. Each ends with a tag, since the browser
 * would test a rule without a tag on every element of the page.
 */
export function firstLinesIn(element: Element, selectorOf: SelectorOf): string {
  const controls = [...element.querySelectorAll(CONTROLS)];
  // An inline element may inherit the colour of its line.
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
