import type { DrawFacts } from '../ledger/index.ts';
import type { DrawKeyId } from '../provider/index.ts';
import { type Day, dayOfTime, daysBetween } from '../values/index.ts';
import type { CountKey } from './message-key.ts';
import type { Words } from './words.ts';

/** A grant in a comparison: the facts that the rules use, and its name in a sentence. */
export interface Named {
  facts: DrawFacts;
  name: string;
}

/** Why a rule uses one grant before another, by the key that decides: "it expires on Dec 1, 2026, 62 days before …". */
export function decidingWords(
  key: DrawKeyId,
  { facts: first }: Named,
  { facts: second, name }: Named,
  words: Words,
): string {
  const apart = (stem: CountKey, one: number | null, other: number | null) => {
    const [day, otherDay] = [dayIn(one), dayIn(other)];
    if (day === null || otherDay === null) return '';
    return words.count(stem, Math.abs(daysBetween(day, otherDay)), words.day(day), name);
  };
  switch (key) {
    case 'expiry':
      return apart('deciding.expiry', first.expiry, second.expiry);
    case 'latest-expiry':
      return apart('deciding.latest_expiry', first.expiry, second.expiry);
    case 'start':
      return apart('deciding.start', first.start, second.start);
    case 'latest-start':
      return apart('deciding.latest_start', first.start, second.start);
    case 'promotional':
      return words.say('deciding.promotional');
    case 'paid':
      return words.say('deciding.paid');
    case 'largest':
      return words.say('deciding.largest', first.granted === null ? '' : words.money(first.granted));
  }
}

function dayIn(time: number | null): Day | null {
  return time === null || !Number.isFinite(time) ? null : dayOfTime(time);
}
