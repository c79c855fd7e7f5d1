import { render } from 'preact';
import { browser } from 'wxt/browser';
import { BlockedPage } from '../../components/index.ts';
import type { Account } from '../../lib/analysis/index.ts';
import type { Correction } from '../../lib/provider/index.ts';
import { openFile } from '../report/reports.ts';
import { rulingIn, sessionOf, whatIf } from '../report/what-if.ts';
import { askBackground } from '../shared/ask-background.ts';
import { BlockedSession } from '../shared/blocked/blocked-session.ts';
import { extensionWords } from '../shared/extension-words.ts';
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

/** The report that stands for the page of the grants, with what is set here; it stays as it was saved. */
let opened: Account | null = null;
const session = new BlockedSession({ account: null, correct }, words, version, draw);
let refusal = '';

async function openReading(file: File): Promise<void> {
  const outcome = await openFile(file, version, words);
  refusal = 'refusal' in outcome ? outcome.refusal : '';
  if (!('report' in outcome)) return draw();
  opened = outcome.report.account;
  session.takeAccount(opened);
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
  };
  render(<BlockedPage {...session.props} page={page} onFile={(file) => void openReading(file)} />, root);
}

draw();
// Without an answer, they count as not seen.
askBackground('seen-pages', { organization: null }).then(
  (pages) => session.takePages(pages),
  () => undefined,
);
