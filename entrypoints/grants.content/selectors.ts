/**
 * Structural selectors for elements of the page, which get no id, class or attribute of ours. They name positions, so
 * they hold until the page's structure changes, and are made anew then.
 */
export function createSelectors(): (element: Element) => string {
  const places = new Map<Element, Map<Element, string>>();
  const stepTo = (element: Element, parent: Element): string => {
    const known = places.get(parent) ?? stepsOf(parent);
    places.set(parent, known);
    return known.get(element) ?? element.localName;
  };
  const paths = new Map<Element, string>([[document.body, 'body']]);
  const pathTo = (element: Element): string => {
    const known = paths.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const path = parent ? `${pathTo(parent)}>${stepTo(element, parent)}` : element.localName;
    paths.set(element, path);
    return path;
  };
  return pathTo;
}

/** Counts a parent's children once, so that a table of many rows costs one walk. */
function stepsOf(parent: Element): Map<Element, string> {
  const counts = new Map<string, number>();
  const steps = new Map<Element, string>();
  for (const child of parent.children) {
    const nth = (counts.get(child.localName) ?? 0) + 1;
    counts.set(child.localName, nth);
    steps.set(child, `${CSS.escape(child.localName)}:nth-of-type(${nth})`);
  }
  return steps;
}
