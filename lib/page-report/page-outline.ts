import { drawnTables, isHeaderRow, LAYOUTS, type ReadingContext } from '../page/index.ts';
import { isElement, isRead, type OutlineElement, outlineOf } from './outline.ts';
import { relevantPart } from './relevant-part.ts';

/** What a page report is made from; it holds the page's own texts and never leaves the extension. */
export interface PageOutline {
  tree: OutlineElement;
  layouts: { tried: string[]; recognised: string[] };
  /** The words of column headers that stand elsewhere on the page too, small: they may be names. */
  names: string[];
}

const ROWS_A_HEADER_MAY_TAKE = 3;
const WORDS = /\p{L}[\p{L}\p{M}]*/gu;
const TEXT_BEARING = '[title], [aria-label], [alt], [placeholder], [value]';

/** Takes down the part of the page that the grants should be on; `context` as in reading it. */
export function pageOutline(root: Element, context: ReadingContext): PageOutline {
  const part = relevantPart(root);
  const headers = columnHeaders(part);
  const inHeaders = new Set([...headers].flatMap((header) => wordsIn(header.textContent ?? '')));
  const outside = inHeaders.size > 0 ? wordsIn(textsOutside(root, headers).join(' ')) : [];
  return {
    tree: outlineOf(part, headers, context.isShown),
    layouts: {
      tried: LAYOUTS.map(({ id }) => id),
      recognised: LAYOUTS.filter(({ find, recognise }) => find(root, context).some(recognise)).map(
        ({ id }) => id,
      ),
    },
    names: [...new Set(outside)].filter((word) => inHeaders.has(word)),
  };
}

/** The cells that name a column each; one that spans several is a title, and may hold a name. */
function columnHeaders(part: Element): Set<Element> {
  const rows = drawnTables(part).flatMap((table) => table.rows.slice(0, ROWS_A_HEADER_MAY_TAKE));
  const cells = rows.filter(isHeaderRow).flatMap((row) => row.cells);
  return new Set(cells.filter((cell) => cells.indexOf(cell) === cells.lastIndexOf(cell)));
}

function textsOutside(root: Element, headers: ReadonlySet<Element>): string[] {
  const texts = Array.from(root.querySelectorAll(TEXT_BEARING), (element) =>
    Array.from(element.attributes, ({ value }) => value).join(' '),
  );
  const collect = (element: Element) => {
    for (const node of element.childNodes) {
      if (!isRead(node)) continue;
      if (!isElement(node)) texts.push(node.nodeValue ?? '');
      else if (!headers.has(node)) collect(node);
    }
  };
  collect(root);
  return [...texts, root.ownerDocument.title, root.ownerDocument.URL];
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}
