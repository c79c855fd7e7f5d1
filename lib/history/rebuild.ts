import { analyse, type Basis, MAX_READINGS, readingOf, type Series } from '../analysis/index.ts';
import type { KeptReading } from './kept-reading.ts';
import { withKept } from './kept-series.ts';
import { basisOfKept, type KeptOrganization, likenessOf, withReading } from './organization.ts';
import { thinned } from './thin-series.ts';

/** While a long history is gone through, so many readings are weighed at once, and not each with those before it. */
const AT_ONCE = 5 * MAX_READINGS;

/** An organization with the next of its readings, in order of their ids, one by one; `rebuilt` has all of them. */
export function withNext(
  before: KeptOrganization | undefined,
  reading: KeptReading,
): KeptOrganization | undefined {
  const basis = basisOfKept(reading);
  const analysis = analyse(basis);
  if (!analysis || analysis.status === 'reading' || analysis.status === 'unreadable') return before;
  const judged = 'grants' in analysis ? analysis : undefined;
  const organization = withReading(before, likenessOf(analysis.organization, judged), reading, {
    analysis: judged,
    most: AT_ONCE,
  });
  return judged ? { ...organization, series: untilLast(organization.series, reading, basis) } : organization;
}

/** An organization with all of its readings, of which the series holds no more than are weighed. */
export function rebuilt(organization: KeptOrganization): KeptOrganization {
  const { series } = organization;
  return { ...organization, series: thinned(series, series.at(-1)?.at ?? 0) };
}

/** The series with the last time that the page said the same. */
function untilLast(series: Series, { from, until }: KeptReading, basis: Basis): Series {
  if (until === from) return series;
  const last = analyse({ ...basis, provenance: { ...basis.provenance, readAt: until, drawnAt: until } });
  const seen = last && 'grants' in last && readingOf(last);
  return seen ? withKept(series, seen, AT_ONCE) : series;
}
