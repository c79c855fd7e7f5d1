import type { Theme } from '../../components/index.ts';
import type { Candidate, PlacedRow } from '../../lib/page/index.ts';
import type { RowMark } from '../../lib/view/index.ts';
import { markSheet, STRUCK } from './mark-style.ts';
import { amountCell, type LaidOutRow, layOutRows, MAX_LABELLED_ROWS } from './styled-rows.ts';
import { watchGeneratedContent } from './watch-generated-content.ts';

/** Marks on the rows of a list, one for each row in page order. A style sheet and text highlights show them, so no node of the page changes. */
export interface RowMarks {
  show: (place: Candidate, marks: readonly RowMark[], theme: Theme) => void;
  /** Makes the marks again if their selectors match other elements after a change around the table. */
  realign: () => void;
  /** The same if their selectors match further elements too. It searches the whole page. */
  recheck: () => void;
  clear: () => void;
}

/** Creates the marks. They leave the page when `signal` aborts. */
export function createRowMarks(signal: AbortSignal): RowMarks {
  const sheet = new CSSStyleSheet();
  let drawn: { given: Parameters<RowMarks['show']>; probe: Probe | undefined } | undefined;
  const again = () => drawn && show(...drawn.given);
  const generatedContent = watchGeneratedContent(signal, sheet, () => {
    sheet.replaceSync('');
    again();
  });
  const show: RowMarks['show'] = (...given) => {
    const [place, marks, theme] = given;
    const rows = layOutRows(place, marks);
    const styled = rows.map((row) => row.styled);
    // This reads styles. After a change of the sheet, the browser would have to compute them before the frame.
    generatedContent.follow(place.element, rows);
    adopt(sheet);
    const isHighlighted = highlight(amountsWithoutRule(rows, place.rows, marks));
    sheet.replaceSync(markSheet(styled, theme, isHighlighted));
    drawn = { given, probe: probeOf(rows) };
  };
  // Removing the sheet cannot fail, even if making the marks failed before.
  const clear = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    CSS.highlights.delete(STRUCK);
    generatedContent.forget();
    drawn = undefined;
  };
  signal.addEventListener('abort', clear);
  const anewIf = (isOff: (probe: Probe) => boolean) => () => {
    if (drawn?.probe && isOff(drawn.probe)) again();
  };
  return {
    show,
    clear,
    realign: anewIf(({ element, selector }) => !element.matches(selector)),
    recheck: anewIf(({ selector }) => document.querySelectorAll(selector).length > 1),
  };
}

/** Adds our sheet if it is missing, since the page may set its own list of sheets. */
function adopt(sheet: CSSStyleSheet): void {
  if (document.adoptedStyleSheets.includes(sheet)) return;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** The first row with its selector. If that selector matches another element, all selectors are outdated. */
interface Probe {
  element: Element;
  selector: string;
}

function probeOf([first]: readonly LaidOutRow[]): Probe | undefined {
  return first && { element: first.element, selector: first.styled.row };
}

/** The amounts that cannot be spent and that no rule strikes. */
function amountsWithoutRule(
  laidOut: readonly LaidOutRow[],
  rows: readonly PlacedRow[],
  marks: readonly RowMark[],
): Element[] {
  const beyond = rows.filter((_, nth) => nth >= MAX_LABELLED_ROWS && marks[nth]?.kind === 'gone');
  return [
    ...laidOut.flatMap(({ highlighted }) => highlighted ?? []),
    ...beyond.flatMap(({ places }) => amountCell(places) ?? []),
  ];
}

/**
 * Strikes the text of cells by highlights; whether there are any. Chromium repaints every highlight whenever the page changes,
 * so other cells have rules.
 */
function highlight(cells: readonly Element[]): boolean {
  if (cells.length === 0) CSS.highlights.delete(STRUCK);
  else CSS.highlights.set(STRUCK, new Highlight(...cells.map(rangeOver)));
  return cells.length > 0;
}

function rangeOver(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
