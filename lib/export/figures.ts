import type { Grant, GrantsAnalysis } from '../analysis/index.ts';
import type { Day, MicroDollars } from '../values/index.ts';
import { categoryName, headlineWords, type MessageKey, usableWords, type Words } from '../words/index.ts';

/** A sum with its name, and what there is to say of it; its name may hold the page's own words. */
export interface Figure {
  name: string;
  amount: string;
  remark: string;
}

/** The sums of the rows; one that is not known says so. */
export function sumsOf(analysis: GrantsAnalysis, words: Words): Figure[] {
  return [balanceOf(analysis, words), ...otherSums(analysis, words)];
}

/** The same below the page's own total; the total granted is left out where it is that figure again. */
export function figuresOf(analysis: GrantsAnalysis, words: Words): Figure[] {
  return [
    balanceOf(analysis, words),
    ...pageTotal(analysis, words),
    ...otherSums(analysis, words, saysTotalGranted(analysis)),
  ];
}

/** Whether the page's own total is the total granted, to the cent. */
export function saysTotalGranted({ headline, totals }: GrantsAnalysis): boolean {
  return headline?.equals === 'ever-granted' && headline.amount === totals.granted;
}

function balanceOf(analysis: GrantsAnalysis, words: Words): Figure {
  return { name: words.say('file.usable'), amount: usableWords(words, analysis), remark: '' };
}

function pageTotal(analysis: GrantsAnalysis, words: Words): Figure[] {
  const { headline } = analysis;
  if (!headline) return [];
  const { label, amount } = headline;
  const remark = headlineWords(headline, analysis, words);
  return [{ name: words.say('file.page_says', label), amount: words.money(amount), remark }];
}

function otherSums({ totals }: GrantsAnalysis, words: Words, isGrantedSaid = false): Figure[] {
  const { granted, used, expired, notStarted } = totals;
  const sum = (key: MessageKey, amount: MicroDollars | null): Figure => ({
    name: words.say(key),
    amount: amountWords(amount, words),
    remark: '',
  });
  return [
    ...(isGrantedSaid ? [] : [sum('file.granted', granted)]),
    sum('file.used', used),
    sum('file.expired', expired),
    sum('file.not_started', notStarted),
  ];
}

export function amountWords(amount: MicroDollars | null, words: Words): string {
  return amount === null ? words.say('file.unknown') : words.money(amount);
}

export function dayWords(day: Day | null, words: Words): string {
  return day === null ? words.say('file.unknown') : words.day(day);
}

/** A category, named as a guess or as the user's word where the page does not state it. */
export function categoryWords({ category, categorySource }: Grant, words: Words): string {
  const name = categoryName(words, category);
  return category === 'unknown'
    ? name
    : words.say(categorySource === 'inferred' ? 'a_guess' : 'set_by_user', name);
}
