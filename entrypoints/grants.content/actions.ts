import type { Basis, VisitHistory } from '../../lib/analysis/index.ts';
import type { ExportFormat } from '../../lib/export/index.ts';
import type { Words } from '../../lib/words/index.ts';
import { askBackground } from '../shared/ask-background.ts';
import { loadLazy } from '../shared/lazy.ts';
import { saveFile } from '../shared/save-file.ts';

/** Puts the summary on the clipboard; says what came of it. */
export async function copySummary(basis: Basis, visited: VisitHistory, words: Words): Promise<string> {
  const answer = await askBackground('export', { format: 'summary', basis, visited });
  if (!answer?.file) return '';
  return (await copyText(answer.file.content)) ? answer.told : words.say('action.copy_failed');
}

/** Puts a text on the clipboard, if the browser lets it. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** Hands a file to the browser's own download; says what came of it. A workbook is no text, which is all that the background could hand over. */
export async function saveExport(
  format: ExportFormat,
  basis: Basis,
  visited: VisitHistory,
  words: Words,
): Promise<string> {
  const answer =
    format === 'excel'
      ? await (await loadLazy('excel'))(basis, visited, words)
      : await askBackground('export', { format, basis, visited });
  if (answer?.file) saveFile(answer.file);
  return answer?.told ?? '';
}

/** Asks the background to open a page of the extension, which no page of a site may do. */
export async function openOwnPage(ask: 'open-options' | 'open-report' | 'open-history'): Promise<void> {
  await askBackground(ask, {});
}

/** The same for the help page, at what the anchor names. */
export async function openHelp(anchor: string): Promise<void> {
  await askBackground('open-help', { anchor });
}
