import { type Grant, type GrantsAnalysis, seesAll } from '../analysis/index.ts';
import {
  type Day,
  dayBefore,
  dayOfInstant,
  daysBetween,
  NO_MONEY,
  type Range,
  sum,
  sumIfKnown,
} from '../values/index.ts';
import { maySpend, rangeWords, type Words } from '../words/index.ts';
import { debtOf } from './debt.ts';
import { type Urgency, urgencyOf } from './urgency.ts';

/** What expires next unless it is used. */
export interface NextLoss {
  text: string;
  urgency: Urgency;
}

/** The next expiry of credit that can be spent; `null` if no future expiry is known. */
export function nextLossOf(analysis: GrantsAnalysis, words: Words): NextLoss | null {
  const today = dayOfInstant(analysis.provenance.readAt);
  const candidates = analysis.grants.filter(maySpend);
  const ahead = candidates.flatMap(({ expires }) => (expires !== null && expires >= today ? expires : []));
  const [day] = ahead.sort();
  if (day === undefined) return null;
  const { atLeast, atMost } = rangeOf(candidates.filter(({ expires }) => expires === day));
  // A debt may be taken from these.
  const amount = mostWords({ atLeast: debtOf(analysis) > 0 ? NO_MONEY : atLeast, atMost }, words);
  const isKnown = seesAll(analysis) && candidates.every(({ expires }) => expires !== null);
  const days = daysBetween(today, day);
  return { text: lossWords({ amount, day, days, isKnown }, words), urgency: urgencyOf(days) };
}

function rangeOf(grants: readonly Grant[]): Range {
  return {
    atLeast: sum(grants.map(({ spendable }) => spendable.atLeast)),
    atMost: sumIfKnown(grants.map(({ spendable }) => spendable.atMost)),
  };
}

interface Loss {
  amount: string;
  day: Day;
  days: number;
  /** Whether no other grant may expire earlier. */
  isKnown: boolean;
}

function lossWords({ amount, day, days, isKnown }: Loss, words: Words): string {
  const told = [amount, words.day(day), words.monthDay(dayBefore(day))];
  // Nothing can expire before today.
  if (!isKnown && days > 0) return words.count('answer.first_known', days, ...told);
  return urgencyOf(days) === 'later'
    ? words.say('answer.next_expiry', ...told)
    : expiryWords({ amount, day, days }, words);
}

/** The largest amount that may expire, as a text. */
export function mostWords({ atLeast, atMost }: Range, words: Words): string {
  return atMost !== null && atLeast !== atMost
    ? words.say('answer.up_to', words.money(atMost))
    : rangeWords(words, { atLeast, atMost });
}

/** A grant ends when its day begins in UTC, so the last day to use it is the day before. */
export function expiryWords({ amount, day, days }: Omit<Loss, 'isKnown'>, words: Words): string {
  const date = words.day(day);
  const said =
    days === 0
      ? words.say('answer.expires_today', amount, date)
      : words.count('answer.expires_in', days, amount, date, words.monthDay(dayBefore(day)));
  return words.starting(said);
}
