import type { MicroDollars } from '../../values/index.ts';
import { toMicroDollars } from '../amount.ts';
import type { Usage } from '../burn/types.ts';
import { MS_PER_DAY, midnightBefore } from '../time.ts';

/** The term of a grant. Times are milliseconds in UTC; `expiry` is `NO_EXPIRY` if the grant does not end. */
export interface Term {
  start: number;
  expiry: number;
}

/**
 * Turns a constant rate (micro-dollars a day) into usage at the given times, each for the time until the next one. Rounding
 * errors never add up: the usage until each time is rate × days, rounded down.
 */
export function usageAtRate(
  rate: MicroDollars,
  now: number,
  times: readonly number[],
  until: number,
): Usage[] {
  let used = usedBy(rate, (times[0] ?? until) - now);
  return times.map((at, index) => {
    const before = used;
    used = usedBy(rate, (times[index + 1] ?? until) - now);
    return { at, amount: toMicroDollars(used - before) };
  });
}

/** The usage of a rate in a time, rounded down. Big integers are used where rate × milliseconds is not a safe integer. */
function usedBy(rate: MicroDollars, time: number): number {
  const whole = Math.floor(time);
  const rest = whole % MS_PER_DAY;
  const [ofDays, ofRest] = [rate * ((whole - rest) / MS_PER_DAY), rate * rest];
  if (Number.isSafeInteger(ofDays) && Number.isSafeInteger(ofRest)) {
    return ofDays + (ofRest - (ofRest % MS_PER_DAY)) / MS_PER_DAY;
  }
  return Number((BigInt(rate) * BigInt(whole)) / BigInt(MS_PER_DAY));
}

/** The least whole rate that uses an amount within a time. The time is more than zero. */
export function rateToUse(amount: number, time: number): number {
  const span = BigInt(Math.floor(time));
  return Number((BigInt(amount) * BigInt(MS_PER_DAY) + span - 1n) / span);
}

/** `now` and the later times at which grants start or end. In between, only the amounts left change. */
export function changesOf(terms: readonly Term[], now: number, until: number): number[] {
  const changes = terms.flatMap(({ start, expiry }) => [start, expiry]);
  return [now, ...new Set(changes.filter((time) => time > now && time < until))].sort((a, b) => a - b);
}

/** `now`, and every UTC midnight and every change in `[now, until)`. */
export function daysOf(terms: readonly Term[], now: number, until: number): number[] {
  const times = new Set(changesOf(terms, now, until));
  for (let day = midnightBefore(now) + MS_PER_DAY; day < until; day += MS_PER_DAY) times.add(day);
  return [...times].sort((a, b) => a - b);
}
