import type { Candidate, PlacedRow } from '../../lib/page/index.ts';
import type { RowMark } from '../../lib/view/index.ts';
import { originIn } from './cell-origin.ts';
import { firstLinesIn, isWrapped } from './first-lines.ts';
import { generatedInPrint } from './generating-rules.ts';
import { type MarkedRow, placeLabels } from './label-places.ts';
import type { StyledPseudoElement, StyledRow } from './mark-style.ts';
import { isUsedByPage } from './pseudo-elements.ts';
import { edgeIn } from './row-edge.ts';
import { createSelectors, type SelectorOf } from './selectors.ts';
import { type PlacedPseudoElement, sizelessStyle } from './sizeless.ts';

/** The maximum number of rows with rules, since each rule costs time for each row. Further rows only have a strike-through. */
export const MAX_LABELLED_ROWS = 200;

/** In a longer list only the amounts are struck: faint text costs time whenever the browser computes the styles of the list. */
const MAX_FAINT_ROWS = 60;

/** A row with the style of its marks, and the cells for our pseudo-elements, even if the page uses these itself. */
export interface LaidOutRow {
  element: Element;
  cells: readonly Element[];
  /** The amount that cannot be spent, where no rule can strike all of it; a text highlight does. */
  highlighted: Element | undefined;
  styled: StyledRow;
}

/** Makes the marks for the current rows. */
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
    const { highlighted, ...words } = wordsGone({ row, mark }, selectorOf, marked.length <= MAX_FAINT_ROWS);
    return {
      element: row.element,
      cells: [first ?? [], cell ?? []].flat(),
      highlighted,
      styled: {
        kind: mark.kind,
        row: selectorOf(row.element),
        edge: edge && styledPseudoElement(edge),
        ...words,
        label: label && { ...styledPseudoElement(label), text: label.text },
      },
    };
  });
}

/** The cell with the amount left or, without one, the amount granted. */
export function amountCell({ balance, left, granted }: PlacedRow['places']): Element | undefined {
  return (balance ?? left ?? granted)?.cell;
}

function wordsGone(
  { row, mark }: MarkedRow,
  selectorOf: SelectorOf,
  isFaint: boolean,
): Pick<StyledRow, 'faint' | 'struck'> & Pick<LaidOutRow, 'highlighted'> {
  const none = { faint: [], struck: [], highlighted: undefined };
  if (mark.kind !== 'gone') return none;
  if (isWrapped(row.element)) return { ...none, highlighted: amountCell(row.places) };
  const struck = strikableCell(row.places);
  return {
    faint: isFaint ? firstLinesIn(row.element, selectorOf) : [],
    struck: struck ? firstLinesIn(struck, selectorOf) : [],
    highlighted: undefined,
  };
}

/** `undefined` if the first line of the cell may be content that the page generates before the amount. */
function strikableCell(places: PlacedRow['places']): Element | undefined {
  const cell = amountCell(places);
  return cell && !isUsedByPage(cell, 'before') ? cell : undefined;
}
