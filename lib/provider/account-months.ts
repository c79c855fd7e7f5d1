/** The months as labels of the account's pages name them. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A month's name in full or in three or four letters; "may" and "march" are words too, so they count with a capital letter alone. */
const MONTH_NAME =
  /\b(?:(jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|il|e|y|ust|ember|tember|ober)?|(Mar)(?:ch)?|(May))\b/giu;

/** The months (1 to 12) and years that a text names. */
function monthsIn(text: string): { months: number[]; years: number[] } {
  const names = [...text.matchAll(MONTH_NAME)].filter(
    ([name, certain]) => certain !== undefined || /^M/u.test(name),
  );
  const written = [...text.matchAll(/\b(20\d\d)-(\d\d)\b/gu)];
  const months = names.map(
    ([name]) => MONTHS.findIndex((each) => each.startsWith(name.slice(0, 3).toLowerCase())) + 1,
  );
  return {
    months: [...months, ...written.map(([, , month]) => Number(month))],
    years: [...text.matchAll(/\b20\d\d\b/gu)].map(Number),
  };
}

/** Whether a text names a month, or the year with one, that is none of those (`YYYY-MM`) that it may be now. */
export function namesOtherMonth(text: string, now: readonly string[]): boolean {
  const { months, years } = monthsIn(text);
  if (months.length === 0) return false;
  const isNow = (month: number) =>
    now.some((each) => {
      const [year, ofYear] = each.split('-').map(Number);
      return month === ofYear && years.every((named) => named === year);
    });
  return !months.every(isNow);
}

/** Whether a text is the name of a month with its year, and nothing else. */
export function isMonthAlone(text: string): boolean {
  return /^\p{L}{3,9}\.?,? 20\d\d$/u.test(text) && monthsIn(text).months.length === 1;
}
