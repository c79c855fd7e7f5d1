import type { RuleId } from '../../lib/provider/stated-rules.ts';
import type { Random } from './random.ts';

/** A grant as it really is. Times are exact; amounts are whole numbers of any unit. */
export interface TrueGrant {
  id: string;
  category: 'paid' | 'promotional';
  start: number;
  expiry: number;
  granted: number;
}

/** What is left in a grant. */
export interface Purse extends TrueGrant {
  left: number;
  /** What was left since when, in time; nothing at first. */
  past: { since: number; left: number }[];
  /** Since when it was paid back, so that it cannot be drawn whatever its row shows. */
  cancelledAt: number;
}

/** A grant of which nothing has been used. */
export function full(grant: TrueGrant): Purse {
  return { ...grant, left: grant.granted, past: [], cancelledAt: Number.POSITIVE_INFINITY };
}

/** Whether usage could be taken from it at a time. */
export function isLive({ start, expiry, cancelledAt }: Purse, at: number): boolean {
  return start <= at && at < Math.min(expiry, cancelledAt);
}

/** What was left at a time. */
export function leftAt({ granted, past }: Purse, time: number): number {
  return past.findLast(({ since }) => since <= time)?.left ?? granted;
}

export function put(purse: Purse, left: number, since: number): void {
  purse.left = left;
  purse.past.push({ since, left });
}

type Keys = (grant: TrueGrant) => readonly [number, number];

/** The rules once more, written apart from the product's. */
const KEYS_OF: Record<RuleId, Keys> = {
  'soonest-expiry': ({ expiry }) => [expiry, 0],
  'promotional-first': ({ category, expiry }) => [category === 'promotional' ? 1 : 2, expiry],
  'paid-first': ({ category, expiry }) => [category === 'paid' ? 1 : 2, expiry],
  'oldest-first': ({ start }) => [start, 0],
  'newest-first': ({ start }) => [-start, 0],
  'latest-expiry-first': ({ expiry }) => [-expiry, 0],
  'largest-first': ({ granted }) => [-granted, 0],
};

export const RULES = Object.keys(KEYS_OF).filter((id): id is RuleId => id in KEYS_OF);

/** Among grants of one category, where the rule goes by that: by expiry, or as nobody has published that it is not. */
export type Ties = 'by-expiry' | 'oldest' | 'newest' | 'largest';

const TIE_OF: Record<Exclude<Ties, 'by-expiry'>, (grant: TrueGrant) => number> = {
  oldest: ({ start }) => start,
  newest: ({ start }) => -start,
  largest: ({ granted }) => -granted,
};

function keysOf(rule: RuleId, ties: Ties, grant: TrueGrant): readonly [number, number] {
  const [first, second] = KEYS_OF[rule](grant);
  const isByCategory = rule === 'promotional-first' || rule === 'paid-first';
  return [first, isByCategory && ties !== 'by-expiry' ? TIE_OF[ties](grant) : second];
}

/** −1, 0 or 1: which of two grants the rule draws first. */
export function trueOrder(rule: RuleId, a: TrueGrant, b: TrueGrant, ties: Ties = 'by-expiry'): number {
  const [first, second] = [keysOf(rule, ties, a), keysOf(rule, ties, b)];
  return Math.sign(first[0] - second[0] || first[1] - second[1]);
}

/** Draws an amount at a time, from any of the grants that come first. Gives what finds no credit. */
export function draw(
  purses: readonly Purse[],
  rule: RuleId,
  at: number,
  amount: number,
  random: Random,
  ties: Ties = 'by-expiry',
): number {
  let open = amount;
  while (open > 0) {
    const live = purses.filter((purse) => isLive(purse, at) && purse.left > 0);
    if (live.length === 0) return open;
    const first = live.filter((one) => live.every((other) => trueOrder(rule, one, other, ties) <= 0));
    const purse = random.one(first);
    const drawn = Math.min(purse.left, open);
    put(purse, purse.left - drawn, at);
    open -= drawn;
  }
  return 0;
}

/** Draws a charge from one grant alone, the first that covers it; the first of all where none does. Gives what finds no credit. */
function drawWhole(
  purses: readonly Purse[],
  rule: RuleId,
  at: number,
  amount: number,
  random: Random,
  ties: Ties = 'by-expiry',
): number {
  const live = purses.filter((purse) => isLive(purse, at) && purse.left > 0);
  const covering = live.filter(({ left }) => left >= amount);
  const able = covering.length > 0 ? covering : live;
  if (able.length === 0) return amount;
  const purse = random.one(
    able.filter((one) => able.every((other) => trueOrder(rule, one, other, ties) <= 0)),
  );
  const drawn = Math.min(purse.left, amount);
  put(purse, purse.left - drawn, at);
  return amount - drawn;
}

/** How a charge may be taken. */
export const DRAWS = { split: draw, whole: drawWhole };

/** Whether no usage could tell the rules apart: they rank every two grants alike that were ever live together. */
export function isAlike(a: RuleId, b: RuleId, grants: readonly TrueGrant[]): boolean {
  return grants.every((one) =>
    grants.every(
      (other) =>
        one.start >= other.expiry ||
        other.start >= one.expiry ||
        trueOrder(a, one, other) === trueOrder(b, one, other),
    ),
  );
}
