import { render } from 'preact';
import { browser } from 'wxt/browser';
import { BlockedPage } from '../../components/index.ts';
import type { Account } from '../../lib/analysis/index.ts';
import type { Correction } from '../../lib/provider/index.ts';
import { instantOf } from '../../lib/values/index.ts';
import { keptChoices } from '../../lib/view/index.ts';
import { openFile } from '../report/reports.ts';
import { rulingIn, sessionOf, whatIf } from '../report/what-if.ts';
import { askBackground } from '../shared/ask-background.ts';
import { BlockedSession } from '../shared/blocked/blocked-session.ts';
import { extensionWords } from '../shared/extension-words.ts';
import { type KeptAccount, keptAccounts } from '../shared/kept-accounts.ts';
import { withCorrection } from '../shared/session.ts';
import '../../components/own-page.css';
import '../../components/blocked-page.css';
import '../../components/blocked.css';

const root = document.getElementById('blocked');
if (!root) throw new Error('blocked.html has no element #blocked.');
const words = extensionWords();
const { version } = browser.runtime.getManifest();
document.documentElement.lang = words.locale;
document.title = words.say('blocked.title');

/** The reading in use, from a report or kept in the browser, with the choices that were made on this page. Its source is not changed. */
let opened: Account | null = null;
const session = new BlockedSession({ account: null, correct }, words, version, draw);
let refusal = '';
let kept: readonly KeptAccount[] = [];
let chosen = '';

async function openReading(file: File): Promise<void> {
  const outcome = await openFile(file, version, words);
  refusal = 'refusal' in outcome ? outcome.refusal : '';
  if (!('report' in outcome)) return draw();
  chosen = '';
  opened = outcome.report.account;
  session.takeAccount(opened);
}

/** Uses a kept reading, with the pages of its organization; '' uses none. */
function choose(key: string): void {
  const found = kept.find((each) => each.key === key);
  chosen = key;
  opened = found?.account ?? null;
  session.takeAccount(opened);
  void takePages(found?.name ?? null);
}

async function takePages(organization: string | null): Promise<void> {
  const wanted = opened;
  // Without an answer, no page counts as seen.
  const pages = await askBackground('seen-pages', { organization }).catch(() => []);
  if (opened === wanted) session.takePages(pages);
}

function correct(identity: string, correction: Correction | ''): Account | null {
  opened &&= whatIf(opened, withCorrection(sessionOf(opened, rulingIn(opened)), identity, correction));
  return opened;
}

function draw(): void {
  if (!root) return;
  const page = {
    fileLabel: words.say('blocked.file'),
    fileAbout: words.say('blocked.file_about'),
    refusal,
    unaffiliated: words.say('popup.unaffiliated'),
    keptLabel: words.say('blocked.kept'),
    kept: keptChoices(kept, instantOf(new Date()), words),
    chosen,
  };
  render(
    <BlockedPage {...session.props} page={page} onKept={choose} onFile={(file) => void openReading(file)} />,
    root,
  );
}

/** Uses the only kept organization at once. The user chooses between several. */
async function start(): Promise<void> {
  draw();
  // Without memory, the page still reads an error and a report.
  const found = await keptAccounts(instantOf(new Date()), version).catch(() => []);
  if (opened) return;
  kept = found;
  const [only, ...others] = kept;
  if (only && others.length === 0) return choose(only.key);
  draw();
  await takePages(null);
}

void start();
