import type { DrawRule, RuleId } from '../../provider/index.ts';
import { type MicroDollars, smaller, sum } from '../../values/index.ts';
import { toMicroDollars } from '../amount.ts';
import type { DrawFacts } from '../draw/facts.ts';
import { rank } from '../draw/order.ts';
import { orderOf } from '../draw/rules.ts';

/** A grant that can be drawn now. */
export interface LiveGrant extends DrawFacts {
  id: string;
  left: MicroDollars;
}

/** From which grants a rule would draw an amount. A draw names several grants if the rule ties them. */
export interface Prediction {
  rule: RuleId;
  draws: readonly { grants: readonly string[]; amount: MicroDollars }[];
}

/** Usage that would show which rule holds. Grantlens predicts and reads; it never spends and never advises to buy. */
export type Experiment =
  | {
      kind: 'spend';
      /** The amount of usage, from now on, that shows which rule holds. */
      spend: MicroDollars;
      predictions: readonly Prediction[];
      /** Whether two rules then draw from different grants, however ties are broken. */
      isCertain: boolean;
    }
  /** All remaining rules draw in the same order until a grant starts or ends; `until` is `null` if none does. */
  | { kind: 'no-usage-can-tell'; until: number | null }
  /** Fewer than two remaining rules can be compared. */
  | { kind: 'nothing-to-tell' };

/** Where two rules differ. They draw the same until `afterSpending` is spent; `null` if they never differ on these grants. */
export interface Difference {
  between: readonly [RuleId, RuleId];
  afterSpending: MicroDollars | null;
  /** Whether they then draw from different grants, not from overlapping ties. */
  isCertain: boolean;
}

/** 0.10 USD. It is enough to be seen in figures rounded to cents. */
const PROBE = toMicroDollars(100_000);

interface Ranked {
  rule: RuleId;
  groups: readonly (readonly LiveGrant[])[];
}

/** The usage that shows which of the rules holds. A rule that cannot place a live grant is left out. */
export function experimentOn(
  rules: readonly DrawRule[],
  live: readonly LiveGrant[],
  nextChange: number | null,
): Experiment {
  const ranked = rankings(rules, live);
  if (ranked.length < 2) return { kind: 'nothing-to-tell' };
  const differences = differencesAmong(ranked).filter(({ afterSpending }) => afterSpending !== null);
  const best = differences.reduce<Difference | undefined>((a, b) => (a && isBetter(a, b) ? a : b), undefined);
  if (!best || best.afterSpending === null) return { kind: 'no-usage-can-tell', until: nextChange };
  const spend = sum([best.afterSpending, PROBE]);
  return {
    kind: 'spend',
    spend,
    predictions: predicted(ranked, spend),
    isCertain: best.isCertain,
  };
}

/** From which grants each rule would draw an amount. A rule that cannot place a live grant is left out. */
export function predictionsOf(
  rules: readonly DrawRule[],
  live: readonly LiveGrant[],
  spend: MicroDollars,
): Prediction[] {
  return predicted(rankings(rules, live), spend);
}

function predicted(ranked: readonly Ranked[], spend: MicroDollars): Prediction[] {
  return ranked.map((one) => ({ rule: one.rule, draws: drawsOf(one, spend) }));
}

/** Where the rules of each pair first draw differently. */
export function firstDifferences(rules: readonly DrawRule[], live: readonly LiveGrant[]): Difference[] {
  return differencesAmong(rankings(rules, live));
}

/** Groups of rules that rank the live grants in the same way. Today it does not matter which rule of a group holds. */
export function alikeToday(rules: readonly DrawRule[], live: readonly LiveGrant[]): RuleId[][] {
  const byRanking = Map.groupBy(rankings(rules, live), ({ groups }) => groups.map(nameOf).join(' | '));
  return [...byRanking.values()].map((alike) => alike.map(({ rule }) => rule));
}

function rankings(rules: readonly DrawRule[], live: readonly LiveGrant[]): Ranked[] {
  return rules.flatMap((rule) => {
    const { groups, unplaced } = rank(orderOf(rule), live);
    return unplaced.length === 0 && groups.length > 0 ? { rule: rule.id, groups } : [];
  });
}

function differencesAmong(ranked: readonly Ranked[]): Difference[] {
  return ranked.flatMap((a, index) => ranked.slice(index + 1).map((b) => differenceOf(a, b)));
}

function differenceOf(a: Ranked, b: Ranked): Difference {
  const between = [a.rule, b.rule] as const;
  const index = a.groups.findIndex((group, at) => nameOf(group) !== nameOf(b.groups[at] ?? []));
  if (index < 0) return { between, afterSpending: null, isCertain: false };
  const others = new Set(b.groups[index]);
  return {
    between,
    afterSpending: sum(
      a.groups
        .slice(0, index)
        .flat()
        .map(({ left }) => left),
    ),
    isCertain: a.groups[index]?.every((grant) => !others.has(grant)) ?? false,
  };
}

function isBetter(a: Difference, b: Difference): boolean {
  if (a.isCertain !== b.isCertain) return a.isCertain;
  return (a.afterSpending ?? 0) <= (b.afterSpending ?? 0);
}

function nameOf(group: readonly LiveGrant[]): string {
  return group
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

function drawsOf({ groups }: Ranked, spend: MicroDollars): Prediction['draws'] {
  let open = spend;
  return groups.flatMap((group) => {
    const amount = smaller(open, sum(group.map(({ left }) => left)));
    open = toMicroDollars(open - amount);
    return amount > 0 ? { grants: group.map(({ id }) => id), amount } : [];
  });
}
