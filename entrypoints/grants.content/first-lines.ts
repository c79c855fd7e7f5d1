import type { SelectorOf } from './selectors.ts';

/** The elements that keep their own colours in a faint row. */
const CONTROLS =
  'a,button,input,select,summary,textarea,[role=button],[role=combobox],[role=link],[role=menuitem],[role=switch]';

/** Whether any text in an element wraps to a further line. A rule for first lines would then style only a part of it. */
export function isWrapped(element: Element): boolean {
  const range = document.createRange();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    range.selectNodeContents(text);
    const [first, ...others] = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (first && others.some(({ top }) => top >= first.bottom - 1)) return true;
  }
  return false;
}

/** A row's place among its siblings, at the end of its selector. */
const PLACE = /:nth-of-type\(\d+\)$/;

/** Stands for that place in what the selectors of several rows have in common. No selector contains it. */
const ANY_PLACE = '\0';

/**
 * One list of the selectors of all rows. Those that differ only in the place of their row become one, since a browser tries
 * each selector on every cell when it computes the styles of the list.
 */
export function joinedSelectors(rows: readonly { row: string; selectors: readonly string[] }[]): string {
  const placesOf = new Map<string, Set<string>>();
  for (const { row, selectors } of rows) {
    const [place = ''] = PLACE.exec(row) ?? [];
    const anyRow = row.slice(0, row.length - place.length) + ANY_PLACE;
    for (const selector of selectors) {
      const shape = selector.startsWith(row) ? anyRow + selector.slice(row.length) : selector;
      placesOf.set(shape, (placesOf.get(shape) ?? new Set()).add(place));
    }
  }
  return [...placesOf]
    .map(([shape, places]) => {
      const list = [...places].join();
      return shape.replace(ANY_PLACE, () => (places.size > 1 ? `:is(${list})` : list));
    })
    .join();
}

/**
 * Selectors of the first lines of an element and its descendants, without controls. Each ends with a tag, since the browser
 * would test a rule without a tag on every element of the page.
 */
export function firstLinesIn(element: Element, selectorOf: SelectorOf): string[] {
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
  // The row of a table has no lines of its own.
  const own = getComputedStyle(element).display === 'table-row' ? [] : [selectorOf(element) + but];
  return [...own, ...selectors].map((each) => `${each}::first-line`);
}
