import { daysBetween } from '../values/day.ts';
import { wordingsOf } from './cell-text.ts';
import type { DateSetting } from './date-order.ts';
import { type DateText, readDate } from './date-text.ts';

const EXACT = 'time[datetime], [title]';

/** Reads the date of a cell: what the page says of it beside its words goes first, then the words, however they are meant. */
export function readDateCell(cell: Element, text: string, { months }: DateSetting, header = ''): DateText {
  const shown = firstDate([text], months) ?? firstDate(wordingsOf(cell, header), months);
  const exact = exactDate(cell, months);
  if (exact) return shown ? agreed(shown, exact) : exact;
  return shown ?? readDate(text, months);
}

function firstDate(texts: readonly string[], months: DateSetting['months']): DateText | undefined {
  return texts.map((text) => readDate(text, months)).find((date) => !('problem' in date));
}

/** The machine's form of a `<time>`, or a title with the date in full. */
function exactDate(cell: Element, months: DateSetting['months']): DateText | undefined {
  const elements = cell.firstElementChild ? [...cell.querySelectorAll(EXACT)] : [];
  const texts = [cell, ...elements].map(
    (element) => element.getAttribute('datetime') ?? element.getAttribute('title') ?? '',
  );
  return texts
    .map((text) => (text === '' ? undefined : readDate(text, months)))
    .find((date) => date && 'day' in date);
}

/** An exact date wins over the words, unless they name a day that no time zone could explain. */
function agreed(shown: DateText, exact: DateText): DateText {
  if (!('day' in exact)) return shown;
  const days = 'day' in shown ? [shown.day] : 'byOrder' in shown ? Object.values(shown.byOrder) : [];
  const isNear = days.length === 0 || days.some((day) => Math.abs(daysBetween(day, exact.day)) <= 1);
  return isNear ? exact : { problem: 'ambiguous-date' };
}
