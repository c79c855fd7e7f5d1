import type { Glance, NextExpiry } from '../history/index.ts';
import { type Instant, NO_MONEY } from '../values/index.ts';
import { ageWords, moneyLost, ruleName, spendableAndOwedWords, type Words } from '../words/index.ts';
import { expiryWords, mostWords } from './next-loss.ts';
import { type Urgency, urgencyOf } from './urgency.ts';

/** One organization as the popup shows it. */
export interface GlanceView {
  key: string;
  name: string;
  /** What can be spent. */
  spendable: string;
  /** What is lost next; empty where nothing that expires is known. */
  next: string;
  /** What of it will be lost at the rate so far; empty where no rate is known. */
  lost: string;
  urgency: Urgency;
  /** How old the reading is. */
  age: string;
  address: string;
}

/** How an organization stands at `now`, by its last reading. */
export function glanceViewOf(glance: Glance, now: Instant, words: Words): GlanceView {
  const { key, name, analysis, nextExpiry, readAt, url } = glance;
  return {
    key,
    name: name ?? words.say('popup.unnamed'),
    spendable:
      analysis.status === 'empty'
        ? words.say('popup.no_grants')
        : words.say('popup.spendable', spendableAndOwedWords(words, analysis)),
    next: nextExpiry
      ? expiryWords({ ...nextExpiry, amount: mostWords(nextExpiry.amount, words) }, words)
      : '',
    lost: nextExpiry?.lost ? lostWords(nextExpiry.lost, words) : '',
    urgency: nextExpiry ? urgencyOf(nextExpiry.days) : 'later',
    age: glance.isAhead
      ? words.say('popup.age_ahead', words.instant(readAt))
      : words.say('popup.age', ageWords(readAt, now, words)),
    address: url,
  };
}

function lostWords(loss: NonNullable<NextExpiry['lost']>, words: Words): string {
  const said = amountLostWords(loss, words);
  return loss.rule === null ? said : words.say('popup.under_rule', said, ruleName(words, loss.rule));
}

function amountLostWords({ least, most }: NonNullable<NextExpiry['lost']>, words: Words): string {
  if (most === NO_MONEY) return words.say('popup.loses_nothing');
  const key = least === most ? 'popup.loses' : 'popup.loses_up_to';
  return words.say(key, moneyLost(words, most));
}
