import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '../../components/index.ts';
import { type ExactOutcome, type ExactState, optionsViewOf } from '../../lib/view/index.ts';
import { askBackground } from '../shared/ask-background.ts';
import { askForPermission } from '../shared/exact-permission.ts';
import { extensionWords } from '../shared/extension-words.ts';
import '../../components/own-page.css';
import '../../components/options.css';

const found = document.getElementById('options');
if (!found) throw new Error('options.html has no element #options.');
const root = found;
const words = extensionWords();
document.documentElement.lang = words.locale;
let lastOutcome: ExactOutcome = 'none';

async function show(asked: Promise<ExactState>, outcome: ExactOutcome): Promise<void> {
  lastOutcome = outcome;
  const view = optionsViewOf(await asked, outcome, words);
  document.title = view.title;
  render(<Options view={view} onSwitch={(on) => (on ? switchOn() : switchOff())} />, root);
}

function showNow(outcome: ExactOutcome): Promise<void> {
  return show(askBackground('exact-state', {}), outcome);
}

function switchOn(): void {
  askForPermission().then(
    (isGiven) => showNow(isGiven ? 'allowed' : 'refused'),
    () => showNow('failed'),
  );
}

function switchOff(): void {
  void show(askBackground('switch-exact-off', {}), 'switched-off');
}

// The browser's own settings can give and take the permission as well.
browser.permissions.onAdded.addListener(() => void showNow(lastOutcome));
browser.permissions.onRemoved.addListener(() => void showNow(lastOutcome));
void showNow('none');
