import { isNaming } from '../provider/index.ts';
import { textOf } from './cell-text.ts';
import { type Doubt, doubt } from './doubt.ts';
import type { PlacedRow } from './layouts/layout.ts';
import type { RowReading } from './reading.ts';
import type { ReadList } from './zone-context.ts';

export const BOX = 'input[type="checkbox"], [role="checkbox"], [role="switch"]';
/** What stands for nothing in a column that has a name; without one it may be a minus. */
const DASHES = /^[-‐-―\s]*$/u;
const WORDS = /[\p{L}\p{N}]/u;
/** What a page calls a box that only chooses its row. */
const CHOOSES = /^(?:select|choose|mark|check|auswählen|sélectionner|seleccionar|选择|)(?!\p{L})/iu;

/**
 * Doubts about columns that nobody knows, in which boxes or signs tell some of the rows that can be spent from others: a
 * sign that all of them have says nothing.
 */
export function signDoubts({ candidate, rows: readings }: ReadList): Doubt[] {
  const { rows, headers } = candidate;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), headers.length);
  const known = new Set(Object.values(candidate.columns.at));
  if (width <= known.size) return [];
  const open = rows.filter((_, index) => mayBeSpent(readings[index]));
  return Array.from({ length: width }, (_, index) => index)
    .filter((index) => !known.has(index) && !isNaming(headers[index] ?? ''))
    .flatMap((index) => {
      const header = headers[index] ?? '';
      const signs = new Set(open.map((row) => signIn(row, index, header)));
      const odd = signs.size > 1 ? [...signs].find((sign) => sign !== '') : undefined;
      return odd === undefined ? [] : [doubt('drawing', `${header} ${odd}`.trim())];
    });
}

function mayBeSpent(reading: RowReading | undefined): boolean {
  if (!reading) return true;
  const { state, left } = reading;
  const isOver = state.kind === 'read' && state.value === 'expired';
  return !isOver && !(left.kind === 'read' && left.value === 0);
}

/** A sign that stands for a word, or how the box of a row is set. */
function signIn({ cells }: PlacedRow, index: number, header: string): string {
  const cell = cells[index];
  if (!cell || (cell.firstElementChild === null && cell.textContent === '')) return '';
  const box = cell.firstElementChild && cell.querySelector(BOX);
  return box ? settingOf(box, header) : wordlessIn(textOf(cell), header);
}

function settingOf(box: Element, header: string): string {
  if (isChoosing(box, header)) return '';
  return isSet(box) ? '✓' : '✗';
}

function wordlessIn(text: string, header: string): string {
  return WORDS.test(text) || (header !== '' && DASHES.test(text)) ? '' : text;
}

function isChoosing(box: Element, header: string): boolean {
  const name = box.getAttribute('aria-label') ?? box.getAttribute('title') ?? '';
  return header === '' && CHOOSES.test(name);
}

/** How a box is set now, whatever the markup said at first. */
export function isSet(box: Element): boolean {
  const checked = 'checked' in box ? box.checked : undefined;
  if (typeof checked === 'boolean') return checked;
  return box.getAttribute('aria-checked') === 'true' || box.hasAttribute('checked');
}
