import { certainDeductions, type Deduction, type GrantsAnalysis } from '../analysis/index.ts';
import { larger, type MicroDollars, minus, NO_MONEY, sum } from '../values/index.ts';
import type { MessageKey, Words } from '../words/index.ts';
import { type BalanceSummary, DEDUCTION_ORDER } from './balance-summary.ts';

type BarPart = Deduction['kind'] | 'spendable' | 'uncertain';

export interface BarSegment {
  part: BarPart;
  /** Share of everything ever granted, in percent. */
  percent: number;
  label: string;
}

/** Everything ever granted as one bar. Its label says the same in words. */
export interface Bar {
  label: string;
  segments: BarSegment[];
}

/** The legend: every part of the bar, unless the calculation names them all, where each has its pattern. */
export function barLegend({ segments }: Bar, { calculation }: BalanceSummary): BarSegment[] {
  const named = new Set<string>(calculation.map(({ id }) => (id === 'result' ? 'spendable' : id)));
  return segments.every(({ part }) => named.has(part)) ? [] : segments;
}

const PART: Record<BarPart, MessageKey> = {
  used: 'bar.used',
  expired: 'bar.expired',
  'not-started': 'bar.not_started',
  uncertain: 'bar.uncertain',
  spendable: 'bar.spendable',
};

/**
 * Adds a "used" part for a page that shows a total but no balance per grant. If every grant is usable, whatever was granted
 * beyond that total was used.
 */
function withImpliedUse(
  certain: readonly Deduction[],
  grants: GrantsAnalysis['grants'],
  totalGranted: MicroDollars,
  atMost: MicroDollars | null,
): readonly Deduction[] {
  const isTotalAlone = grants.every(({ status, left }) => status === 'usable' && left === null);
  if (atMost === null || !isTotalAlone || certain.length > 0) return certain;
  return [{ kind: 'used', amount: minus(totalGranted, larger(atMost, NO_MONEY)) }];
}

/** Shows everything ever granted in parts: the certain ones, and one for the rest. `undefined` if the total granted is unknown. */
export function barOf({ totals, grants }: GrantsAnalysis, words: Words): Bar | undefined {
  const { granted: totalGranted, spendable: range } = totals;
  if (totalGranted === null || totalGranted <= 0) return undefined;
  const spendable = larger(range.atLeast, NO_MONEY);
  const certain = withImpliedUse(certainDeductions(grants), grants, totalGranted, range.atMost).toSorted(
    (a, b) => DEDUCTION_ORDER.indexOf(a.kind) - DEDUCTION_ORDER.indexOf(b.kind),
  );
  const rest = minus(totalGranted, sum([spendable, ...certain.map(({ amount }) => amount)]));
  if (rest < 0) return undefined;
  const parts: [BarPart, MicroDollars][] = [
    ...certain.map(({ kind, amount }): [BarPart, MicroDollars] => [kind, amount]),
    ['uncertain', rest],
    ['spendable', spendable],
  ];
  const segments = parts
    .filter(([, amount]) => amount > 0)
    .map(([part, amount]) => ({
      part,
      percent: (amount / totalGranted) * 100,
      label: words.say(PART[part], words.money(amount)),
    }));
  const inWords = words.list(segments.map(({ label }) => label));
  return { label: words.say('bar.label', words.money(totalGranted), inWords), segments };
}
