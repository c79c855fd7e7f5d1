import { browser } from 'wxt/browser';
import type { Basis, VisitHistory } from '../../lib/analysis/index.ts';
import type { Exported } from '../../lib/export/index.ts';
import type { pageOutline } from '../../lib/page-report/index.ts';
import type { InsightState, Words } from '../../lib/words/index.ts';
import type { BlockedControls } from './blocked/blocked-controls.ts';
import type { ScreenshotStage } from './screenshot/open-screenshot.tsx';
import type { Stage } from './stage-dialog.ts';

/** Code too heavy for every page, by its file: what each hands over when it has been loaded. */
interface LazyCode {
  /** Opens the dialog that says why a call may have been refused. */
  'blocked-dialog': (stage: Stage, controls: BlockedControls, words: Words) => void;
  /** Writes a workbook; `null` where there is no figure to export. */
  excel: (
    basis: Basis,
    visited: VisitHistory,
    words: Words,
  ) => Promise<Exported<Uint8Array<ArrayBuffer>> | null>;
  'page-outline': typeof pageOutline;
  /** Shows a picture in its dialog, and tells what came of it once that is closed. */
  screenshot: (stage: ScreenshotStage, basis: Basis, insight: InsightState, words: Words) => Promise<string>;
}

declare global {
  /** Where a loaded file leaves its code: in the content script's own world, which no page can look into. */
  var grantlensOnDemand: Partial<LazyCode> | undefined;
}

/** Called by a file of such code when it is loaded. */
export function registerLazy(code: Partial<LazyCode>): void {
  globalThis.grantlensOnDemand = { ...globalThis.grantlensOnDemand, ...code };
}

/**
 * Loads code that a click has asked for; the browser loads a file once.
 * @throws Error where the extension's file cannot be loaded.
 */
export async function loadLazy<File extends keyof LazyCode>(file: File): Promise<LazyCode[File]> {
  await import(/* @vite-ignore */ browser.runtime.getURL(`/${file}.js`));
  const code = globalThis.grantlensOnDemand?.[file];
  if (!code) throw new Error(`${file}.js hands nothing over.`);
  return code;
}
