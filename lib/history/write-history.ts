import type { SeenPage } from '../account-pages/index.ts';
import { type Account, accountOf } from '../analysis/index.ts';
import { reportOf } from '../report/index.ts';
import type { Instant } from '../values/index.ts';
import type { Words } from '../words/index.ts';
import type { KeptOrganization } from './kept-organization.ts';
import type { KeptReading } from './kept-reading.ts';
import { writtenPage } from './pages-schema.ts';
import type { StampedSettings } from './settings.ts';
import { basisOfKept } from './worked-out.ts';

/** The beginning of a history file; organizations follow, parted by commas, and then its end. */
export function beginningOfFile(exportedAt: Instant): string {
  const head = JSON.stringify({ format: 'grantlens-history', version: 1, exportedAt });
  return `${head.slice(0, -1)},"organizations":[`;
}

/** One organization in a history file, piece by piece: a long history is written without stopping all else. */
export function* piecesOf(
  { name, key, said }: Pick<KeptOrganization, 'name' | 'key' | 'said'>,
  readings: Iterable<KeptReading>,
  version: string,
  words: Words,
): Generator<string> {
  yield `{"name":${JSON.stringify(name)},"key":${JSON.stringify(key)},"readings":[`;
  let comma = '';
  for (const reading of readings) {
    yield `${comma}${JSON.stringify(reportOfKept(reading, version, words))}`;
    comma = ',';
  }
  yield `],"corrections":${JSON.stringify(said)}}`;
}

export function endOfFile(settings: StampedSettings, pages: readonly SeenPage[]): string {
  const written = pages.flatMap((page) => writtenPage(page) ?? []);
  const ofPages = written.length > 0 ? `,"pages":${JSON.stringify(written)}` : '';
  return `],"settings":${JSON.stringify(settings)}${ofPages}}\n`;
}

/**
 * What a kept reading comes to.
 * @throws Error where it comes to no figure: such a reading is never kept.
 */
export function accountOfKept(reading: KeptReading, version: string): Account {
  const account = accountOf(basisOfKept(reading), { series: [], typedRate: '' }, version);
  if (!account) throw new Error(`The reading ${reading.id} gives no figure.`);
  return { ...account, insight: null };
}

function reportOfKept(reading: KeptReading, version: string, words: Words) {
  const report = reportOf(accountOfKept(reading, version), words);
  const { until, isAhead, exactIds } = reading;
  return { ...report, readUntil: until, ...(isAhead && { isAhead }), ...(exactIds && { exactIds }) };
}
