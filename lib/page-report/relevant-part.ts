import { TABLE_SELECTOR } from '../page/index.ts';

const MAIN = 'main, [role="main"]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const OF_CREDIT = /credit|grant|balance|额度|余额/i;

/**
 * The smallest part of a page that holds its main part, its tables and its headings about credit, so that the
 * navigation around it stays out of the report; the whole page where there is nothing of the kind.
 */
export function relevantPart(root: Element): Element {
  const headings = [...root.querySelectorAll(HEADINGS)].filter((heading) =>
    OF_CREDIT.test(heading.textContent ?? ''),
  );
  const tables = [...root.querySelectorAll(TABLE_SELECTOR)];
  const mains = [...root.querySelectorAll(MAIN)];
  const [main = null] = [...mains.filter((each) => each.querySelector(TABLE_SELECTOR)), ...mains];
  // A table alone says nothing of what stands beside it.
  if (!main && (headings.length === 0 || tables.length === 0)) return root;
  return [...headings, ...tables].reduce(
    (part, element) => smallestWith(part, element, root),
    main ?? headings[0] ?? root,
  );
}

function smallestWith(part: Element, element: Element, root: Element): Element {
  for (let at: Element | null = part; at && at !== root; at = at.parentElement) {
    if (at.contains(element)) return at;
  }
  return root;
}
