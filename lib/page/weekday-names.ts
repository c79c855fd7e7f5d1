import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { type Day, utcMidnight } from '../values/index.ts';
import { fold, MONTH_LANGUAGES } from './month-names.ts';

/** Names of the days of the week, long and short, each with the weekdays (0 is Sunday) that it stands for in some language. */
type WeekdayNames = ReadonlyMap<string, ReadonlySet<number>>;

const FIRST_SUNDAY = new UTCDateMini(2023, 0, 1);

let known: WeekdayNames | undefined;

/** Whether the words are the name of the weekday on which the day falls. */
export function isWeekdayOf(words: string, day: Day): boolean {
  // Few dates have a weekday, and learning the names takes some 10 ms.
  known ??= weekdayNames();
  return known.get(fold(words))?.has(utcMidnight(day).getUTCDay()) ?? false;
}

/** Whether a word is the name of a weekday, but not of the one on which the day falls. */
export function isOtherWeekday(word: string, day: Day): boolean {
  known ??= weekdayNames();
  return known.has(fold(word)) && !isWeekdayOf(word, day);
}

function weekdayNames(): WeekdayNames {
  const names = new Map<string, Set<number>>();
  for (const language of MONTH_LANGUAGES) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let index = 0; index < 7; index++) {
        const name = fold(format.format(addDays(FIRST_SUNDAY, index)));
        names.set(name, (names.get(name) ?? new Set()).add(index));
      }
    }
  }
  return names;
}
