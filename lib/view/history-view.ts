import type { SeenPage } from '../account-pages/index.ts';
import type { Instant } from '../values/index.ts';
import { fromDecimal, NO_MONEY } from '../values/index.ts';
import { eitherWords, fromNothing, rangeWords, type Words } from '../words/index.ts';
import { type KeptPages, keptPagesOf } from './kept-pages.ts';

/** What is known of a kept reading without opening it; amounts are decimals in dollars. */
interface ListedReading {
  id: string;
  from: Instant;
  until: Instant;
  status: 'ok' | 'partial' | 'empty';
  atLeast: string | null;
  atMost: string | null;
  /** Whether it is one of these two, and nothing between them. */
  isEither?: boolean;
  /** A clock that stood ahead told its time. */
  isAhead?: true;
  grants: number;
}

/** One organization's readings, the newest first. */
export interface ListedOrganization {
  key: string;
  name: string | null;
  readings: readonly ListedReading[];
  hasMore: boolean;
}

/** One reading as a row of the table. */
interface ReadingRow {
  id: string;
  read: string;
  spendable: string;
  grants: string;
  /** Names its buttons for those who do not see the row. */
  choose: string;
  forget: string;
}

export interface HistoryView {
  /** Whether nothing at all is kept, of other pages neither. */
  isEmpty: boolean;
  title: string;
  about: readonly string[];
  nothing: string;
  /** Names each table. */
  readings: string;
  columns: readonly string[];
  organizations: readonly {
    key: string;
    name: string;
    rows: readonly ReadingRow[];
    hasMore: boolean;
    forget: string;
  }[];
  pages: KeptPages;
  more: string;
  forget: string;
  forgetAll: string;
  sure: string;
  exportHistory: string;
  importHistory: string;
  exportReadings: string;
  settings: string;
  help: string;
  unaffiliated: string;
}

export function historyViewOf(
  organizations: readonly ListedOrganization[],
  size: number | null,
  words: Words,
  pages: readonly SeenPage[] = [],
): HistoryView {
  const { say } = words;
  return {
    isEmpty: organizations.length === 0 && pages.length === 0,
    title: say('history.title'),
    about: [say('history.about'), say('history.compare'), ...(size === null ? [] : [sizeWords(size, words)])],
    nothing: say('history.nothing'),
    readings: say('history.readings'),
    columns: [say('history.read'), say('history.spendable'), say('history.grants')],
    organizations: organizations.map(({ key, name, readings, hasMore }) => {
      const named = name ?? say('popup.unnamed');
      return {
        key,
        name: named,
        rows: readings.map((reading) => rowOf(reading, words)),
        hasMore,
        forget: say('history.forget_organization', named),
      };
    }),
    pages: keptPagesOf(pages, words),
    more: say('history.more'),
    forget: say('history.forget'),
    forgetAll: say('history.forget_all'),
    sure: say('history.sure'),
    exportHistory: say('history.export'),
    importHistory: say('history.import'),
    exportReadings: say('history.export_readings'),
    settings: say('action.settings'),
    help: say('action.help'),
    unaffiliated: say('popup.unaffiliated'),
  };
}

const MEGABYTE = 1_000_000;

/** How much room the memory takes, in megabytes with one decimal. */
export function sizeWords(bytes: number, words: Words): string {
  const tenths = Math.max(1, Math.round((bytes / MEGABYTE) * 10));
  return words.say('history.size', words.number(tenths / 10));
}

function rowOf(reading: ListedReading, words: Words): ReadingRow {
  const { id, from, until, grants } = reading;
  const read = words.instant(from);
  return {
    id,
    read: reading.isAhead ? words.say('history.ahead', read) : spanWords(read, words.instant(until), words),
    spendable: spendableOf(reading, words),
    grants: words.number(grants),
    choose: words.say('history.choose', read),
    forget: words.say('history.forget_reading', read),
  };
}

/** One time where both are of one minute. */
function spanWords(from: string, until: string, words: Words): string {
  return from === until ? from : words.say('history.span', from, until);
}

function spendableOf({ atLeast, atMost, isEither }: ListedReading, words: Words): string {
  const [least, most] = [atLeast, atMost].map((amount) =>
    amount === null ? null : (fromDecimal(amount) ?? null),
  );
  const range = fromNothing({ atLeast: least ?? NO_MONEY, atMost: most ?? null });
  return isEither ? eitherWords(words, range) : rangeWords(words, range);
}
