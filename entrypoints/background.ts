import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { insightOf, materialOf, parseExact, rulingOf } from '../lib/analysis/index.ts';
import { supportReport } from '../lib/export/index.ts';
import { supportViewOf } from '../lib/view/index.ts';
import { toldInsight } from '../lib/words/index.ts';
import type { Reply } from './shared/ask-background.ts';
import type { BackgroundRequest } from './shared/background-request.ts';
import { mayScript } from './shared/exact-permission.ts';
import { bringInLine, switchOff } from './shared/exact-script.ts';
import type { ExportAnswer, ExportRequest } from './shared/export-request.ts';
import { extensionWords } from './shared/extension-words.ts';
import type { InsightAnswer, InsightRequest } from './shared/insight-request.ts';
import { writePageReport } from './shared/page-report-request.ts';
import type { SupportAnswer, SupportRequest } from './shared/support-request.ts';
import { writeExport } from './shared/write-export.ts';

async function answerExport({ format, basis, visited }: ExportRequest): Promise<ExportAnswer> {
  const material = materialOf(basis, visited, browser.runtime.getManifest().version);
  return material ? writeExport(format, material, extensionWords()) : null;
}

/** Writes the report to support, and the dialog that shows it. */
function writeSupport({ basis, visited }: SupportRequest): SupportAnswer {
  const material = materialOf(basis, visited, browser.runtime.getManifest().version);
  if (!material) return null;
  const words = extensionWords();
  const file = supportReport(material, words, navigator.languages);
  return {
    view: supportViewOf(file, words),
    file,
    copied: words.say('action.copied_report'),
    saved: words.say('action.exported', file.name),
    savedInstead: words.say('action.saved_instead', file.name),
  };
}

/** Weighs what a visit has seen. */
function answerInsight({ analysis, visited, wanted }: InsightRequest): InsightAnswer {
  const insight = insightOf(analysis, visited);
  const view = toldInsight(insight, analysis, wanted, visited, extensionWords());
  return { view, ruling: rulingOf(insight.evidence) };
}

/** A browser's own settings change permissions too, and an update can lose what was registered. */
function keepScriptInLine(): void {
  const keepInLine = () => void bringInLine();
  browser.runtime.onInstalled.addListener(keepInLine);
  browser.runtime.onStartup.addListener(keepInLine);
  browser.permissions.onAdded.addListener(keepInLine);
  browser.permissions.onRemoved.addListener(keepInLine);
  keepInLine();
}

/** What a request is answered with; `undefined` where there is something to do alone. */
async function answerTo(request: BackgroundRequest): Promise<unknown> {
  switch (request.ask) {
    case 'export':
      return answerExport(request);
    case 'support':
      return writeSupport(request);
    case 'page-report':
      return writePageReport(request);
    case 'insight':
      return answerInsight(request);
    case 'parse-exact':
      // A script that was registered once runs on in open pages, and even in new ones if the permission was taken elsewhere.
      return (await mayScript()) ? parseExact(request.text) : null;
    case 'open-options':
      return browser.runtime.openOptionsPage();
    case 'open-report':
      return void (await browser.tabs.create({ url: browser.runtime.getURL('/report.html') }));
    case 'exact-state':
      return bringInLine();
    case 'switch-exact-off':
      return switchOff();
  }
}

/** Does for the panel what a page cannot or should not: it writes files, reads the exact answer and keeps its script in line. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(
    (request: BackgroundRequest, _sender, reply: (reply: Reply) => void) => {
      answerTo(request).then(
        (value) => reply({ value }),
        (error: unknown) => {
          // Whoever asks need not wait for what does not come.
          reply(null);
          throw error;
        },
      );
      return true;
    },
  );
  keepScriptInLine();
});
