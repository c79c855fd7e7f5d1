import type { Analysis } from '../../lib/analysis/analysis.ts';
import { readingOf, type Series, withReading } from '../../lib/insight/series.ts';

/** What a visit remembers of tables that it read one after the other. */
export function seenOf(analyses: readonly Analysis[]): Series {
  return analyses.reduce<Series>((series, analysis) => {
    const reading = 'grants' in analysis ? readingOf(analysis) : undefined;
    return reading ? withReading(series, reading) : series;
  }, []);
}
