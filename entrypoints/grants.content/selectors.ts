/** Returns the selector of an element of the page. */
export type SelectorOf = (element: Element) => string;

/**
 * Structural selectors for elements of the page, since these get no id, class or attribute from us. They name positions, so
 * they are made again when the structure of the page changes. They name as little around `anchor` as identifies it, because a
 * browser updates the styles along a path with each change beside it.
 */
export function createSelectors(anchor: Element): SelectorOf {
  const stepTo = createSteps();
  const paths = new Map<Element, string>([
    [document.body, 'body'],
    [anchor, lonePath(anchor, tagOf) ?? lonePath(anchor, stepTo) ?? 'body'],
  ]);
  const pathTo = (element: Element): string => {
    const known = paths.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const path = parent ? `${pathTo(parent)}>${stepTo(element)}` : element.localName;
    paths.set(element, path);
    return path;
  };
  return pathTo;
}

type Step = (element: Element) => string;

/** The shortest path of such steps that matches only this element. A step is a mere tag if that is enough. */
function lonePath(element: Element, step: Step): string | undefined {
  let behind = '';
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const [byTag, byStep] = [tagOf(at) + behind, step(at) + behind];
    const path = byTag === byStep || matches(byTag) === matches(byStep) ? byTag : byStep;
    if (matches(path) === 1) return path;
    behind = `>${path}`;
  }
  // Another element may be deeper, with the same parts around it.
  const whole = `body${behind}`;
  return matches(whole) === 1 ? whole : undefined;
}

function matches(selector: string): number {
  return document.querySelectorAll(selector).length;
}

function tagOf(element: Element): string {
  const tag = CSS.escape(element.localName);
  const role = element.getAttribute('role');
  return role === null ? tag : `${tag}[role="${CSS.escape(role)}"]`;
}

/** Counts the children of each parent once, so that a table of many rows needs one pass. */
function createSteps(): Step {
  const places = new Map<Element, Map<Element, string>>();
  return (element) => {
    const parent = element.parentElement;
    if (!parent) return element.localName;
    const known = places.get(parent) ?? stepsOf(parent);
    places.set(parent, known);
    return known.get(element) ?? element.localName;
  };
}

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
