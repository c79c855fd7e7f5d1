import { type Material, readingOf, type SeenReading } from '../../analysis/index.ts';
import type { Words } from '../../words/index.ts';
import { reportOf } from '../write/report.ts';
import type { CellApart } from './cell-apart.ts';
import { cellsApart } from './cell-words.ts';
import { type Compared, compareReports } from './compare.ts';
import type { Ground } from './ground.ts';

/** What a file says that its own rows do not give: it was changed, or written by another version. */
export interface Findings extends Compared {
  cells: CellApart[];
  /** Whether the visit's last reading is another than the rows. */
  isVisitApart: boolean;
  /** Whether something in it was read later than the report says that it was made. */
  isReadLater: boolean;
  /** Whether the sentences of the file are in another language than ours, so that they were not compared. */
  isOtherLanguage: boolean;
}

/** Who has written the file, and in which language, may differ. */
const ALWAYS_SKIPPED = ['generator', 'basis.language'];
/** Sentences, which another language words in another way. */
const SENTENCES = ['headline.equals', 'issues[].message'];
/** What rests on the cells' words, on when they were drawn, or on the visit, none of which the grants alone tell. */
const NOT_IN_GRANTS = ['headline.equals', 'issues', 'grants[].issues', 'evidence', 'forecast', 'basis'];

/** Compares a report of a file with what its rows give. */
export function findingsOf(
  json: object,
  material: Material,
  { ground, written }: Ground,
  words: Words,
): Findings {
  const isOtherLanguage = ground === 'basis' && written.language !== words.locale;
  const skip = [
    ...ALWAYS_SKIPPED,
    ...(ground === 'grants' ? NOT_IN_GRANTS : []),
    ...(isOtherLanguage ? SENTENCES : []),
  ];
  const { reading } = material.basis;
  const hasWords = ground === 'basis' && reading.kind === 'grants';
  return {
    ...compareReports(json, reportOf(material, words), new Set(skip)),
    cells: hasWords ? cellsApart(reading) : [],
    isVisitApart: isVisitApart(material),
    isReadLater: isReadLater(material),
    isOtherLanguage,
  };
}

/** The last reading of a visit is that of the rows which the report tells of, as far as those are no doubt. */
function isVisitApart({ analysis, visited }: Material): boolean {
  const last = visited.series.at(-1);
  const reading = analysis.status === 'empty' ? undefined : readingOf(analysis);
  if (!last || !reading) return false;
  return standingsIn(last) !== standingsIn(reading);
}

/** A clock that was set back can be the reason, so it need not mean that somebody changed the file. */
function isReadLater({ basis, visited }: Material): boolean {
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
