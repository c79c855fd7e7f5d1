import { daysAfter, type TrueAccount } from './account.ts';
import { dateWriting } from './date-writing.ts';
import { type Bounds, fractionBounds, isUnexplainedFraction } from './fraction.ts';
import type { Look } from './look.ts';
import { type PrintedGrant, printedGrants } from './printed.ts';
import { EQUALS_USED, equalsUsed, isUnexplained } from './printed-totals.ts';
import type { Sheet } from './sheet.ts';

/** What a careful reader could find on the page, judged without the product's code. */
export interface Judgement {
  /** What on the page speaks against itself; nothing of it can be known to be wrong where this is empty. */
  contradictions: readonly string[];
  /** Why no reader could say more than a range; where this is empty the one figure can be known. */
  onlyRange: readonly string[];
  /** The cents between which a fraction for all grants leaves what can be spent; `null` where the rows say it. */
  bounds: Bounds | null;
}

/** The contradictions that speak of all rows together. */
export const OF_ALL_ROWS: readonly string[] = [
  'a total that no sum explains',
  'a fraction that no sum explains',
  'no rows',
];

/** Judges a printed page on a day. */
export function judge(sheet: Sheet, look: Look, { today }: TrueAccount): Judgement {
  const grants = printedGrants(sheet, look);
  const against: Record<string, boolean> = {
    'a cell that cannot be read': grants.some(hasUnreadableCell),
    'a State word that is not known': grants.some(({ state, left }) => state === null && left !== 0),
    'a row that does not fit the columns': grants.some(({ fitsColumns }) => !fitsColumns),
    'words and markup naming two days': grants.some(({ hasTwoDays }) => hasTwoDays),
    'more left than granted': grants.some(({ left, granted }) => (left ?? 0) > (granted ?? Infinity)),
    'a grant that ends before it was received': grants.some(endsBeforeStart),
    'a State word against its dates': grants.some((grant) => isAgainstDates(grant, today)),
    'a total that no sum explains': isUnexplained(sheet, look, grants, today),
    'a fraction that no sum explains': isUnexplainedFraction(sheet, look, grants),
    'a column that has no meaning': sheet.headers.some(({ meaning }) => meaning === null),
    'columns whose headers do not fit': !hasMeanings(sheet, look),
    // Two cards one below the other are two grants, even where they were meant for two lists of one.
    'two tables of grants':
      sheet.copies.length > 0 && (sheet.rows.length > 1 || look.shape.includes('table')),
    'no rows': sheet.rows.length === 0,
  };
  const open: Record<string, boolean> = {
    'only a fraction for all grants': look.shape.startsWith('gauge'),
    'a State word that is not known': grants.some(({ state, left }) => state === null && left !== 0),
    'an expiry within a day and no State': grants.some((grant) => isNearExpiry(grant, today)),
    'a start to come and no State': grants.some((grant) => isStartToCome(grant, today)),
    'a start within a day and a State word that is not known': grants.some(
      ({ state, received, left }) => state === 'Scheduled' && left !== 0 && isNear(received, today),
    ),
    'dates in numbers alone': areDatesOpen(sheet, look),
    'a fraction under words that nobody knows':
      look.wording === 'unknown' && look.columns.includes('balance'),
    [EQUALS_USED]: equalsUsed(sheet, look, grants, today),
    'a note and no State': look.columns.includes('note') && !look.columns.includes('state'),
  };
  const bounds = fractionBounds(sheet, look, grants, today);
  return { contradictions: namesOf(against), onlyRange: namesOf(open), bounds };
}

const namesOf = (facts: Record<string, boolean>) => Object.keys(facts).filter((name) => facts[name]);

function hasUnreadableCell({ received, expires, left, granted }: PrintedGrant): boolean {
  return [received, expires, left, granted].includes(null);
}

function endsBeforeStart({ received, expires }: PrintedGrant): boolean {
  return Boolean(received && expires && expires < received);
}

/** A shown day may lie a day beside the day that counts. */
function isAgainstDates({ state, received, expires }: PrintedGrant, today: string): boolean {
  if (state === 'Expired') return Boolean(expires && expires > daysAfter(today, 1));
  if (state !== 'Available') return false;
  return Boolean((expires && expires < daysAfter(today, -1)) || (received && received > daysAfter(today, 1)));
}

function isNear(day: string | null | undefined, today: string): boolean {
  return Boolean(day && day >= daysAfter(today, -1) && day <= daysAfter(today, 1));
}

function isNearExpiry({ state, expires, left }: PrintedGrant, today: string): boolean {
  return state === undefined && left !== 0 && isNear(expires, today);
}

/** Without a State word nobody can tell a grant that is yet to start from a clock that is behind. */
function isStartToCome({ state, received }: PrintedGrant, today: string): boolean {
  return state === undefined && Boolean(received && received >= daysAfter(today, -1));
}

function hasMeanings({ headers }: Sheet, look: Look): boolean {
  const meanings = headers.map(({ meaning }) => meaning);
  return look.columns.every((column) => meanings.includes(column));
}

/** Dates in numbers alone whose order neither the languages nor the dates themselves can settle. */
function areDatesOpen(sheet: Sheet, look: Look): boolean {
  const { locale, dateForm, pageLanguage, dateMarkup } = look;
  const writing = dateWriting(locale, dateForm);
  if (!writing.isNumbersAlone || (dateMarkup !== 'plain' && dateMarkup !== 'title')) return false;
  if (orderOf(pageLanguage) === orderOf(locale)) return false;
  const days = printedGrants(sheet, look).flatMap(({ received, expires }) => [received, expires]);
  return writing.hasShortYear || days.every((day) => !day || Number(day.slice(8)) <= 12);
}

const orders = new Map<string, string>();

function orderOf(language: string): string {
  const order = orders.get(language) ?? orderByIntl(language);
  orders.set(language, order);
  return order;
}

function orderByIntl(language: string): string {
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short' }).formatToParts(0);
  return parts.flatMap(({ type }) => (type === 'literal' || type === 'era' ? [] : [type])).join(' ');
}
