import { certainDeductions, type Deduction, type Grant, type GrantsAnalysis } from '../analysis/index.ts';
import type { Day, MicroDollars } from '../values/index.ts';
import {
  categoryName,
  headlineWords,
  type MessageKey,
  spendableAndOwedWords,
  type Words,
} from '../words/index.ts';

/** A sum with its name and a remark. The name may contain the page's own words. */
export interface Figure {
  name: string;
  amount: string;
  remark: string;
}

/** The sums of the rows. An unknown sum is stated as such. */
export function sumsOf(analysis: GrantsAnalysis, words: Words): Figure[] {
  return [balanceOf(analysis, words), ...otherSums(analysis, words)];
}

/** The sums for use below the page's own total. The total granted is left out if it is the same figure. */
export function figuresOf(analysis: GrantsAnalysis, words: Words): Figure[] {
  return [
    balanceOf(analysis, words),
    ...pageTotal(analysis, words),
    ...otherSums(analysis, words, saysTotalGranted(analysis)),
  ];
}

/** Whether the page's own total equals the total granted to the cent. */
export function saysTotalGranted({ headline, totals }: GrantsAnalysis): boolean {
  return headline?.equals === 'ever-granted' && headline.amount === totals.granted;
}

function balanceOf(analysis: GrantsAnalysis, words: Words): Figure {
  return { name: words.say('file.usable'), amount: spendableAndOwedWords(words, analysis), remark: '' };
}

function pageTotal(analysis: GrantsAnalysis, words: Words): Figure[] {
  const { headline } = analysis;
  if (!headline) return [];
  const { label, amount } = headline;
  const remark = headlineWords(headline, analysis, words);
  return [{ name: words.say('file.page_says', label), amount: words.money(amount), remark }];
}

function otherSums(analysis: GrantsAnalysis, words: Words, isGrantedSaid = false): Figure[] {
  const { granted } = analysis.totals;
  const total = { name: words.say('file.granted'), amount: amountWords(granted, words), remark: '' };
  const parts = knownParts(analysis).map(({ key, atLeast, isAll }) => ({
    name: words.say(key),
    amount: atLeast === null ? words.say('file.unknown') : partWords(atLeast, isAll, words),
    remark: '',
  }));
  return isGrantedSaid ? parts : [total, ...parts];
}

function partWords(amount: MicroDollars, isAll: boolean, words: Words): string {
  return isAll ? words.money(amount) : words.say('range.at_least', words.money(amount));
}

interface KnownPart {
  key: MessageKey;
  /** `null`: no lower bound is known. */
  atLeast: MicroDollars | null;
  isAll: boolean;
}

/** What was used, has expired and has not started: all of it, or the certain part if a row leaves the rest open. */
export function knownParts({ totals, grants, extent }: GrantsAnalysis): KnownPart[] {
  const certain = extent.kind === 'whole' ? certainDeductions(grants) : [];
  const part = (key: MessageKey, kind: Deduction['kind'], amount: MicroDollars | null): KnownPart => ({
    key,
    atLeast: amount ?? certain.find((each) => each.kind === kind)?.amount ?? null,
    isAll: amount !== null,
  });
  return [
    part('file.used', 'used', totals.used),
    part('file.expired', 'expired', totals.expired),
    part('file.not_started', 'not-started', totals.notStarted),
  ];
}

export function amountWords(amount: MicroDollars | null, words: Words): string {
  return amount === null ? words.say('file.unknown') : words.money(amount);
}

export function dayWords(day: Day | null, words: Words): string {
  return day === null ? words.say('file.unknown') : words.day(day);
}

/** A category, marked as a guess or as set by the user if the page does not state it. */
export function categoryWords({ category, categorySource }: Grant, words: Words): string {
  const name = categoryName(words, category);
  return category === 'unknown'
    ? name
    : words.say(categorySource === 'inferred' ? 'a_guess' : 'set_by_user', name);
}
