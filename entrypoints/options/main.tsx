import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '../../components/index.ts';
import type { Settings } from '../../lib/history/index.ts';
import {
  type ExactOutcome,
  type ExactState,
  type OptionsView,
  optionsViewOf,
  type SettingsView,
  settingFrom,
  settingsViewOf,
} from '../../lib/view/index.ts';
import { askBackground } from '../shared/ask-background.ts';
import type { SettingsKept } from '../shared/background-messages.ts';
import { askForPermission } from '../shared/exact-permission.ts';
import { extensionWords } from '../shared/extension-words.ts';
import { sizeOnDisk } from '../shared/memory/index.ts';
import '../../components/own-page.css';
import '../../components/options.css';

const found = document.getElementById('options');
if (!found) throw new Error('options.html has no element #options.');
const root = found;
const words = extensionWords();
document.documentElement.lang = words.locale;
let lastOutcome: ExactOutcome = 'none';
let lastView: OptionsView | undefined;
let settingsView: SettingsView | undefined;

async function show(asked: Promise<ExactState>, outcome: ExactOutcome): Promise<void> {
  lastOutcome = outcome;
  const view = optionsViewOf(await asked, outcome, words);
  document.title = view.title;
  lastView = view;
  draw();
}

function draw(): void {
  if (!lastView) return;
  const settings = settingsView && { view: settingsView, onKeep: keep, onChoose: choose };
  render(
    <Options view={lastView} onSwitch={(on) => (on ? switchOn() : switchOff())} settings={settings} />,
    root,
  );
}

async function showSet(asked: Promise<SettingsKept>): Promise<void> {
  const { settings, isKeeping } = await asked;
  settingsView = settingsViewOf(settings, isKeeping, await sizeOnDisk(), words);
  draw();
}

const showAllSet = () => showSet(askBackground('settings', {}));

function keep(isOn: boolean): void {
  void askBackground('keeping', { isOn }).then(showAllSet);
}

function choose(name: keyof Settings, value: string): void {
  void showSet(askBackground('set-settings', { changes: settingFrom(name, value) }));
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

// The browser's own settings can grant and withdraw the permission too.
browser.permissions.onAdded.addListener(() => void showNow(lastOutcome));
browser.permissions.onRemoved.addListener(() => void showNow(lastOutcome));
void showNow('none');
void showAllSet();
