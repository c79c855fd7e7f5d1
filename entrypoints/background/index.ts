import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { accountOf, parseExact } from '../../lib/analysis/index.ts';
import { supportReport } from '../../lib/export/index.ts';
import { pageReportFile } from '../../lib/page-report/index.ts';
import { escapedJson } from '../../lib/values/index.ts';
import { problemReportViewOf, supportViewOf } from '../../lib/view/index.ts';
import type { Reply } from '../shared/ask-background.ts';
import type { Answer, Ask, Request } from '../shared/background-messages.ts';
import { mayScript } from '../shared/exact-permission.ts';
import { bringInLine, switchOff } from '../shared/exact-script.ts';
import { extensionWords } from '../shared/extension-words.ts';
import { ISSUES } from '../shared/repository.ts';
import { writeExport } from '../shared/write-export.ts';
import { ACCOUNT_PAGE_ANSWERS } from './account-pages.ts';
import type { Answering, Sender } from './answering.ts';
import { insightInto } from './insight.ts';
import { keepMemoryUpToDate, MEMORY_ANSWERS } from './memory.ts';

const version = () => browser.runtime.getManifest().version;

async function exported({ format, basis, visited }: Request<'export'>): Promise<Answer<'export'>> {
  const account = accountOf(basis, visited, version());
  return account ? writeExport(format, account, extensionWords()) : null;
}

/** Writes the question for support, and the dialog that shows it. */
function supportOf({ basis, visited }: Request<'support'>): Answer<'support'> {
  const account = accountOf(basis, visited, version());
  if (!account) return null;
  const words = extensionWords();
  const file = supportReport(account, words, navigator.languages);
  return {
    view: supportViewOf(file, words),
    file,
    copied: words.say('action.copied_report'),
    saved: words.say('action.exported', file.name),
    savedInstead: words.say('action.saved_instead', file.name),
  };
}

function pageReport({ outline, context }: Request<'page-report'>): Answer<'page-report'> {
  const words = extensionWords();
  const { name, text } = pageReportFile(outline, { ...context, version: version() });
  const content = escapedJson(text);
  return {
    view: problemReportViewOf({ name, text: content }, ISSUES, words),
    file: { name, type: 'application/json', content },
    saved: words.say('action.exported', name),
  };
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

/** Opens a page of the extension, which a site's page is not allowed to do. */
const openTab = (url: string) => browser.tabs.create({ url }).then(() => null);

/** The function that answers each message. */
const ANSWERS: Answering = {
  export: exported,
  support: supportOf,
  'page-report': pageReport,
  insight: insightInto,
  // A registered script goes on running in open pages, and even in new ones if the permission was withdrawn elsewhere.
  'parse-exact': async ({ text }) => ((await mayScript()) ? parseExact(text) : null),
  'open-options': () => browser.runtime.openOptionsPage().then(() => null),
  'open-report': () => openTab(browser.runtime.getURL('/report.html')),
  'open-help': ({ anchor }) =>
    openTab(`${browser.runtime.getURL('/help.html')}#${encodeURIComponent(anchor)}`),
  'exact-state': bringInLine,
  'switch-exact-off': switchOff,
  'open-history': () => openTab(browser.runtime.getURL('/history.html')),
  ...MEMORY_ANSWERS,
  ...ACCOUNT_PAGE_ANSWERS,
};

async function answerTo<Name extends Ask>(request: Request<Name>, sender: Sender): Promise<Answer<Name>> {
  return ANSWERS[request.ask](request, sender);
}

/** Explains once, before anything is stored, what is read and stored, and what never is. */
function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openTab(browser.runtime.getURL('/welcome.html'));
  });
}

/**
 * Does what a page cannot or should not do for the panel: it stores readings, writes files, parses exact answers, and
 * keeps the registration of their script up to date.
 */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((request: Request<Ask>, sender, reply: (reply: Reply) => void) => {
    answerTo(request, sender).then(
      (value) => reply({ value }),
      (error: unknown) => {
        // The sender gets an answer at once, and does not wait for one that never comes.
        reply(null);
        throw error;
      },
    );
    return true;
  });
  welcome();
  keepScriptInLine();
  keepMemoryUpToDate();
});
