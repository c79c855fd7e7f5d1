import { certainDeductions, type Deduction, type GrantsAnalysis } from '../analysis/index.ts';
import { larger, type MicroDollars, minus, NO_MONEY, sum } from '../values/index.ts';
import type { MessageKey, Words } from '../words/index.ts';
import { type BalanceSummary, ORDER } from './balance-summary.ts';

type BarPart = Deduction['kind'] | 'spendable' | 'uncertain';

export interface BarSegment {
  part: BarPart;
  /** Share of everything ever granted, in percent. */
  percent: number;
  label: string;
}

/** Everything ever granted as one bar; its label says in words what it draws. */
export interface Bar {
  label: string;
  segments: BarSegment[];
}

/** What the parts of a bar are called that no figure of the sum names. */
export function barKey({ segments }: Bar, { calculation }: BalanceSummary): BarSegment[] {
  const named = new Set<string>(calculation.map(({ id }) => (id === 'result' ? 'spendable' : id)));
  return segments.filter(({ part }) => !named.has(part));
}

const PART: Record<BarPart, MessageKey> = {
  used: 'bar.used',
  expired: 'bar.expired',
  'not-started': 'bar.not_started',
  uncertain: 'bar.uncertain',
  spendable: 'bar.spendable',
};

/**
 * Where every grant can still be spent, what is granted beyond the most that can be spent was used, though no row says so, as
 * on a page with a total alone.
 */
function withUsed(
  certain: readonly Deduction[],
  grants: GrantsAnalysis['grants'],
  whole: MicroDollars,
  atMost: MicroDollars | null,
): readonly Deduction[] {
  const isAllLive = grants.every(({ status, left }) => status === 'usable' && left === null);
  if (atMost === null || !isAllLive || certain.length > 0) return certain;
  return [{ kind: 'used', amount: minus(whole, larger(atMost, NO_MONEY)) }];
}

/** What is certain of everything ever granted, and as one more part whatever is not; `undefined` where that sum is not known. */
export function barOf({ totals, grants }: GrantsAnalysis, words: Words): Bar | undefined {
  const { granted: whole, spendable: usable } = totals;
  if (whole === null || whole <= 0) return undefined;
  const spendable = larger(usable.atLeast, NO_MONEY);
  const certain = withUsed(certainDeductions(grants), grants, whole, usable.atMost).toSorted(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
  const rest = minus(whole, sum([spendable, ...certain.map(({ amount }) => amount)]));
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
      percent: (amount / whole) * 100,
      label: words.say(PART[part], words.money(amount)),
    }));
  const inWords = words.list(segments.map(({ label }) => label));
  return { label: words.say('bar.label', words.money(whole), inWords), segments };
}
