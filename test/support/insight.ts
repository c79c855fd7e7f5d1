import { analyse } from '../../lib/analysis/analyse.ts';
import type { Analysis, GrantsAnalysis } from '../../lib/analysis/analysis.ts';
import { type Choices, NO_CHOICES } from '../../lib/analysis/basis.ts';
import { rulingOf } from '../../lib/analysis/insight/account-evidence.ts';
import { insightOf } from '../../lib/analysis/insight/insight.ts';
import { readingOf, type Series, withReading } from '../../lib/analysis/insight/series.ts';
import { instantOf } from '../../lib/values/day.ts';
import { insightWords } from '../../lib/words/insight/insight-words.ts';
import type { Words } from '../../lib/words/words.ts';
import { PROVENANCE, TODAY } from './analysis.ts';
import { type RowTexts, read, tableOf } from './page.ts';

/** The readings of a visit to several tables in turn. */
export function seenOf(analyses: readonly Analysis[]): Series {
  return analyses.reduce<Series>((series, analysis) => {
    const reading = 'grants' in analysis ? readingOf(analysis) : undefined;
    return reading ? withReading(series, reading) : series;
  }, []);
}

/**
 * Analyses a table that was shown and read at a time of the frozen day, such as `14:02`, or at an instant.
 * @throws Error if the page is not understood.
 */
export function readAt(
  time: string,
  rows: readonly RowTexts[],
  choices: Choices = NO_CHOICES,
  before = '',
): GrantsAnalysis {
  const at = instantOf(new Date(time.length > 5 ? time : `${TODAY}T${time}:00.000Z`));
  const { reading } = read(before + tableOf(rows));
  const analysis = analyse({
    reading,
    choices,
    provenance: { ...PROVENANCE, readAt: at, drawnAt: at },
    exact: null,
  });
  if (!analysis || !('grants' in analysis)) throw new Error(`The page was analysed as ${analysis?.status}.`);
  return analysis;
}

/** The background's answer for a visit to these tables. The last table is the one on screen. */
export function insightAnswer(analyses: readonly GrantsAnalysis[], words: Words, typedRate = '') {
  const shown = analyses.at(-1);
  if (!shown) throw new Error('Nothing was read.');
  const visited = { series: seenOf(analyses), typedRate };
  const insight = insightOf(shown, visited);
  const view = insightWords(insight, shown, 'soonest-expiry', visited, words);
  return { insight, view, ruling: rulingOf(insight.evidence) };
}

/** Grants of which some were used: their texts in a table. */
export const USED: RowTexts = ['Sep 10, 2026', 'Available', '$6.40 / $20.00', 'Oct 1, 2027'];
export const WAITING: RowTexts = ['May 8, 2026', 'Available', '$25.00 / $25.00', 'Mar 1, 2027'];
export const PROMO: RowTexts = ['Sep 9, 2026', 'Available', '$15.00 / $15.00', 'Mar 1, 2027'];
export const INTACT: RowTexts = ['Nov 4, 2025', 'Available', '$10.00 / $10.00', 'Dec 1, 2026'];
export const OLDER = (left: string): RowTexts => [
  'Apr 4, 2026',
  'Available',
  `${left} / $12.50`,
  'May 1, 2027',
];
