import type { Basis, VisitHistory } from '../../lib/analysis/index.ts';
import type { ExportFormat } from '../../lib/export/index.ts';
import type { Words } from '../../lib/words/index.ts';
import { askBackground } from '../shared/ask-background.ts';
import { loadLazy } from '../shared/lazy.ts';
import { saveFile } from '../shared/save-file.ts';

/** Copies the summary. The message says whether that worked. */
export async function copySummary(
  basis: Basis,
  visited: VisitHistory,
  words: Words,
): Promise<{ isCopied: boolean; message: string }> {
  const answer = await askBackground('export', { format: 'summary', basis, visited });
  if (!answer?.file) return { isCopied: false, message: '' };
  const isCopied = await copyText(answer.file.content);
  return { isCopied, message: isCopied ? answer.told : words.say('action.copy_failed') };
}

/** Copies a text. Resolves to whether the browser allowed that. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/**
 * Saves a file as a download. Resolves to a message about the result. A workbook is made here, because the background can only
 * send text.
 */
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

/** Asks the background to open a page of the extension, since a content script may not open it. */
export async function openOwnPage(ask: 'open-options' | 'open-report' | 'open-history'): Promise<void> {
  await askBackground(ask, {});
}

/** Opens the help page at an anchor. */
export async function openHelp(anchor: string): Promise<void> {
  await askBackground('open-help', { anchor });
}
