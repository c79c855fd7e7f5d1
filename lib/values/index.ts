/** Money in micro-dollars, UTC days, ranges of money, and texts that others wrote. */

export {
  type Day,
  dayBefore,
  dayOf,
  dayOfInstant,
  dayOfTime,
  daysBetween,
  type Instant,
  instantOf,
  isGrantTime,
  monthChanges,
  utcMidnight,
} from './day.ts';
export { eachOnce } from './each-once.ts';
export { fingerprint } from './fingerprint.ts';
export {
  escapedJson,
  setApart,
  visible,
  withoutTurns,
} from './foreign-text.ts';
export {
  CENT,
  fromDecimal,
  larger,
  type MicroDollars,
  microDollars,
  minus,
  NO_MONEY,
  negated,
  smaller,
  sum,
  sumIfKnown,
  toDecimal,
} from './money.ts';
export { type Range, spanOf, widenedBy } from './range.ts';
