import { type Account, readingOf, type SeenReading } from '../../analysis/index.ts';
import type { Words } from '../../words/index.ts';
import { reportOf } from '../write/report.ts';
import type { CellMismatch } from './cell-mismatch.ts';
import { cellMismatches } from './cell-words.ts';
import { type Compared, compareReports } from './compare.ts';
import type { ReportSource } from './report-source.ts';

/** Where a file and its own rows do not match: somebody changed it, or another version wrote it. */
export interface Findings extends Compared {
  cells: CellMismatch[];
  /** Whether the last reading of the visit differs from the rows. */
  hasVisitMismatch: boolean;
  /** Whether something in the file was read after the report says it was made. */
  isReadLater: boolean;
  /** Whether the file's sentences are in another language than ours. Then they are not compared. */
  isOtherLanguage: boolean;
}

/** The file's version and language may differ. */
const ALWAYS_SKIPPED = ['generator', 'basis.language'];
/** Sentences, which differ between languages. */
const SENTENCES = ['headline.equals', 'issues[].message'];
/** Fields that depend on the cells' words, on when the page showed them, or on the visit. A file with only grants lacks these. */
const NOT_IN_GRANTS = ['headline.equals', 'issues', 'grants[].issues', 'evidence', 'forecast', 'basis'];

/** Compares a file with the report that its rows give. */
export function findingsOf(
  json: object,
  account: Account,
  { ground, written }: ReportSource,
  words: Words,
): Findings {
  const isOtherLanguage = ground === 'basis' && written.language !== words.locale;
  const skip = [
    ...ALWAYS_SKIPPED,
    ...(ground === 'grants' ? NOT_IN_GRANTS : []),
    ...(isOtherLanguage ? SENTENCES : []),
  ];
  const { reading } = account.basis;
  const hasWords = ground === 'basis' && reading.kind === 'grants';
  return {
    ...compareReports(json, reportOf(account, words), new Set(skip)),
    cells: hasWords ? cellMismatches(reading) : [],
    hasVisitMismatch: hasVisitMismatch(account),
    isReadLater: isReadLater(account),
    isOtherLanguage,
  };
}

/** Whether the visit does not end with the reading of the report's rows. */
function hasVisitMismatch({ analysis, visited }: Account): boolean {
  const last = visited.series.at(-1);
  const reading = analysis.status === 'empty' ? undefined : readingOf(analysis);
  if (!last || !reading) return false;
  return standingsIn(last) !== standingsIn(reading);
}

/** Whether something was read after the report was made. A clock that was set back can be the reason too. */
function isReadLater({ basis, visited }: Account): boolean {
  const { readAt, drawnAt } = basis.provenance;
  const made = Date.parse(readAt);
  return Date.parse(drawnAt) > made || visited.series.some(({ at }) => at > made);
}

function standingsIn({ grants }: SeenReading): string {
  return JSON.stringify(
    grants.map(({ id, start, expiry, granted, left, category, isCategoryKnown, state }) => [
      ...[id, start, expiry, granted, left],
      ...[category, isCategoryKnown, state],
    ]),
  );
}
