import type { Account } from '../analysis/index.ts';
import { canBeOpened, reportOf } from '../report/index.ts';
import { escapedJson } from '../values/index.ts';
import type { Words } from '../words/index.ts';
import { calendarFile } from './calendar/calendar.ts';
import { csvOf } from './csv.ts';
import { type ExportFile, fileOf, type NoFile } from './export-file.ts';
import type { TextFormat, WrittenFormat } from './formats.ts';
import { markdownOf } from './markdown.ts';
import { summaryOf } from './summary.ts';
import { textOf } from './text.ts';

/** How each text is written; all are written from the one analysis. */
const WRITERS: Record<TextFormat, (material: Account, words: Words) => string> = {
  json: (material, words) => `${escapedJson(JSON.stringify(reportOf(material, words), null, 2))}\n`,
  csv: csvOf,
  markdown: markdownOf,
  text: textOf,
  summary: summaryOf,
};

/** Makes the file of one format; the summary is a plain text. */
export function exportFile(format: TextFormat, material: Account, words: Words): ExportFile {
  const content = WRITERS[format](material, words);
  return fileOf(format === 'summary' ? 'text' : format, material.analysis, content);
}

/** The same for a calendar too, or why there is no file: a report that nobody could open again is not written. */
export async function fileOrReason(
  format: WrittenFormat,
  material: Account,
  words: Words,
): Promise<ExportFile | NoFile> {
  if (format === 'calendar') return calendarFile(material, words);
  const file = exportFile(format, material, words);
  const isOpen = format !== 'json' || canBeOpened(file.content, material.basis, material.visited);
  return isOpen ? file : { reason: words.say('file.too_large') };
}
