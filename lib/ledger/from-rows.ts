import type { Category } from '../provider/index.ts';
import { type Day, type MicroDollars, NO_MONEY, negated, sum } from '../values/index.ts';
import { factsOfRow } from './draw/facts.ts';
import type { GrantState, ReadGrant } from './evidence/reading.ts';
import type { ForecastGrant, Portfolio } from './forecast/portfolio.ts';

/** A row with the status and category that the analysis gave it. */
export interface JudgedRow {
  received: Day | null;
  expires: Day | null;
  granted: MicroDollars | null;
  left: MicroDollars | null;
  status: 'usable' | 'expired' | 'used-up' | 'not-started' | 'unknown';
  category: Category;
  /** `inferred` is a guess; the others are facts. */
  categorySource: 'inferred' | 'user' | 'page';
}

const STATE_OF: Record<JudgedRow['status'], GrantState> = {
  usable: 'usable',
  'used-up': 'usable',
  expired: 'ended',
  'not-started': 'unclear',
  unknown: 'unclear',
};

/** Turns a row into a grant for the evidence; `id` is the grant's identity. */
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
 * The credit to forecast: grants that are usable now or start later. `leftOut` names the grants whose amounts, dates or state
 * are not known. Grants that ended or are used up are ignored. A negative balance is a debt.
 */
export function portfolioOf(
  grants: readonly ReadGrant[],
  now: number,
): { portfolio: Portfolio; leftOut: string[] } {
  const debt = sum(grants.flatMap(({ left }) => (left !== null && left < 0 ? negated(left) : [])));
  const remaining = grants.filter(
    ({ left, state }) => state !== 'ended' && (left === null || left > NO_MONEY),
  );
  const included = remaining.flatMap((grant): ForecastGrant[] => {
    const { left, start, expiry, state } = grant;
    if (left === null || start === null || expiry === null || expiry <= now) return [];
    const isStateKnown = state === 'usable' || start > now;
    return isStateKnown ? [{ ...grant, amount: left, start, expiry }] : [];
  });
  const ids = new Set(included.map(({ id }) => id));
  return {
    portfolio: { now, grants: included, debt },
    leftOut: remaining.map(({ id }) => id).filter((id) => !ids.has(id)),
  };
}
