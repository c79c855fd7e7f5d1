import type { Theme } from '../../components/index.ts';
import type { Candidate, PlacedRow } from '../../lib/page/index.ts';
import type { RowMark } from '../../lib/view/index.ts';
import { placeLabels } from './label-places.ts';
import { markSheet, STRUCK, type StyledRow } from './mark-style.ts';
import { createSelectors } from './selectors.ts';

/** Rules cost the browser time with each row times each rule; beyond these many rows only the strike-through remains. */
const MOST_LABELLED_ROWS = 200;

/** How a browser says the shadow that we have drawn before, behind its colour. */
const EDGE_SHADOW = ' 3px 0px 0px 0px inset';

/** Padding, in pixels, that keeps the coloured edge clear of a cell's words. */
const NARROWEST_EDGE = 6;

/** Marks on the rows of a place, one a row in the page's order, drawn by a style sheet and text highlights: no node of the page is touched. */
export interface RowMarks {
  show: (place: Candidate, marks: readonly RowMark[], theme: Theme) => void;
  /** Lays the marks anew if their selectors name other places since the page changed around the table. */
  realign: () => void;
  /** The same where their selectors have come to name other places too; looks through the whole page. */
  recheck: () => void;
  clear: () => void;
}

/** Makes the marks; when `signal` aborts, they leave the page. */
export function createRowMarks(signal: AbortSignal): RowMarks {
  const sheet = new CSSStyleSheet();
  let probe: Probe | undefined;
  let shown: Parameters<RowMarks['show']> | undefined;
  const show: RowMarks['show'] = (place, marks, theme) => {
    const styled = styledRows(place, marks);
    adopt(sheet);
    sheet.replaceSync(markSheet(styled, theme));
    strikeBeyond(place.rows, marks);
    probe = probeOf(place.rows, styled);
    shown = [place, marks, theme];
  };
  // Taking the sheet out cannot fail, wherever drawing may have failed before.
  const clear = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    CSS.highlights.delete(STRUCK);
    probe = undefined;
    shown = undefined;
  };
  signal.addEventListener('abort', clear);
  const anewIf = (isOff: (probe: Probe) => boolean) => () => {
    if (shown && probe && isOff(probe)) show(...shown);
  };
  return {
    show,
    clear,
    realign: anewIf(({ element, selector }) => !element.matches(selector)),
    recheck: anewIf(({ selector }) => document.querySelectorAll(selector).length > 1),
  };
}

/** The page may set its own list of sheets, and leave ours out. */
function adopt(sheet: CSSStyleSheet): void {
  if (document.adoptedStyleSheets.includes(sheet)) return;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** The first row with its selector: when that selector names another place, all of them do. */
interface Probe {
  element: Element;
  selector: string;
}

function probeOf([first]: readonly PlacedRow[], [styled]: readonly StyledRow[]): Probe | undefined {
  return first && styled && { element: first.element, selector: styled.row };
}

function styledRows({ element, rows }: Candidate, marks: readonly RowMark[]): StyledRow[] {
  const selectorOf = createSelectors(element);
  const marked = marks.slice(0, MOST_LABELLED_ROWS).flatMap((mark, nth) => {
    const row = rows[nth];
    return row ? [{ row, mark }] : [];
  });
  const places = placeLabels(marked);
  return marked.map(({ row, mark }, nth) => {
    const place = places[nth];
    const edge = row.cells.slice(0, 1).find(hasRoomForEdge);
    const gone = mark.kind === 'gone' ? amountCell(row.places) : undefined;
    return {
      kind: mark.kind,
      row: selectorOf(row.element),
      edge: edge && selectorOf(edge),
      struck: gone && selectorOf(gone),
      label: place && { cell: selectorOf(place.cell), place },
    };
  });
}

/** Whether an edge touches neither the words nor a shadow of the page's own. */
function hasRoomForEdge(cell: Element): boolean {
  const { boxShadow, paddingLeft } = getComputedStyle(cell);
  const isFree = boxShadow === 'none' || boxShadow.endsWith(EDGE_SHADOW);
  return isFree && Number.parseFloat(paddingLeft) >= NARROWEST_EDGE;
}

/** Chromium paints every highlight anew in each frame in which the page changes anything, so only rows without a style have one. */
function strikeBeyond(rows: readonly PlacedRow[], marks: readonly RowMark[]): void {
  const gone = rows.filter((_, nth) => nth >= MOST_LABELLED_ROWS && marks[nth]?.kind === 'gone');
  if (gone.length === 0) CSS.highlights.delete(STRUCK);
  else
    CSS.highlights.set(
      STRUCK,
      new Highlight(...gone.flatMap(({ places }) => amountCell(places) ?? []).map(rangeOver)),
    );
}

/** The cell that says what is left, or at least what was granted. */
function amountCell({ balance, left, granted }: PlacedRow['places']): Element | undefined {
  return (balance ?? left ?? granted)?.cell;
}

function rangeOver(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
