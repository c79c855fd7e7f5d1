import { isStateWord, readState, type StateWord, speaksAgainst } from '../provider/index.ts';
import { picturesIn, toldOf, wordingsOf } from './cell-text.ts';
import type { CellPlace } from './places.ts';
import type { RowReading } from './reading.ts';
import { kindOf } from './search.ts';

type StateCell = RowReading['state'];

/** A reader of State cells, for all cells of one reading: what they stand in is looked at once. */
export function stateReader(): (place: CellPlace | undefined) => StateCell {
  const isWithinStruck = struckWithin();
  return (place) => {
    if (!place) return { kind: 'no-column' };
    const { text, column, cell } = place;
    if (text === '') return { kind: 'unreadable', text, column, problem: 'empty' };
    const shown = shownState(place);
    const isTaken =
      cell !== undefined && (isTakenBack(cell, shown, isWithinStruck) || isToldOtherwise(cell, shown));
    return { kind: 'read', text, column, value: isTaken ? 'unknown' : shown };
  };
}

/** The State word of a cell, beside which a label may stand that repeats the header. */
function shownState({ text, cell, header }: CellPlace): StateWord {
  const plain = readState(text);
  if (plain !== 'unknown' || !cell?.firstElementChild) return plain;
  const known = wordingsOf(cell, header, 'state').map(readState);
  return known.find((word) => word !== 'unknown') ?? 'unknown';
}

/** Whether what is only told of a State word, to who listens or points at it, speaks against it. */
function isToldOtherwise(cell: Element, shown: StateWord): boolean {
  if (!cell.firstElementChild && !cell.hasAttributes()) return false;
  return [...toldOf(cell), ...picturesIn(cell)].some(
    (words) => readState(words) !== shown && (isStateWord(words) || speaksAgainst(words)),
  );
}

/** Words that are struck out hold no longer. */
const STRUCK = kindOf(
  ['s', 'del', 'strike'],
  ['[style*="line-through"]', '[class~="line-through"]', '[class~="strikethrough"]'],
);
const SWITCHED_OFF = kindOf([], ['[role="switch"][aria-checked="false"]']);

/** A row that is struck out as a whole is over, as its word for that says; a word struck out by itself holds no longer. */
function isTakenBack(
  cell: Element,
  shown: StateWord,
  isWithinStruck: (element: Element | null) => boolean,
): boolean {
  if (isWithinStruck(cell.parentElement)) return shown !== 'expired';
  return STRUCK.is(cell) || STRUCK.isBelow(cell) || SWITCHED_OFF.isBelow(cell);
}

/** Whether an element or anything around it is struck out. */
function struckWithin(): (element: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  const isWithin = (element: Element | null): boolean => {
    if (element === null) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const answer = STRUCK.is(element) || isWithin(element.parentElement);
    known.set(element, answer);
    return answer;
  };
  return isWithin;
}
