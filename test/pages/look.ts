import type { TrueAccount } from './account.ts';
import { DATE_FORMS, type DateForm } from './date-writing.ts';
import { LOCALES } from './locales.ts';
import { MONEY_FORMS, type MoneyForm } from './money-writing.ts';
import type { Random } from './random.ts';

export const SHAPES = [
  'table',
  'aria-table',
  'aria-grid',
  'split-table',
  'left-table',
  'list-cards',
  'div-cards',
  'definitions',
  'gauge-table',
  'gauge-list',
] as const;
export type Shape = (typeof SHAPES)[number];

/** What a column means; `project`, `id` and `note` are further columns that mean nothing here. */
export type Meaning =
  | 'received'
  | 'state'
  | 'balance'
  | 'left'
  | 'granted'
  | 'expires'
  | 'project'
  | 'id'
  | 'note';

const WORDINGS = ['english', 'upper-case', 'variants', 'chinese', 'unknown'] as const;
const HEADER_MARKUPS = ['plain', 'sort-icon', 'sort-button', 'tooltip', 'title', 'hidden-label'] as const;
const CELL_MARKUPS = ['plain', 'nested', 'emphasis', 'hidden-label', 'tooltip', 'title'] as const;
const DATE_MARKUPS = ['plain', 'time', 'time-instant', 'title', 'relative'] as const;
const WRAPPINGS = ['main', 'bare', 'nested', 'scroller', 'sections'] as const;
export const NEIGHBOURS = ['invoices', 'limits', 'keys', 'promotions', 'payment-methods'] as const;
const DELIVERIES = ['at-once', 'skeleton', 'half'] as const;
const PAIR_MARKUPS = ['spans', 'colon', 'groups'] as const;
const TOTAL_MARKUPS = ['apart', 'one-text', 'nested'] as const;
const SLASHES = [' / ', '/', '\u00a0/\u00a0', ' ⁄ '] as const;

/** How a page looks: everything about it but what it says. */
export interface Look {
  shape: Shape;
  columns: readonly Meaning[];
  wording: (typeof WORDINGS)[number];
  locale: string;
  dateForm: DateForm;
  moneyForm: MoneyForm;
  /** Days by which shown days lie beside UTC: west of it a grant's midnight is the day before. */
  shift: 0 | -1;
  pageLanguage: string;
  browserLanguages: readonly string[];
  headerMarkup: (typeof HEADER_MARKUPS)[number];
  cellMarkup: (typeof CELL_MARKUPS)[number];
  dateMarkup: (typeof DATE_MARKUPS)[number];
  pairMarkup: (typeof PAIR_MARKUPS)[number];
  totalMarkup: (typeof TOTAL_MARKUPS)[number];
  wrapping: (typeof WRAPPINGS)[number];
  neighbours: readonly (typeof NEIGHBOURS)[number][];
  delivery: (typeof DELIVERIES)[number];
  slash: (typeof SLASHES)[number];
}

/** A random look that fits the account: what no page could tell is not asked of the reader. */
export function randomLook(account: TrueAccount, shape: Shape, random: Random): Look {
  const locale = random.chance(0.35) ? 'en-US' : random.pick(LOCALES);
  const language = locale.replace(/-u-.*$/, '');
  const columns = randomColumns(shape, account, random);
  const wording = shape === 'table' || shape.startsWith('aria') ? wordingOf(random) : knownWording(random);
  // One column of days under a word that nobody knows may be anything.
  const isTold = columns.includes('state') || columns.includes('received');
  return {
    shape,
    columns,
    wording: wording === 'unknown' && !isTold ? 'variants' : wording,
    locale,
    dateForm: random.pick(DATE_FORMS),
    moneyForm: random.pick(MONEY_FORMS),
    shift: random.chance(0.3) ? -1 : 0,
    pageLanguage: random.chance(0.7) ? 'en' : language,
    browserLanguages: random.chance(0.5) ? [language] : [language, 'en-US'],
    headerMarkup: mostly('plain', HEADER_MARKUPS, random),
    cellMarkup: mostly('plain', CELL_MARKUPS, random),
    dateMarkup: mostly('plain', DATE_MARKUPS, random),
    pairMarkup: random.pick(PAIR_MARKUPS),
    totalMarkup: random.pick(TOTAL_MARKUPS),
    wrapping: random.pick(WRAPPINGS),
    neighbours: random.shuffled(NEIGHBOURS).slice(0, random.int(0, 2)),
    delivery: mostly('at-once', DELIVERIES, random),
    slash: random.pick(SLASHES),
  };
}

function mostly<T>(usual: T, all: readonly T[], random: Random): T {
  return random.chance(0.5) ? usual : random.pick(all);
}

function wordingOf(random: Random): Look['wording'] {
  return mostly('english', WORDINGS, random);
}

function knownWording(random: Random): Look['wording'] {
  return mostly('english', ['english', 'upper-case', 'variants', 'chinese'], random);
}

const AMOUNTS: Record<Shape, readonly Meaning[]> = {
  table: ['balance'],
  'aria-table': ['balance'],
  'aria-grid': ['balance'],
  'split-table': ['left', 'granted'],
  'left-table': ['left'],
  'list-cards': ['balance'],
  'div-cards': ['balance'],
  definitions: ['balance'],
  'gauge-table': ['granted'],
  'gauge-list': ['granted'],
};

function randomColumns(shape: Shape, { grants }: TrueAccount, random: Random): Meaning[] {
  const isGauge = shape.startsWith('gauge');
  const mayMiss = !grants.some(({ status }) => status === 'not-started');
  // A list under the gauge has neither column, but then nothing could tell a grant that has not started.
  const chance = isGauge ? 1 : 0.1;
  const optional: Meaning[] = (['received', 'state'] as const).filter(
    () => !(mayMiss && random.chance(chance)),
  );
  const further = (['project', 'id', 'note'] as const).filter(() => random.chance(0.08));
  const columns: Meaning[] = [...optional, ...AMOUNTS[shape], 'expires', ...further];
  return random.chance(0.4) ? random.shuffled(columns) : columns;
}
