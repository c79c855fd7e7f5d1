import type { Glance, NextExpiry } from '../history/index.ts';
import type { Words } from '../words/index.ts';
import { mostWords } from './next-loss.ts';
import { type Urgency, urgencyOf } from './urgency.ts';

/** The badge of the toolbar button about the next expiry, and its tooltip. */
export interface BadgeView {
  text: string;
  title: string;
  urgency: Urgency;
}

/** About the nearest expiry in any organization; `null` if none is known. */
export function badgeViewOf(glances: readonly Glance[], words: Words): BadgeView | null {
  const [next] = glances.flatMap(({ nextExpiry }) => nextExpiry ?? []).sort((a, b) => a.days - b.days);
  return next
    ? {
        text: words.say('badge.days', String(next.days)),
        title: titleOf(next, words),
        urgency: urgencyOf(next.days),
      }
    : null;
}

function titleOf({ days, day, amount }: NextExpiry, words: Words): string {
  const money = mostWords(amount, words);
  const date = words.day(day);
  return days === 0 ? words.say('badge.today', money, date) : words.count('badge.title', days, money, date);
}
