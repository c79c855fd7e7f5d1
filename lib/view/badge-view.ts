import { type Badge, badgeOf, type Glance, type NextExpiry } from '../history/index.ts';
import type { Words } from '../words/index.ts';
import { mostWords } from './next-loss.ts';

/** The badge of the toolbar button about the next expiry, and its tooltip. */
export interface BadgeView {
  text: string;
  title: string;
  urgency: Badge['urgency'];
}

/** `null` if no expiry is known. */
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
  const money = mostWords(amount, words);
  const date = words.day(day);
  return days === 0 ? words.say('badge.today', money, date) : words.count('badge.title', days, money, date);
}
