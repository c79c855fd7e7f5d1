import { type Day, utcMidnight } from '../values/index.ts';
import type { DateOrder, DateText } from './date-text.ts';
import { type MonthNames, monthNames } from './month-names.ts';

/** What dates are read with. */
export interface DateSetting {
  months: MonthNames;
  /** The order that the page's and the browser's language agree on, if they do. */
  order: DateOrder | undefined;
}

/** A row's two dates as texts, each with an exact day beside it where the page gives one. */
export interface DatePair {
  received: DateText;
  expires: DateText;
}

/** A day, or the days by each order where nothing settles the order, or why it is none. */
export type SettledDate = DateText;

/** The order of a page's numbers, and whether the page itself settles it or the languages alone do. */
export interface SettledOrder {
  order: DateOrder;
  by: 'page' | 'languages';
}

/** The language of the interface (reported, 2023-2026); its dates follow the browser. */
const DEFAULT_LANGUAGE = 'en-US';

export const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** The setting for a page in one language, shown by a browser that prefers others. */
export function dateSetting(pageLanguage: string, browserLanguages: readonly string[]): DateSetting {
  const preferred = browserLanguages.filter(isLanguage);
  const spoken = [pageLanguage, ...preferred.slice(0, 1)].filter(isLanguage);
  const [order, ...others] = new Set(spoken.map(orderOf));
  return {
    months: monthNames([DEFAULT_LANGUAGE, ...preferred], spoken),
    order: others.length === 0 ? order : undefined,
  };
}

/**
 * The one order of numbers in which every date of the page is a day and no grant ends before it was received: all rows
 * of a page share one format. Where several are left, the languages decide if they agree; where they agree on another, one
 * date alone does not outweigh them, since it may be the one that is wrong.
 */
export function settleOrder(pairs: readonly DatePair[], { order }: DateSetting): SettledOrder | undefined {
  const open = pairs.filter(({ received, expires }) => 'byOrder' in received || 'byOrder' in expires);
  if (open.length === 0) return undefined;
  const proven = pairs.flatMap(({ received, expires }) => [received, expires].flatMap(provenOrder));
  const possible = ORDERS.filter(
    (candidate) =>
      proven.every((order) => order === candidate) && open.every((pair) => isPossible(pair, candidate)),
  );
  const [only, ...others] = possible.length > 0 ? possible : provenByAll(proven, order);
  if (others.length > 0) return likeliest(possible, pairs, order);
  return only === undefined || isWeak(only, proven, open, order) ? undefined : { order: only, by: 'page' };
}

/** Whether one date alone settles an order against that of the languages, or against that in which all others end with a month. */
function isWeak(
  only: DateOrder,
  proven: readonly DateOrder[],
  open: readonly DatePair[],
  order: DateOrder | undefined,
): boolean {
  if (proven.length !== 1 || open.length < 2) return false;
  if (order !== undefined) return only !== order;
  return !endWithMonths(open, only) && ORDERS.some((other) => endWithMonths(open, other));
}

/** So many different expiries outweigh the languages where all fall on the first or last of a month in one order alone. */
const OUTWEIGHING = 3;

/**
 * Of several orders the one by which all grants end with a month, as known ones do, or that of the languages. One end is
 * enough to speak against the languages, and too few to outweigh them.
 */
function likeliest(
  possible: readonly DateOrder[],
  pairs: readonly DatePair[],
  order: DateOrder | undefined,
): SettledOrder | undefined {
  const byMonth = possible.filter((candidate) => endWithMonths(pairs, candidate));
  const [only, ...others] = byMonth;
  const ends = new Set(pairs.map(({ expires }) => JSON.stringify(expires)));
  const isSilent = only === undefined || others.length > 0 || only === order;
  if (!isSilent) return ends.size >= OUTWEIGHING ? { order: only, by: 'page' } : undefined;
  const spoken = possible.find((candidate) => candidate === order);
  return spoken && { order: spoken, by: only === order ? 'page' : 'languages' };
}

const MILLISECONDS_A_DAY = 86_400_000;

function dayAfter(day: Day): string {
  return new Date(utcMidnight(day).getTime() + MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

function endWithMonths(pairs: readonly DatePair[], order: DateOrder): boolean {
  return pairs.every(({ expires }) => {
    const end = settleDate(expires, order);
    return 'day' in end && (end.day.endsWith('-01') || dayAfter(end.day).endsWith('-01'));
  });
}

/** The day of a text once the page's order is known; without one it stays open. */
export function settleDate(text: DateText, order: DateOrder | undefined): SettledDate {
  if (!('byOrder' in text) || order === undefined) return text;
  const day = text.byOrder[order];
  return day === undefined ? { problem: 'ambiguous-date' } : { day };
}

/**
 * Where grants end before they were received in every order, the order that several dates prove by themselves, or one date
 * in the languages' own: it is not the order that is wrong then.
 */
function provenByAll(proven: readonly DateOrder[], order: DateOrder | undefined): DateOrder[] {
  const [only, ...others] = new Set(proven);
  if (only === undefined || others.length > 0) return [];
  return proven.length > 1 || only === order ? [only] : [];
}

function provenOrder(text: DateText): DateOrder[] {
  return 'onlyBy' in text ? [text.onlyBy] : [];
}

function isPossible({ received, expires }: DatePair, order: DateOrder): boolean {
  const [start, end] = [settleDate(received, order), settleDate(expires, order)];
  if (isUnsettled(start) || isUnsettled(end)) return false;
  return !('day' in start && 'day' in end) || start.day <= end.day;
}

function isUnsettled(date: SettledDate): boolean {
  return 'problem' in date && date.problem === 'ambiguous-date';
}

function orderOf(language: string): DateOrder {
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short' }).formatToParts(0);
  const order = parts.flatMap(({ type }) =>
    type === 'day' || type === 'month' || type === 'year' ? [type[0]] : [],
  );
  return ORDERS.find((candidate) => candidate === order.join('')) ?? 'dmy';
}

function isLanguage(tag: string): boolean {
  try {
    return tag !== '' && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
