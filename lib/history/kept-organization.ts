import type { Series } from '../analysis/index.ts';
import type { Instant } from '../values/index.ts';
import { isAhead, lastTold } from './ahead.ts';
import type { KeptReading } from './kept-reading.ts';
import { allIds, ifKnown } from './known-ids.ts';
import type { Likeness } from './likeness.ts';
import { lastWords, type Said } from './said.ts';

/** One organization's readings taken together: all that panel, popup and badge need of the past. */
export interface KeptOrganization extends Omit<Likeness, 'shown'> {
  /** The least id of its readings when it was first kept: it stays while readings come and go. */
  key: string;
  /** What evidence and forecast are made of. */
  series: Series;
  latest: KeptReading;
  said: readonly Said[];
}

/** An organization of which no reading may count. */
export type Known = Omit<KeptOrganization, 'latest'> & { latest: KeptReading | undefined };

/** What is known without what was told by a clock that stood ahead. */
export function upTo(before: KeptOrganization | undefined, now: Instant): Known | undefined {
  if (!before) return undefined;
  const { latest, series } = before;
  return {
    ...before,
    latest: isAhead(latest.from, now) ? undefined : latest,
    series: series.filter(({ at }) => at <= lastTold(now)),
  };
}

/** Two that turn out to be one. Their series may overlap in time, and the one that was read last counts. */
export function joined(one: KeptOrganization, other: KeptOrganization, now: Instant): KeptOrganization {
  const lastSeen = ({ latest }: KeptOrganization) => (isAhead(latest.until, now) ? '' : latest.until);
  const later = lastSeen(one) >= lastSeen(other) ? one : other;
  return {
    key: [one.key, other.key].sort()[0] ?? one.key,
    name: one.name,
    grants: [...new Set([...one.grants, ...other.grants])].sort(),
    ...ifKnown(allIds(one.exactIds, other.exactIds)),
    series: later.series,
    latest: later.latest,
    said: lastWords(one.said, other.said),
  };
}
