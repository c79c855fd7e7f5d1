import { daysBetween } from '../values/index.ts';
import type { CellReaders } from './cell-readers.ts';
import { wordingsOf } from './cell-text.ts';
import type { DateText } from './date-text.ts';

const EXACT = 'time[datetime], [title]';

/** Reads the date of a cell: what the page says of it beside its words goes first, then the words, however they are meant. */
export function readDateCell(
  cell: Element,
  text: string,
  { date: read }: CellReaders,
  header = '',
): DateText {
  const plain = read(text);
  const shown = 'problem' in plain ? firstDate(wordingsOf(cell, header), read) : plain;
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
