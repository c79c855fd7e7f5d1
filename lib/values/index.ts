/** Money in micro-dollars, UTC days, and ranges of money. */

export {
  type Day,
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
