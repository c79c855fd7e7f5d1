import type { Theme } from '../../components/index.ts';
import type { Candidate, PlacedRow } from '../../lib/page/index.ts';
import type { RowMark } from '../../lib/view/index.ts';
import { markSheet, STRUCK } from './mark-style.ts';
import { amountCell, type LaidOutRow, layOutRows, MAX_LABELLED_ROWS } from './styled-rows.ts';
import { watchGeneratedContent } from './watch-generated-content.ts';

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
    // It asks for styles, which after the sheet has changed would have to be worked out before the frame.
    generatedContent.follow(place.element, rows);
    adopt(sheet);
    sheet.replaceSync(markSheet(styled, theme));
    strikeBeyond(place.rows, marks);
    drawn = { given, probe: probeOf(rows) };
  };
  // Taking the sheet out cannot fail, wherever drawing may have failed before.
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

function probeOf([first]: readonly LaidOutRow[]): Probe | undefined {
  return first && { element: first.element, selector: first.styled.row };
}

/** Chromium paints every highlight anew in each frame in which the page changes anything, so only rows without a style have one. */
function strikeBeyond(rows: readonly PlacedRow[], marks: readonly RowMark[]): void {
  const gone = rows.filter((_, nth) => nth >= MAX_LABELLED_ROWS && marks[nth]?.kind === 'gone');
  if (gone.length === 0) CSS.highlights.delete(STRUCK);
  else
    CSS.highlights.set(
      STRUCK,
      new Highlight(...gone.flatMap(({ places }) => amountCell(places) ?? []).map(rangeOver)),
    );
}

function rangeOver(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
