import type { Grant, GrantsAnalysis } from '../analysis/index.ts';
import type { Day, MicroDollars } from '../values/index.ts';
import { categoryName, headlineWords, usableWords, type Words } from '../words/index.ts';

/** A sum with its name, and what there is to say of it; its name may hold the page's own words. */
export interface Figure {
  name: string;
  amount: string;
  remark: string;
}

/** The page's own total, and the sums of the rows; a sum that is not known says so. */
export function figuresOf(analysis: GrantsAnalysis, words: Words): Figure[] {
  const { totals, headline } = analysis;
  const { granted, used, expired, notStarted } = totals;
  const sum = (name: string, amount: MicroDollars | null): Figure => ({
    name,
    amount: amountWords(amount, words),
    remark: '',
  });
  return [
    { name: words.say('file.usable'), amount: usableWords(words, analysis), remark: '' },
    ...(headline
      ? [
          {
            name: words.say('file.page_says', headline.label),
            amount: words.money(headline.amount),
            remark: headlineWords(headline, analysis, words),
          },
        ]
      : []),
    sum(words.say('file.granted'), granted),
    sum(words.say('file.used'), used),
    sum(words.say('file.expired'), expired),
    sum(words.say('file.not_started'), notStarted),
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
