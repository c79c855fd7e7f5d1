import { MAX_READINGS } from '../analysis/index.ts';
import type { KeptOrganization } from './kept-organization.ts';
import type { KeptReading } from './kept-reading.ts';
import { withKept } from './kept-series.ts';
import { withReading } from './organization.ts';
import { thinned } from './thin-series.ts';
import { workedOut } from './worked-out.ts';

/** How many readings of a long history are collected before some are left out: to choose them takes long. */
const AT_ONCE = 10 * MAX_READINGS;

/** An organization with the next of its readings, in order of their ids, one by one; `rebuilt` has all of them. */
export function withNext(
  before: KeptOrganization | undefined,
  reading: KeptReading,
): KeptOrganization | undefined {
  const { placed, figures, seen } = workedOut(reading);
  if (!figures) return before;
  const [first, last] = seen;
  const organization = withReading(before, placed, reading, { seen: first, most: AT_ONCE });
  return last ? { ...organization, series: withKept(organization.series, last, AT_ONCE) } : organization;
}

/** An organization with all of its readings, of which the series holds no more than are weighed. */
export function rebuilt(organization: KeptOrganization): KeptOrganization {
  const { series } = organization;
  return { ...organization, series: thinned(series, series.at(-1)?.at ?? 0) };
}
