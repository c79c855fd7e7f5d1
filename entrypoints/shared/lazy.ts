import { browser } from 'wxt/browser';
import type { Basis, VisitHistory } from '../../lib/analysis/index.ts';
import type { Exported } from '../../lib/export/index.ts';
import type { pageOutline } from '../../lib/page-report/index.ts';
import type { InsightState, Words } from '../../lib/words/index.ts';
import type { BlockedControls } from './blocked/blocked-controls.ts';
import type { ScreenshotStage } from './screenshot/open-screenshot.tsx';
import type { Stage } from './stage-dialog.ts';

/** Code that is too heavy for every page: what each file provides once it is loaded. */
interface LazyCode {
  /** Opens the dialog that explains why a call may have been refused. */
  'blocked-dialog': (stage: Stage, controls: BlockedControls, words: Words) => void;
  /** Writes a workbook; `null` if there is no figure to export. */
  excel: (
    basis: Basis,
    visited: VisitHistory,
    words: Words,
  ) => Promise<Exported<Uint8Array<ArrayBuffer>> | null>;
  'page-outline': typeof pageOutline;
  /** Shows a picture in its dialog, and resolves to a message on the result when that is closed. */
  screenshot: (stage: ScreenshotStage, basis: Basis, insight: InsightState, words: Words) => Promise<string>;
}

declare global {
  /** Where a loaded file puts its code: in the content script's own world, which no page can see. */
  var grantlensOnDemand: Partial<LazyCode> | undefined;
}

/** Called by such a file when it is loaded. */
export function registerLazy(code: Partial<LazyCode>): void {
  globalThis.grantlensOnDemand = { ...globalThis.grantlensOnDemand, ...code };
}

/**
 * Loads code for a click. The browser loads each file only once.
 * @throws Error if the extension's file cannot be loaded.
 */
export async function loadLazy<File extends keyof LazyCode>(file: File): Promise<LazyCode[File]> {
  await import(/* @vite-ignore */ browser.runtime.getURL(`/${file}.js`));
  const code = globalThis.grantlensOnDemand?.[file];
  if (!code) throw new Error(`${file}.js hands nothing over.`);
  return code;
}
