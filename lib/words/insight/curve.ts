import type { AccountForecast } from '../../analysis/index.ts';
import type { Outcome } from '../../ledger/index.ts';
import { type MicroDollars, sumIfKnown } from '../../values/index.ts';

/** A position (x, y) from the top left; or a time in Unix milliseconds with the micro-dollars left at that time. */
export type Point = readonly [number, number];

type Known = Extract<AccountForecast, { kind: 'known' }>;

/** What is left over time: the corners of the curve, and the drops that are not due to usage. */
interface Curve {
  points: Point[];
  changes: { at: number; lost: MicroDollars | null }[];
}

/** A daily spend and its outcome. */
type Spending = Pick<Outcome, 'grants' | 'runway'> & { rate: MicroDollars };

const A_DAY = 86_400_000;

/** A time at which the amount held changes without usage. */
interface Step {
  at: number;
  by: number;
  /** What expires; `null` if a grant starts. */
  lost: MicroDollars | null;
}

/** The curve without usage, or at a daily spend until that first finds no credit. */
export function corners(
  { portfolio, idle }: Pick<Known, 'portfolio' | 'idle'>,
  spending: Spending | null,
): Curve {
  const { grants, now, debt } = portfolio;
  const used = (at: number) => (spending ? (spending.rate * (at - now)) / A_DAY : 0);
  const end = spending?.runway ?? Number.POSITIVE_INFINITY;
  let held = grants.reduce((all, { start, amount }) => (start > now ? all : all + amount), -debt);
  const left = (at: number) => Math.max(0, held - used(at));
  const points: Point[] = [[now, left(now)]];
  const falls = spending ? fallsOf(portfolio, spending) : idle.map(({ at, amount }) => fall(at, amount));
  const steps = [...startsOf(portfolio), ...falls].sort((a, b) => a.at - b.at).filter(({ at }) => at <= end);
  for (const { at, by } of steps) {
    points.push([at, left(at)]);
    held += by;
    points.push([at, left(at)]);
  }
  const drops = Map.groupBy(
    steps.filter(({ lost }) => lost !== null),
    ({ at }) => at,
  );
  const changes = [...drops].map(([at, all]) => ({ at, lost: sumIfKnown(all.map(({ lost }) => lost)) }));
  if (!Number.isFinite(end)) return { points, changes };
  // Where the rest expires, it is not used up.
  const rest = changes.some(({ at }) => at === end) ? [] : [{ at: end, lost: null }];
  return { points: [...points, [end, 0]], changes: [...changes, ...rest] };
}

function startsOf({ grants, now }: Known['portfolio']): Step[] {
  return grants.flatMap(({ start, amount }) => (start > now ? [{ at: start, by: amount, lost: null }] : []));
}

/** The expiries at a daily spend. A grant that is used up before its expiry makes no step. */
function fallsOf({ grants }: Known['portfolio'], spending: Spending): Step[] {
  return grants.flatMap(({ id, expiry, amount }) => {
    const lost = spending.grants.find((each) => each.id === id)?.expired ?? amount;
    return Number.isFinite(expiry) && lost > 0 ? [fall(expiry, lost)] : [];
  });
}

function fall(at: number, lost: MicroDollars): Step {
  return { at, by: -lost, lost };
}
