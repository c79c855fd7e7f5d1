import { daysAfter, type TrueAccount, type TrueGrant } from './account.ts';
import { dateWriting } from './date-writing.ts';
import { headerWords, totalLabels } from './header-words.ts';
import type { Look, Meaning } from './look.ts';
import { moneyWriting } from './money-writing.ts';
import type { Random } from './random.ts';

/** What a cell shows, and the exact day that its markup names beside it. */
export interface Cell {
  text: string;
  exact: string | null;
  /** What is drawn in the place of the text. */
  html?: string;
}

export interface Header {
  /** `null`: the words say nothing that anyone could know. */
  meaning: Meaning | null;
  words: string;
  /** What is drawn in the place of the words. */
  html?: string;
}

/** Which sum the page's own total is. */
const TOTALS = ['usable', 'left-with-expired', 'ever-granted', 'granted-unexpired', 'used'] as const;
type TotalMeaning = (typeof TOTALS)[number];

interface PrintedTotal {
  label: string;
  text: string;
}

/** What is printed on a page, before it becomes HTML: what faults are done to, and what the oracle reads. */
export interface Sheet {
  headers: readonly Header[];
  rows: readonly (readonly Cell[])[];
  total: PrintedTotal | null;
  /** The fraction under the round gauge, `$used / $granted` or `$left / $granted`. */
  fraction: string | null;
  /** The rows of further tables of grants. */
  copies: readonly (readonly (readonly Cell[])[])[];
}

/** Prints an account in a look, without any fault. */
export function sheetOf(account: TrueAccount, look: Look, random: Random): Sheet {
  const { write } = moneyWriting(look.locale, look.moneyForm);
  const isGauge = look.shape.startsWith('gauge');
  const sums = sumsOf(account.grants);
  const part = random.chance(0.5) ? sums.used : sums['left-with-expired'];
  return {
    headers:
      account.grants.length === 0 ? [] : look.columns.map((meaning) => headerOf(meaning, look, random)),
    rows: account.grants.map((grant) => look.columns.map((column) => cellOf(grant, column, look, random))),
    total: isGauge || random.chance(0.4) ? null : randomTotal(sums, look, random),
    fraction: isGauge ? `${write(part)}${look.slash}${write(sums['ever-granted'])}` : null,
    copies: [],
  };
}

function headerOf(meaning: Meaning, { wording }: Look, random: Random): Header {
  return { meaning, words: headerWords(meaning, wording, random) };
}

function randomTotal(sums: Record<TotalMeaning, number>, look: Look, random: Random): PrintedTotal {
  const { write } = moneyWriting(look.locale, look.moneyForm);
  // A page that shows no granted amounts could not be held against a total of them.
  const known = look.columns.some((column) => column === 'balance' || column === 'granted');
  const meaning = random.pick(known ? TOTALS.slice(0, 4) : TOTALS.slice(0, 2));
  const labels = totalLabels(look.wording).filter((label) => isOfGranted(meaning) || !/granted/i.test(label));
  return { label: random.pick(labels), text: write(sums[meaning]) };
}

function isOfGranted(meaning: TotalMeaning): boolean {
  return meaning === 'ever-granted' || meaning === 'granted-unexpired';
}

function sumsOf(grants: readonly TrueGrant[]): Record<TotalMeaning, number> {
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  const unexpired = grants.filter(({ status }) => status !== 'expired');
  return {
    usable: sum(grants.filter(({ status }) => status === 'usable').map(({ left }) => left)),
    'left-with-expired': sum(grants.map(({ left }) => left)),
    'ever-granted': sum(grants.map(({ granted }) => granted)),
    'granted-unexpired': sum(unexpired.map(({ granted }) => granted)),
    used: sum(grants.map(({ granted, left }) => granted - left)),
  };
}

const NOTES = ['Welcome', 'Hackathon', 'Thank you', 'Build Hours'];

function cellOf(grant: TrueGrant, column: Meaning, look: Look, random: Random): Cell {
  const { write } = moneyWriting(look.locale, look.moneyForm);
  const words = (text: string): Cell => ({ text, exact: null });
  switch (column) {
    case 'received':
    case 'expires':
      return dateCell(grant[column], look);
    case 'state':
      return words(grant.state);
    case 'balance':
      return words(`${write(grant.left)}${look.slash}${write(grant.granted)}`);
    case 'left':
    case 'granted':
      return words(write(grant[column]));
    case 'project':
      return words(random.pick(['Default project', 'Proj 7', 'Acme']));
    case 'id':
      return words(`cg-${random.int(0x10000, 0xfffff).toString(16)}`);
    case 'note':
      return words(random.pick(NOTES));
  }
}

function dateCell(day: string, { locale, dateForm, dateMarkup, shift }: Look): Cell {
  const shown = daysAfter(day, shift);
  const text = dateWriting(locale, dateForm).write(shown);
  if (dateMarkup === 'plain') return { text, exact: null };
  if (dateMarkup === 'relative') return { text: 'a while from now', exact: day };
  return { text, exact: dateMarkup === 'time-instant' ? day : shown };
}
