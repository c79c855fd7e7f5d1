import { type Analysis, type GrantsAnalysis, isExportable, type Series } from '../analysis/index.ts';
import type { Instant } from '../values/index.ts';

/** The greatest ages, in minutes, that purchases can have by the readings that were kept. */
export interface NewlySeen {
  /** Of the newest purchase that can be spent. */
  topUp: number | null;
  /** Of the first purchase, where an earlier reading has none. */
  firstPaid: number | null;
}

const NOTHING_SEEN: NewlySeen = { topUp: null, firstPaid: null };
const MINUTE = 60 * 1000;

/** Compares the grants with earlier readings. Every grant that is not taken for promotional counts as a purchase. */
export function newlySeen(analysis: Analysis | null, series: Series, now: Instant): NewlySeen {
  if (!analysis || !isExportable(analysis) || analysis.status === 'empty') return NOTHING_SEEN;
  const purchases = purchasesIn(analysis);
  const missing = (ids: readonly string[]) =>
    minutesSince(series.findLast(isWithout(ids))?.at, Date.parse(now));
  const each = purchases.filter(({ isUsable }) => isUsable).flatMap(({ id }) => missing([id]) ?? []);
  const ids = purchases.map(({ id }) => id);
  return {
    topUp: each.length > 0 ? Math.min(...each) : null,
    firstPaid: ids.length > 0 ? missing(ids) : null,
  };
}

function purchasesIn({ grants, identities }: GrantsAnalysis) {
  return grants.flatMap(({ category, status }, place) =>
    category === 'promotional' ? [] : [{ id: identities[place] ?? '', isUsable: status === 'usable' }],
  );
}

/** Whether a reading is complete and has none of these grants. */
function isWithout(ids: readonly string[]): (reading: Series[number]) => boolean {
  return ({ isWhole, grants }) => isWhole && !grants.some(({ id }) => ids.includes(id));
}

function minutesSince(at: number | undefined, now: number): number | null {
  return at === undefined || at > now ? null : Math.ceil((now - at) / MINUTE);
}
