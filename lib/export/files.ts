import type { Material } from '../analysis/index.ts';
import { canBeOpened, reportOf } from '../report/index.ts';
import { escapedJson } from '../values/index.ts';
import type { Words } from '../words/index.ts';
import { csvOf } from './csv.ts';
import { type ExportFile, fileName, type NoFile } from './export-file.ts';
import type { TextFormat } from './formats.ts';
import { markdownOf } from './markdown.ts';
import { summaryOf } from './summary.ts';
import { textOf } from './text.ts';

interface Exporter {
  type: string;
  ending: string;
  write: (material: Material, words: Words) => string;
}

/** Every export; all are written from the one analysis. */
const EXPORTERS: Record<TextFormat, Exporter> = {
  json: {
    type: 'application/json',
    ending: 'json',
    write: (material, words) => `${escapedJson(JSON.stringify(reportOf(material, words), null, 2))}\n`,
  },
  csv: {
    type: 'text/csv;charset=utf-8',
    ending: 'csv',
    write: (material, words) => csvOf(reportOf(material, words)),
  },
  markdown: { type: 'text/markdown;charset=utf-8', ending: 'md', write: markdownOf },
  text: { type: 'text/plain;charset=utf-8', ending: 'txt', write: textOf },
  summary: { type: 'text/plain;charset=utf-8', ending: 'txt', write: summaryOf },
};

/** Makes the file of one format. */
export function exportFile(format: TextFormat, material: Material, words: Words): ExportFile {
  const { type, ending, write } = EXPORTERS[format];
  return { name: fileName(material.analysis, ending), type, content: write(material, words) };
}

/** The same, or why there is none: a report that nobody could open again is not written. */
export function fileOrReason(format: TextFormat, material: Material, words: Words): ExportFile | NoFile {
  const file = exportFile(format, material, words);
  const isOpen = format !== 'json' || canBeOpened(file.content, material.basis, material.visited);
  return isOpen ? file : { reason: words.say('file.too_large') };
}
