import { type Badge, badgeOf, type Glance, type NextExpiry } from '../history/index.ts';
import { rangeWords, type Words } from '../words/index.ts';

/** What the toolbar button shows and says of what is lost next. */
export interface BadgeView {
  text: string;
  title: string;
  urgency: Badge['urgency'];
}

/** `null` where nothing that expires is known. */
export function badgeViewOf(glances: readonly Glance[], words: Words): BadgeView | null {
  const badge = badgeOf(glances);
  const next = glances.flatMap(({ nextExpiry }) => nextExpiry ?? []).find(({ days }) => days === badge?.days);
  if (!badge || !next) return null;
  return {
    text: words.say('badge.days', String(badge.days)),
    title: titleOf(next, words),
    urgency: badge.urgency,
  };
}

function titleOf({ days, day, amount }: NextExpiry, words: Words): string {
  const { atLeast, atMost } = amount;
  const isUncertain = atMost !== null && atLeast !== atMost;
  const money = isUncertain ? words.say('answer.up_to', words.money(atMost)) : rangeWords(words, amount);
  const date = words.day(day);
  return days === 0 ? words.say('badge.today', money, date) : words.count('badge.title', days, money, date);
}
