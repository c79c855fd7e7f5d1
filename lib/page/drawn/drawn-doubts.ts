import { textOf } from '../cell-text.ts';
import { type Doubt, doubt } from '../doubt.ts';
import type { PlacedRow } from '../layouts/layout.ts';
import type { SeenPage } from '../seen-page.ts';
import type { Zone } from '../zone.ts';
import type { ReadList } from '../zone-context.ts';
import { wordsBesideRows } from './beside-rows.ts';
import { closedPartBeside } from './closed-parts.ts';
import { wordsOfKey } from './colour-keys.ts';
import { copiedRow } from './copies.ts';
import { wordsOverRows } from './covered-rows.ts';
import { isUnexplainedBeside } from './generated-words.ts';
import { measuredRows } from './measured-rows.ts';
import { rowWithMark } from './painted-rows.ts';
import { movedRow, rowWithMovedCell } from './places-of-cells.ts';
import type { RenderedPage } from './rendered-page.ts';
import { isTurnedAsAWhole, rowWithTurnedWords } from './turned-words.ts';

/**
 * Doubts about what an eye sees otherwise than the markup says it: cells that stand under other headers, words that a style
 * sheet adds or turns round, signs on some rows alone, and what stands beside rows.
 */
export function drawnDoubts({ candidate, rows: readings }: ReadList, zone: Zone, page: SeenPage): Doubt[] {
  const { drawing } = page;
  if (!drawing) return [];
  const rows = measuredRows(candidate.rows);
  const measured = new Set(rows);
  const read = candidate.rows.flatMap((row, index) => {
    const reading = measured.has(row) ? readings[index] : undefined;
    return reading ? [{ row, reading }] : [];
  });
  const ofRows = [
    rowWithMovedCell(candidate, rows, page, drawing),
    rowWithTurnedWords(rows, page, drawing),
    rowWithMark(read, candidate.headers, drawing),
    copiedRow(candidate.rows, drawing),
  ];
  const [row] = ofRows.filter((one) => one !== undefined);
  const line = row?.element ?? movedRow(candidate, page, drawing);
  const words =
    (line && wordsOf(line, row)) ??
    (isTurnedAsAWhole(candidate, drawing) ? candidate.headers.join(' ') : undefined) ??
    wordsOverRows(candidate, rows, page, drawing) ??
    wordsOfStyles(zone, candidate.element, drawing) ??
    closedPartBeside(zone, page, drawing) ??
    wordsOfKey(read, zone, drawing) ??
    wordsBesideRows(candidate, rows, zone, page, drawing);
  return words === undefined ? [] : [doubt('drawing', words)];
}

function wordsOf(line: Element, row: PlacedRow | undefined): string {
  return row && row.cells.length > 0 ? row.cells.map(textOf).join(' ') : textOf(line);
}

const MAX_ELEMENTS = 400;
const BLURRED = /blur/u;

/** Words that a style sheet adds to the list, to what stands beside it or to what is around both, and those that it blurs. */
function wordsOfStyles({ elements, above }: Zone, list: Element, drawing: RenderedPage): string | undefined {
  const all = [...above.map(({ element }) => element), ...elements.slice(0, MAX_ELEMENTS)];
  for (let at: Element | null = list; at; at = at.parentElement) all.push(at);
  for (const element of all) {
    const { generated, filter } = drawing.paintOf(element);
    const told = generated.find(isUnexplainedBeside);
    if (told) return told.text;
    if (BLURRED.test(filter) && element.textContent?.trim()) return textOf(element);
  }
  return undefined;
}
