import { type GrantsAnalysis, hasTwoFigures, isDebt, onlyValue } from '../analysis/index.ts';
import { larger, NO_MONEY, negated, type Range } from '../values/index.ts';
import type { Words } from './words.ts';

/** A range as text: one figure if its ends are equal, otherwise "$1 to $2" or "at least $1". */
export function rangeWords(words: Words, { atLeast, atMost }: Range): string {
  if (atMost === null) return words.say('range.at_least', words.money(atLeast));
  if (atLeast === atMost) return words.money(atLeast);
  return words.say('range.between', words.money(atLeast), words.money(atMost));
}

/** What some grants may hold: "up to $2" if it may be nothing, and no figure if there is no upper bound. */
export function upToWords(words: Words, { atLeast, atMost }: Range): string {
  if (atLeast === NO_MONEY && atMost === null) return words.say('file.unknown');
  return atLeast === NO_MONEY && atMost !== null && atMost > 0
    ? words.say('answer.up_to', words.money(atMost))
    : rangeWords(words, { atLeast, atMost });
}

type Told = Pick<GrantsAnalysis, 'totals' | 'issues' | 'headline'>;

/** What can be spent and, if there is a debt, what is owed: the amount to spend is never negative. */
export function spendableAndOwedWords(words: Words, analysis: Told): string {
  const said = spendableWords(words, analysis);
  const owed = owedWords(words, analysis);
  return owed === '' ? said : words.say('range.with_owed', said, owed);
}

/** What can be spent, without the debt: "$1 or $2" if the page allows exactly these two figures. */
export function spendableWords(words: Words, { totals, issues }: Omit<Told, 'headline'>): string {
  return hasTwoFigures({ totals, issues })
    ? eitherWords(words, totals.spendable)
    : rangeWords(words, fromNothing(totals.spendable));
}

/** One of two figures, and nothing between them. */
export function eitherWords(words: Words, { atLeast, atMost }: Range): string {
  return words.either([atLeast, atMost].flatMap((end) => (end === null ? [] : words.money(end))));
}

/** The debt, as far as it is known. Empty if there is none. */
export function owedWords(words: Words, { totals: { spendable }, headline }: Told): string {
  if (headline && isDebt(headline)) return words.say('range.owed', words.money(negated(headline.amount)));
  if (spendable.atLeast >= 0) return '';
  const key = onlyValue(spendable) === null ? 'range.owed_at_most' : 'range.owed';
  return words.say(key, words.money(negated(spendable.atLeast)));
}

/** A range without negative amounts: a debt leaves nothing to spend. */
export function fromNothing({ atLeast, atMost }: Range): Range {
  return { atLeast: larger(atLeast, NO_MONEY), atMost: atMost === null ? null : larger(atMost, NO_MONEY) };
}
