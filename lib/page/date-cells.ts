import { daysBetween } from '../values/index.ts';
import type { CellReaders } from './cell-readers.ts';
import { textOf, wordingsOf } from './cell-text.ts';
import type { DateText } from './date-text.ts';
import { withoutDateWords } from './date-words.ts';
import type { CellPlace } from './places.ts';
import { kindOf } from './search.ts';

const EXACT = 'time[datetime], [title]';
/** Days that are struck out, or raised above the line, are none that hold. */
const APART = kindOf(['s', 'del', 'strike', 'sup', 'sub'], ['[style*="line-through"]', '[style*="super"]']);

/** What a mark of a footnote points at may say anything of the day; so may a sign of doubt, and one that turns its digits round. */
const DOUBTED = /[*†‡§¶¹²³?？~≈<>≤≥\u202d\u202e]/u;

type DatePlace = Pick<CellPlace, 'text' | 'header'> & { cell: Element; of?: CellPlace['of'] };

/** Reads the date of a cell: what the page says of it beside its words goes first, then the words, however they are meant. */
export function readDateCell({ cell, text, header, of }: DatePlace, { date: read }: CellReaders): DateText {
  if (DOUBTED.test(text) || APART.is(cell) || APART.isBelow(cell)) return { problem: 'not-a-date' };
  const plain = read(text);
  // Where more than the cell's own words belong to the figure, those alone say nothing.
  const wordings = () =>
    (text === textOf(cell) ? wordingsOf(cell, header, of) : []).flatMap((words) => [
      words,
      withoutDateWords(words, of),
    ]);
  const shown = 'problem' in plain ? firstDate([withoutDateWords(text, of), ...wordings()], read) : plain;
  const exact = exactDate(cell, read);
  if (exact) return shown ? agreed(shown, exact) : exact;
  return shown ?? plain;
}

function firstDate(texts: readonly string[], read: CellReaders['date']): DateText | undefined {
  return texts.map(read).find((date) => !('problem' in date));
}

/** The machine's form of a `<time>`, or a title with the date in full. */
function exactDate(cell: Element, read: CellReaders['date']): DateText | undefined {
  if (!cell.firstElementChild && !cell.hasAttributes()) return undefined;
  const texts = [cell, ...cell.querySelectorAll(EXACT)].map(
    (element) => element.getAttribute('datetime') ?? element.getAttribute('title') ?? '',
  );
  return texts.map((text) => (text === '' ? undefined : read(text))).find((date) => date && 'day' in date);
}

/** An exact date wins over the words, unless they name a day that no time zone could explain. */
function agreed(shown: DateText, exact: DateText): DateText {
  if (!('day' in exact)) return shown;
  const days = 'day' in shown ? [shown.day] : 'byOrder' in shown ? Object.values(shown.byOrder) : [];
  const isNear = days.length === 0 || days.some((day) => Math.abs(daysBetween(day, exact.day)) <= 1);
  return isNear ? exact : { problem: 'ambiguous-date' };
}
