import { type Account, accountOf, readingOf } from '../../analysis/index.ts';
import type { Words } from '../../words/index.ts';
import { basisIn } from '../write/reported-basis.ts';
import { type Findings, findingsOf } from './findings.ts';
import { readJson } from './read-json.ts';
import { brief, fieldOf, type Refusal } from './refusal.ts';
import { type ReportSource, sourceIn } from './report-source.ts';

/** A report from somebody else, calculated again from its rows with the rules of its own time. */
export interface OpenedReport {
  account: Account;
  /** Whether the file has the basis of its figures, or only its grants. */
  ground: ReportSource['ground'];
  /** The version of Grantlens that wrote the file, according to the file. */
  writtenBy: string;
  findings: Findings;
}

/** Opens the text of a report. `version` is that of this Grantlens. It never throws: a text that cannot be opened gives a refusal. */
export function openReport(text: string, version: string, words: Words): OpenedReport | { refusal: Refusal } {
  const read = readJson(text);
  if (!('json' in read)) return { refusal: read };
  const { json } = read;
  const refusal = refusalOf(json);
  if (refusal) return { refusal };
  return typeof json === 'object' && json !== null
    ? openJson(json, version, words)
    : { refusal: { kind: 'other-file' } };
}

/** The reason why something is not a report of a known version. */
function refusalOf(json: unknown): Refusal | undefined {
  const format = fieldOf(json, 'format');
  if (format === 'grantlens-page-report') return { kind: 'page-report' };
  if (format !== 'grantlens-report') return { kind: 'other-file' };
  const version = fieldOf(json, 'version');
  return version === 1 ? undefined : { kind: 'other-version', version: brief(version) };
}

/** Refuses amounts whose sums would not be exact. */
function openJson(json: object, version: string, words: Words): OpenedReport | { refusal: Refusal } {
  const found = sourceIn(json);
  if ('refusal' in found) return found;
  try {
    const account = worked(found, version);
    if (!account) return { refusal: { kind: 'no-figures' } };
    const writtenBy = brief(fieldOf(fieldOf(json, 'generator'), 'version') ?? '');
    return {
      account,
      ground: found.ground,
      writtenBy,
      findings: findingsOf(json, account, found, words),
    };
  } catch (error) {
    if (error instanceof RangeError) return { refusal: { kind: 'no-figures' } };
    throw error;
  }
}

/** If the file does not contain the visit, its rows are the only reading. */
function worked({ written, ground }: ReportSource, version: string): Account | undefined {
  const { basis, visited } = basisIn(written);
  const account = accountOf(basis, visited, version);
  if (ground === 'basis' || !account || account.analysis.status === 'empty') return account;
  const reading = readingOf(account.analysis);
  return accountOf(basis, { ...visited, series: reading ? [reading] : [] }, version);
}
