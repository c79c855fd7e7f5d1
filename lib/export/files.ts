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

/** The writer of each text format. All use the same analysis. */
const WRITERS: Record<TextFormat, (account: Account, words: Words) => string> = {
  json: (account, words) => `${escapedJson(JSON.stringify(reportOf(account, words), null, 2))}\n`,
  csv: csvOf,
  markdown: markdownOf,
  text: textOf,
  summary: summaryOf,
};

/** Makes the file of one format. The summary is a plain text file. */
export function exportFile(format: TextFormat, account: Account, words: Words): ExportFile {
  const content = WRITERS[format](account, words);
  return fileOf(format === 'summary' ? 'text' : format, account.analysis, content);
}

/** Makes a file of any format, or gives the reason why not. A report that could not be opened again is not written. */
export async function fileOrReason(
  format: WrittenFormat,
  account: Account,
  words: Words,
): Promise<ExportFile | NoFile> {
  if (format === 'calendar') return calendarFile(account, words);
  const file = exportFile(format, account, words);
  const isOpen = format !== 'json' || canBeOpened(file.content, account.basis, account.visited);
  return isOpen ? file : { reason: words.say('file.too_large') };
}
