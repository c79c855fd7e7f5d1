import type { Words } from '../words/words.ts';
import { csvOf } from './csv.ts';
import { type ExportFile, fileName } from './export-file.ts';
import type { WrittenFormat } from './formats.ts';
import type { Material } from './material.ts';
import { reportOf } from './report.ts';
import { summaryOf } from './summary.ts';

interface Exporter {
  type: string;
  ending: string;
  write: (material: Material, words: Words) => string;
}

/** Every export; all are written from the one analysis. */
const EXPORTERS: Record<WrittenFormat, Exporter> = {
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

/** Makes the file of one format. */
export function exportFile(format: WrittenFormat, material: Material, words: Words): ExportFile {
  const { type, ending, write } = EXPORTERS[format];
  return { name: fileName(material.analysis, ending), type, content: write(material, words) };
}
