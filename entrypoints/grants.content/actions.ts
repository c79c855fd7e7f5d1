import { browser } from 'wxt/browser';
import { analyse } from '../../lib/analysis/analyse.ts';
import type { Basis } from '../../lib/analysis/basis.ts';
import type { ExportFormat } from '../../lib/exports/formats.ts';
import type { Visited } from '../../lib/insight/insight.ts';
import type { Words } from '../../lib/words/words.ts';
import type { OpenOptionsRequest, OpenReportRequest } from '../shared/background-request.ts';
import type { ExportAnswer, ExportRequest } from '../shared/export-request.ts';
import { onDemand } from '../shared/on-demand.ts';

/** Puts the summary on the clipboard; says what came of it. */
export async function copySummary(basis: Basis, visited: Visited, words: Words): Promise<string> {
  const file = await requestExport('summary', basis, visited);
  return file ? copyText(file.content, words) : '';
}

/** Puts a text on the clipboard; says what came of it. */
async function copyText(text: string, words: Words): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.say('action.copied');
  } catch {
    return words.say('action.copy_failed');
  }
}

/** Hands a file to the browser's own download; says what came of it. */
export async function saveExport(
  format: ExportFormat,
  basis: Basis,
  visited: Visited,
  words: Words,
): Promise<string> {
  const file =
    format === 'excel' ? await writeExcel(basis, words) : await requestExport(format, basis, visited);
  if (!file) return '';
  const { name, type, content } = file;
  saveFile(name, type, content);
  return words.say('action.exported', name);
}

/** A workbook is no text, which is all that the background could hand over. */
async function writeExcel(basis: Basis, words: Words) {
  const analysis = analyse(basis);
  return analysis ? (await onDemand('excel'))(analysis, words) : null;
}

/** Hands a file to the browser's own download. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Asks the background to open a page of the extension, which no page of a site may do. */
export function openOwnPage(ask: (OpenOptionsRequest | OpenReportRequest)['ask']): Promise<void> {
  return browser.runtime.sendMessage({ ask });
}

function requestExport(
  format: ExportRequest['format'],
  basis: Basis,
  visited: Visited,
): Promise<ExportAnswer> {
  const request: ExportRequest = { ask: 'export', format, basis, visited };
  return browser.runtime.sendMessage(request);
}
