import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { exportFile } from '../lib/exports/files.ts';
import type { ExportAnswer, ExportRequest } from './shared/export-request.ts';
import { extensionWords } from './shared/extension-words.ts';
import { answerPageReport } from './shared/page-report-request.ts';

/** Writes files and texts for the panel from its analysis; it stores nothing and asks nobody. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answerPageReport);
  browser.runtime.onMessage.addListener(
    (request: ExportRequest, _sender, answer: (file: ExportAnswer) => void) => {
      if (request.ask !== 'export') return;
      answer(
        exportFile(request.format, request.analysis, browser.runtime.getManifest().version, extensionWords()),
      );
    },
  );
});
