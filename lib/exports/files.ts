import type { ExportableAnalysis } from '../analysis/exportable.ts';
import type { Insight } from '../insight/insight.ts';
import type { Words } from '../words/words.ts';
import { csvOf } from './csv.ts';
import type { ExportFormat } from './formats.ts';
import { reportOf } from './report.ts';
import { summaryOf } from './summary.ts';

/** A file ready to be saved. */
export interface ExportFile {
  name: string;
  type: string;
  content: string;
}

interface Exporter {
  type: string;
  ending: string;
  write: (analysis: ExportableAnalysis, version: string, words: Words, insight: Insight | null) => string;
}

/** Every export; all are written from the one analysis. */
const EXPORTERS: Record<ExportFormat | 'summary', Exporter> = {
  json: {
    type: 'application/json',
    ending: 'json',
    write: (...given) => `${JSON.stringify(reportOf(...given), null, 2)}\n`,
  },
  csv: { type: 'text/csv;charset=utf-8', ending: 'csv', write: (...given) => csvOf(reportOf(...given)) },
  summary: {
    type: 'text/plain;charset=utf-8',
    ending: 'txt',
    write: (analysis, _version, words) => summaryOf(analysis, words),
  },
};

/** Makes the file of one format, named after what it holds and when it was read. */
export function exportFile(
  format: ExportFormat | 'summary',
  analysis: ExportableAnalysis,
  version: string,
  words: Words,
  insight: Insight | null = null,
): ExportFile {
  const { type, ending, write } = EXPORTERS[format];
  const readAt = analysis.provenance.readAt.slice(0, 16).replace('T', '-').replace(':', '');
  return {
    name: `grantlens-credit-grants-${readAt}.${ending}`,
    type,
    content: write(analysis, version, words, insight),
  };
}
