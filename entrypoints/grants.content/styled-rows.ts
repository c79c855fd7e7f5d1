import type { Candidate, PlacedRow } from '../../lib/page/index.ts';
import type { RowMark } from '../../lib/view/index.ts';
import { originIn } from './cell-origin.ts';
import { isClaimed } from './cell-parts.ts';
import { firstLinesIn } from './first-lines.ts';
import { type MarkedRow, placeLabels } from './label-places.ts';
import type { StyledPart, StyledRow } from './mark-style.ts';
import { edgeIn } from './row-edge.ts';
import { createSelectors, type SelectorOf } from './selectors.ts';
import { type PlacedPart, sizelessStyle } from './sizeless.ts';

/** Rules cost the browser time with each row times each rule; beyond these many rows only the strike-through remains. */
export const MAX_LABELLED_ROWS = 200;

/** A row as it is to be drawn, and the cells that would bear its parts if the page lets them. */
export interface LaidRow {
  element: Element;
  bearers: readonly Element[];
  styled: StyledRow;
}

/** Lays the marks on the rows as they are now. */
export function layRows({ element, rows }: Candidate, marks: readonly RowMark[]): LaidRow[] {
  const selectorOf = createSelectors(element);
  const styledPart = ({ cell, part, box, scale }: PlacedPart): StyledPart => ({
    selector: `${selectorOf(cell)}::${part}`,
    place: sizelessStyle(box, originIn(cell, part, scale)),
  });
  const marked = marks.slice(0, MAX_LABELLED_ROWS).flatMap((mark, nth) => {
    const row = rows[nth];
    return row ? [{ row, mark }] : [];
  });
  const labels = placeLabels(marked);
  return marked.map(({ row, mark }, nth) => {
    const [first] = row.cells;
    const { cell, label } = labels[nth] ?? {};
    const edge = first && first !== cell ? edgeIn(first) : undefined;
    return {
      element: row.element,
      bearers: [first ?? [], cell ?? []].flat(),
      styled: {
        kind: mark.kind,
        row: selectorOf(row.element),
        edge: edge && styledPart(edge),
        ...wordsGone({ row, mark }, selectorOf),
        label: label && { ...styledPart(label), text: label.text },
      },
    };
  });
}

/** The cell that says what is left, or at least what was granted. */
export function amountCell({ balance, left, granted }: PlacedRow['places']): Element | undefined {
  return (balance ?? left ?? granted)?.cell;
}

function wordsGone({ row, mark }: MarkedRow, selectorOf: SelectorOf): Pick<StyledRow, 'faint' | 'struck'> {
  if (mark.kind !== 'gone') return { faint: undefined, struck: undefined };
  const struck = strikableCell(row.places);
  return {
    faint: firstLinesIn(row.element, selectorOf),
    struck: struck && firstLinesIn(struck, selectorOf),
  };
}

/** `undefined` where the first line of the cell may be what the page generates before the amount. */
function strikableCell(places: PlacedRow['places']): Element | undefined {
  const cell = amountCell(places);
  return cell && !isClaimed(cell, 'before') ? cell : undefined;
}
