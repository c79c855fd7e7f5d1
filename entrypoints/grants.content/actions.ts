import { browser } from 'wxt/browser';
import type { ExportableAnalysis } from '../../lib/analysis/exportable.ts';
import type { ExportFormat } from '../../lib/exports/formats.ts';
import type { Visited } from '../../lib/insight/insight.ts';
import type { Words } from '../../lib/words/words.ts';
import type { ExportAnswer, ExportRequest } from '../shared/export-request.ts';

/** Puts the summary on the clipboard; says what came of it. */
export async function copySummary(
  analysis: ExportableAnalysis,
  visited: Visited,
  words: Words,
): Promise<string> {
  const { content } = await requestExport('summary', analysis, visited);
  try {
    await navigator.clipboard.writeText(content);
    return words.say('action.copied');
  } catch {
    return words.say('action.copy_failed');
  }
}

/** Hands a file to the browser's own download; says what came of it. */
export async function saveExport(
  format: ExportFormat,
  analysis: ExportableAnalysis,
  visited: Visited,
  words: Words,
): Promise<string> {
  const { name, type, content } = await requestExport(format, analysis, visited);
  saveFile(name, type, content);
  return words.say('action.exported', name);
}

/** Hands a text to the browser's own download. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Asks the background to open the options page, which no page of a site may do. */
export function openOptions(): Promise<void> {
  return browser.runtime.sendMessage({ ask: 'open-options' });
}

function requestExport(
  format: ExportRequest['format'],
  analysis: ExportableAnalysis,
  visited: Visited,
): Promise<ExportAnswer> {
  const request: ExportRequest = { ask: 'export', format, analysis, visited };
  return browser.runtime.sendMessage(request);
}
