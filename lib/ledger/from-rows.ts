import type { Category } from '../provider/index.ts';
import { type Day, type MicroDollars, NO_MONEY, negated, sum } from '../values/index.ts';
import { factsOfRow } from './draw/facts.ts';
import type { GrantState, ReadGrant } from './evidence/reading.ts';
import type { ForecastGrant, Portfolio } from './forecast/portfolio.ts';

/** A row as the analysis judges it. */
export interface JudgedRow {
  received: Day | null;
  expires: Day | null;
  granted: MicroDollars | null;
  left: MicroDollars | null;
  status: 'usable' | 'expired' | 'used-up' | 'not-started' | 'unknown';
  category: Category;
  /** `inferred` is a guess; anything else is taken for a fact. */
  categorySource: 'inferred' | 'user' | 'page';
}

const STATE_OF: Record<JudgedRow['status'], GrantState> = {
  usable: 'usable',
  'used-up': 'usable',
  expired: 'ended',
  'not-started': 'unclear',
  unknown: 'unclear',
};

/** Turns a row into what the evidence reads; `id` is the grant's identity. */
export function readGrantOf(row: JudgedRow, id: string): ReadGrant {
  return {
    ...factsOfRow(row),
    id,
    left: row.left,
    isCategoryKnown: row.categorySource !== 'inferred',
    state: STATE_OF[row.status],
  };
}

/**
 * The credit to forecast: what is usable now or starts later. Grants whose figures, dates or state are not known are
 * named as left out; what ended or is used up takes no part. A negative balance is a debt.
 */
export function portfolioOf(
  grants: readonly ReadGrant[],
  now: number,
): { portfolio: Portfolio; leftOut: string[] } {
  const debt = sum(grants.flatMap(({ left }) => (left !== null && left < 0 ? negated(left) : [])));
  const held = grants.filter(({ left, state }) => state !== 'ended' && (left === null || left > NO_MONEY));
  const taken = held.flatMap((grant): ForecastGrant[] => {
    const { left, start, expiry, state } = grant;
    if (left === null || start === null || expiry === null || expiry <= now) return [];
    const isClear = state === 'usable' || start > now;
    return isClear ? [{ ...grant, amount: left, start, expiry }] : [];
  });
  const ids = new Set(taken.map(({ id }) => id));
  return {
    portfolio: { now, grants: taken, debt },
    leftOut: held.map(({ id }) => id).filter((id) => !ids.has(id)),
  };
}
