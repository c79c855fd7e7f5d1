import type { SettledOrder } from './date-order.ts';
import type { DateOrder, DateText } from './date-text.ts';
import type { RowPlaces } from './places.ts';

/** How pages write that day, month and year of a date of numbers come in this order: `DD/MM/YY`, `TT.MM.JJJJ`. */
const PATTERNS: Record<DateOrder, RegExp> = {
  dmy: /(?<!\p{L})(?:d{1,2}|t{1,2}|j{1,2}|day|tag|jour)\s?[./ -]\s?(?:m{1,2}|month|monat|mois)\s?[./ -]\s?(?:y{2,4}|j{2,4}|a{2,4}|year|jahr|année)(?!\p{L})/iu,
  mdy: /(?<!\p{L})(?:m{1,2}|month)\s?[./ -]\s?(?:d{1,2}|day)\s?[./ -]\s?(?:y{2,4}|year)(?!\p{L})/iu,
  ymd: /(?<!\p{L})(?:y{2,4}|j{2,4}|a{2,4}|year)\s?[./ -]\s?(?:m{1,2}|month)\s?[./ -]\s?(?:d{1,2}|t{1,2}|j{1,2}|day)(?!\p{L})/iu,
};

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** The orders that the words over columns of days tell. */
export function hintedOrders(headers: readonly string[]): DateOrder[] {
  return ORDERS.filter((order) => headers.some((header) => PATTERNS[order].test(header)));
}

/** The words over the columns of days. */
export function headersOfDays(rows: readonly RowPlaces[]): string[] {
  return [
    ...new Set(rows.flatMap(({ received, expires }) => [received?.header ?? '', expires?.header ?? ''])),
  ];
}

/** One hint settles the order of all days; several settle none. */
export function settledBy([order, ...others]: readonly DateOrder[]): SettledOrder | undefined {
  return order === undefined || others.length > 0 ? undefined : { order, by: 'page' };
}

/** A date that is a day in none of the orders told is none. */
export function inHintedOrder(date: DateText, hints: readonly DateOrder[]): DateText {
  const isOther =
    hints.length > 0 && 'onlyBy' in date && date.onlyBy !== undefined && !hints.includes(date.onlyBy);
  return isOther ? { problem: 'ambiguous-date' } : date;
}
