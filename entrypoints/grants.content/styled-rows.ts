import type { Candidate, PlacedRow } from '../../lib/page/index.ts';
import type { RowMark } from '../../lib/view/index.ts';
import { originIn } from './cell-origin.ts';
import { firstLinesIn } from './first-lines.ts';
import { type MarkedRow, placeLabels } from './label-places.ts';
import type { StyledPseudoElement, StyledRow } from './mark-style.ts';
import { generatedInPrint } from './print-content.ts';
import { isUsedByPage } from './pseudo-elements.ts';
import { edgeIn } from './row-edge.ts';
import { createSelectors, type SelectorOf } from './selectors.ts';
import { type PlacedPseudoElement, sizelessStyle } from './sizeless.ts';

/** Rules cost the browser time with each row times each rule; beyond these many rows only the strike-through remains. */
export const MAX_LABELLED_ROWS = 200;

/** A row with the style of its marks, and the cells in which our pseudo-elements stand, or would if the page left them to us. */
export interface LaidOutRow {
  element: Element;
  cells: readonly Element[];
  styled: StyledRow;
}

/** Lays the marks on the rows as they are now. */
export function layOutRows({ element, rows }: Candidate, marks: readonly RowMark[]): LaidOutRow[] {
  const selectorOf = createSelectors(element);
  const isGeneratedInPrint = generatedInPrint();
  const styledPseudoElement = ({ cell, pseudo, box, scale }: PlacedPseudoElement): StyledPseudoElement => ({
    selector: `${selectorOf(cell)}::${pseudo}`,
    place: sizelessStyle(box, originIn(cell, pseudo, scale)),
    isForScreen: isGeneratedInPrint(cell, pseudo),
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
      cells: [first ?? [], cell ?? []].flat(),
      styled: {
        kind: mark.kind,
        row: selectorOf(row.element),
        edge: edge && styledPseudoElement(edge),
        ...wordsGone({ row, mark }, selectorOf),
        label: label && { ...styledPseudoElement(label), text: label.text },
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
  return cell && !isUsedByPage(cell, 'before') ? cell : undefined;
}
