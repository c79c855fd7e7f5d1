import type { Words } from '../words/words.ts';
import { csvOf } from './csv.ts';
import type { ExportFormat } from './formats.ts';
import type { Material } from './material.ts';
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
  write: (material: Material, words: Words) => string;
}

/** Every export; all are written from the one analysis. */
const EXPORTERS: Record<ExportFormat | 'summary', Exporter> = {
  json: {
    type: 'application/json',
    ending: 'json',
    write: (material, words) => `${JSON.stringify(reportOf(material, words), null, 2)}\n`,
  },
  csv: {
    type: 'text/csv;charset=utf-8',
    ending: 'csv',
    write: (material, words) => csvOf(reportOf(material, words)),
  },
  summary: {
    type: 'text/plain;charset=utf-8',
    ending: 'txt',
    write: ({ analysis }, words) => summaryOf(analysis, words),
  },
};

/** Makes the file of one format, named after what it holds and when it was read. */
export function exportFile(format: ExportFormat | 'summary', material: Material, words: Words): ExportFile {
  const { type, ending, write } = EXPORTERS[format];
  const readAt = material.analysis.provenance.readAt.slice(0, 16).replace('T', '-').replace(':', '');
  return { name: `grantlens-credit-grants-${readAt}.${ending}`, type, content: write(material, words) };
}
