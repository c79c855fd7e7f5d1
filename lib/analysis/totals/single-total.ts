import type { Fraction } from '../../page/index.ts';
import { type DrawRule, STATED_RULES, type StatedRuleId } from '../../provider/index.ts';
import {
  CENT,
  larger,
  type MicroDollars,
  minus,
  NO_MONEY,
  type Range,
  smaller,
  spanOf,
  sum,
} from '../../values/index.ts';
import type { Grant } from '../grant.ts';
import { drawnFromExpired } from './expired-use.ts';
import type { ExplainedHeadline } from './headline.ts';

/** What the first figure of a fraction may mean. */
type FractionMeaning = 'left' | 'used';

/**
 * What a total such as `$3.93 / $69.00` shows about grants whose own balances are not shown (the page of 2023-24): what
 * can be spent under each meaning that the sums allow, and narrower ranges where a draw order limits it further.
 */
export interface SingleTotal {
  fraction: Fraction;
  meanings: readonly { means: FractionMeaning; usable: Range }[];
  byRule: readonly { rule: StatedRuleId; usable: Range }[];
  usable: Range;
}

/** Sums of granted amounts, by the status of the grants. */
interface Granted {
  unexpired: MicroDollars;
  /** The part of `unexpired` that may not be spendable. */
  doubtful: MicroDollars;
  expired: MicroDollars;
  notStarted: MicroDollars;
}

type Known = Grant & { granted: MicroDollars };

/** `undefined` if every balance is shown, or no fraction on the page fits what was granted. */
export function singleTotalOf(
  grants: readonly Grant[],
  fractions: readonly Fraction[],
  headlines: readonly ExplainedHeadline[],
): SingleTotal | undefined {
  const known = grants.filter((grant): grant is Known => grant.granted !== null && grant.granted >= 0);
  if (known.length < grants.length || grants.every(({ left }) => left !== null)) return undefined;
  const granted = grantedBy(known);
  for (const fraction of fractions) {
    const counted = countedBy(fraction, granted, grants.length);
    if (counted) return singleTotalBy(fraction, counted, known, headlines);
  }
  return undefined;
}

function grantedBy(grants: readonly Known[]): Granted {
  const granted = (...statuses: Grant['status'][]) =>
    sum(grants.filter(({ status }) => statuses.includes(status)).map((grant) => grant.granted));
  return {
    unexpired: granted('usable', 'unknown', 'used-up'),
    doubtful: granted('unknown'),
    expired: granted('expired'),
    notStarted: granted('not-started'),
  };
}

/** The granted amounts that a fraction counts: all of them, or those that have not expired. */
function countedBy({ granted }: Fraction, by: Granted, rows: number): Granted | undefined {
  const isNear = (amount: MicroDollars) => Math.abs(amount - granted) <= (rows + 1) * CENT;
  if (isNear(sum([by.unexpired, by.expired, by.notStarted]))) return by;
  return isNear(sum([by.unexpired, by.notStarted])) ? { ...by, expired: NO_MONEY } : undefined;
}

function singleTotalBy(
  fraction: Fraction,
  by: Granted,
  grants: readonly Known[],
  headlines: readonly ExplainedHeadline[],
): SingleTotal | undefined {
  const usedBy = { left: minus(fraction.granted, fraction.figure), used: fraction.figure } as const;
  const isPossible = (used: MicroDollars) => used >= 0 && used <= sum([by.unexpired, by.expired]);
  const possible = (['left', 'used'] as const).filter((means) => isPossible(usedBy[means]));
  const means = settledMeanings(fraction, possible, headlines);
  const [first, ...others] = means.map((each) => ({
    means: each,
    usable: usableAfter(usedBy[each], by, smaller(usedBy[each], by.expired)),
  }));
  if (!first) return undefined;
  const meanings = [first, ...others];
  const usable = spanOf(meanings.map((each) => each.usable));
  const byRule = STATED_RULES.map((rule) => ({
    rule: rule.id,
    usable: spanOf(means.map((each) => usableUnder(rule, usedBy[each], by, grants))),
  })).filter((each) => isNarrower(each.usable, usable));
  return { fraction, meanings, byRule, usable };
}

/** Keeps the one meaning under which what is left equals another total of the page; otherwise both. */
function settledMeanings(
  { figure, granted }: Fraction,
  possible: readonly FractionMeaning[],
  headlines: readonly ExplainedHeadline[],
): readonly FractionMeaning[] {
  const leftBy = { left: figure, used: minus(granted, figure) } as const;
  const decided = possible.filter((means) =>
    headlines.some(({ amount }) => Math.abs(amount - leftBy[means]) <= CENT),
  );
  return decided.length === 1 ? decided : possible;
}

/**
 * What can be spent after `used` was taken from the grants, at most `mostExpired` of it from grants that have since
 * expired. All of it may have been used since then, as far as the unexpired grants allow.
 */
function usableAfter(used: MicroDollars, by: Granted, mostExpired: MicroDollars): Range {
  const leastExpired = larger(NO_MONEY, minus(used, by.unexpired));
  const least = minus(by.unexpired, minus(used, leastExpired));
  const most = minus(by.unexpired, minus(used, larger(mostExpired, leastExpired)));
  return {
    atLeast: larger(NO_MONEY, minus(least, by.doubtful)),
    atMost: smaller(most, by.unexpired),
  };
}

function usableUnder(rule: DrawRule, used: MicroDollars, by: Granted, grants: readonly Known[]): Range {
  const expired = by.expired === 0 ? NO_MONEY : drawnFromExpired(grants, rule, used);
  return usableAfter(used, by, smaller(expired, smaller(used, by.expired)));
}

function isNarrower(one: Range, other: Range): boolean {
  return one.atLeast > other.atLeast || mostIn(one) < mostIn(other);
}

function mostIn({ atMost }: Range): number {
  return atMost ?? Number.POSITIVE_INFINITY;
}
