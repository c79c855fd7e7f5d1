import type { AccountForecast, RuleOutlook, Ruling } from '../analysis/index.ts';
import type { StatedRuleId } from '../provider/index.ts';
import { larger, type MicroDollars, NO_MONEY, smaller, sum } from '../values/index.ts';

/** What of some grants will be lost if usage goes on as it was. */
export interface Loss {
  least: MicroDollars;
  most: MicroDollars;
  /** The rule under which, as the user wants it; `null`: whichever applies of those that the figures leave. */
  rule: StatedRuleId | null;
}

/**
 * `null` where no rate is known, where an uncertain grant is left out, or where nothing would be lost if it were not for a rule
 * that cannot place a grant.
 */
export function lossOf(
  forecast: AccountForecast,
  grants: ReadonlySet<string>,
  { ruling, chosen }: { ruling: Ruling; chosen: StatedRuleId | null },
): Loss | null {
  if (forecast.kind !== 'known' || forecast.leftOut.length > 0) return null;
  const left = forecast.rules.filter(({ rule }) =>
    chosen === null ? !ruling.ruledOut.includes(rule) : rule === chosen,
  );
  const mayApply = left.length > 0 ? left : forecast.rules;
  const each = mayApply.map((outlook) => lostUnder(outlook, grants));
  const isAllPlaced = each.every(({ length }) => length > 0);
  const amounts = each.flat();
  const [first] = amounts;
  if (first === undefined) return null;
  const most = amounts.reduce(larger, first);
  if (!isAllPlaced && most === NO_MONEY) return null;
  return { least: isAllPlaced ? amounts.reduce(smaller, first) : NO_MONEY, most, rule: chosen };
}

/** All that a rule, the rate and the days that are shown leave open; empty where it is not known. */
function lostUnder({ band, ifEarlier, ifLater }: RuleOutlook, ids: ReadonlySet<string>): MicroDollars[] {
  if (!band) return [];
  const each = [band.slowest, band.fastest].flatMap((rule) => [rule, ...rule.underTies]);
  return [...each, ...ifEarlier, ...ifLater].map(({ grants }) =>
    sum(grants.filter(({ id }) => ids.has(id)).map(({ expired }) => expired)),
  );
}
