import { isNaming, speaksAgainst } from '../provider/index.ts';
import { textOf } from './cell-text.ts';
import { isShare } from './counts.ts';
import type { PlacedRow } from './layouts/layout.ts';
import type { RowReading } from './reading.ts';
import { textsBelow } from './texts.ts';
import { isControl } from './tokens.ts';
import { isApart } from './zone.ts';

/** Words of a row outside its known columns, with the label or header over them. */
interface FurtherWords {
  words: string;
  label: string;
}

/**
 * What a row says outside its known columns, where it may decide whether the grant can be spent: beside a known State
 * word, words that speak against it; without one, all that does not just name the grant.
 */
export function unexplainedIn(
  row: PlacedRow,
  headers: readonly string[],
  { state, received, expires }: Pick<RowReading, 'state' | 'received' | 'expires'>,
): string | undefined {
  const unread = [received, expires].flatMap((cell) => (cell.kind === 'unreadable' ? cell.text : []));
  const isKnown = state.kind === 'read' && state.value !== 'unknown';
  if (isKnown && state.value !== 'available') return undefined;
  const against = unread.find(speaksAgainst);
  if (against !== undefined) return against;
  if (row.cells.length === 0 && row.loose.length === 0) return undefined;
  const further = [...furtherCells(row, headers), ...furtherTexts(row.loose)];
  return further.find(({ words, label }) =>
    isKnown ? speaksAgainst(words) : !isNaming(label) || speaksAgainst(words),
  )?.words;
}

function furtherCells({ cells, places }: PlacedRow, headers: readonly string[]): FurtherWords[] {
  if (cells.length <= Object.keys(places).length) return [];
  const known = new Set(Object.values(places).map(({ column }) => column - 1));
  return cells.flatMap((cell, index) => {
    if (known.has(index) || cell === cells[index - 1]) return [];
    const words = wordsOf(cell);
    return words === '' || isShare(words) ? [] : [{ words, label: headers[index] ?? '' }];
  });
}

/** What a cell says beside its controls. */
function wordsOf(cell: Element): string {
  if (cell.firstElementChild === null) return textOf(cell);
  return textsBelow(cell, (element) => isApart(element) || isControl(element))
    .map(({ text }) => text)
    .join(' ');
}

/** The texts of a card that no figure took; one that names is the label of the next. */
function furtherTexts(loose: readonly string[]): FurtherWords[] {
  return loose.flatMap((words, index) => {
    const [own = '', behind] = words.split(/[:：]\s*/u);
    const label = behind ? own : (loose[index - 1] ?? '');
    return isShare(words) || isNaming(words) || IS_NAME.test(words) ? [] : [{ words, label }];
  });
}

const IS_NAME = /^(?:credit )?grant\s?#?\s?\d{0,4}$/iu;
