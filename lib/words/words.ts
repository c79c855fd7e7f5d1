import {
  type Day,
  type Instant,
  type MicroDollars,
  setApart,
  toDecimal,
  utcMidnight,
  withoutTurns,
} from '../values/index.ts';
import type { CountKey, MessageKey } from './message-key.ts';

/** Looks up a message and inserts the values: `browser.i18n` in the extension, the locale file itself in tests. */
export type Translate = (key: MessageKey, values: readonly string[]) => string;

/** Everything that turns figures into words, in one language. */
export interface Words {
  /** BCP 47 tag of the language that the messages are written in. */
  locale: string;
  /** The message with its values. No foreign value can reverse the text around it. */
  say: (key: MessageKey, ...values: readonly string[]) => string;
  /** The message's form for a number, which is its first value. Further values follow. */
  count: (key: CountKey, number: number, ...values: readonly string[]) => string;
  /** US dollars, exact, with at least two decimals. */
  money: (amount: MicroDollars) => string;
  /** A day with its year. */
  day: (day: Day) => string;
  /** A day without its year, for use next to a day that shows it. */
  monthDay: (day: Day) => string;
  /** The hour and minute of an instant in the reader's time zone. */
  time: (instant: Instant) => string;
  /** Day, hour and minute of an instant in UTC. */
  instant: (instant: Instant) => string;
  number: (number: number) => string;
  /** A text in its form for the beginning of a sentence. */
  starting: (text: string) => string;
  list: (items: readonly string[]) => string;
  /** A list of alternatives. */
  either: (items: readonly string[]) => string;
}

/** Creates `Words` from a function that looks up messages. Each locale file names its own language under `locale`. */
export function createWords(translate: Translate): Words {
  const locale = translate('locale', []);
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const say: Words['say'] = (key, ...values) => translate(key, harmless(key, values));
  return {
    locale,
    say,
    count: (key, amount, ...values) =>
      say(pluralKey(key, plural.select(amount)), number.format(amount), ...values),
    ...moneyAndDays(locale),
    number: (amount) => number.format(amount),
    starting: (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
    list: (items) => new Intl.ListFormat(locale).format(items),
    either: (items) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(items),
  };
}

/** Languages may have more plural categories than English. Each locale file has at least `one` and `other`. */
function pluralKey(key: CountKey, category: Intl.LDMLPluralRule): MessageKey {
  return category === 'one' ? `${key}.one` : `${key}.other`;
}

function moneyAndDays(locale: string) {
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 6,
  });
  const date = { timeZone: 'UTC', month: 'short', day: 'numeric' } as const;
  const withYear = new Intl.DateTimeFormat(locale, { ...date, year: 'numeric' });
  const withoutYear = new Intl.DateTimeFormat(locale, date);
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const utc = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  return {
    // Uses the minus sign that all deductions have.
    money: (amount: MicroDollars) => money.format(toDecimal(amount) as `${number}`).replace('-', '−'),
    day: (day: Day) => withYear.format(utcMidnight(day)),
    monthDay: (day: Day) => withoutYear.format(utcMidnight(day)),
    time: (instant: Instant) => clock.format(new Date(instant)),
    instant: (instant: Instant) => utc.format(new Date(instant)),
  };
}

/** Messages with a value that others wrote (the page, a file, the user), and the index of that value. */
const FOREIGN: Partial<Record<MessageKey, number>> = {
  quoted: 0,
  'panel.organization': 0,
  'panel.empty_words': 0,
  'panel.empty_headline': 0,
  'lasts.field_problem': 0,
  'summary.headline': 1,
  'summary.headline_unexplained': 1,
  'summary.headline_debt': 1,
  'summary.headline_not_compared': 1,
  'summary.headline_not_seen': 1,
  'summary.page': 0,
  'calendar.of_organization': 0,
  'file.page_says': 0,
  'picture.organization': 0,
  'picture.total': 0,
  'opened.title': 0,
  'opened.about': 1,
  'opened.region': 0,
  'opened.close': 0,
  'opened.table': 0,
  'support.total': 0,
  'support.ask_total': 0,
  'support.ask_expired': 0,
};

/** The values of a message made safe: none can reverse the other values or the message itself. */
function harmless(key: MessageKey, values: readonly string[]): string[] {
  return values.map((value, place) => (place === FOREIGN[key] ? setApart(value) : withoutTurns(value)));
}
