import { browser } from 'wxt/browser';
import { choicesSaid, DEFAULT_SETTINGS, settingsOf } from '../../lib/history/index.ts';
import { instantOf } from '../../lib/values/index.ts';
import type { Answer, Request, SettingsKept } from '../shared/background-messages.ts';
import { extensionWords } from '../shared/extension-words.ts';
import {
  forget,
  isKeeping,
  keepReading,
  type Memory,
  MemoryError,
  say,
  set,
  setKeeping,
  settings,
} from '../shared/memory/index.ts';
import type { Answering, Sender } from './answering.ts';
import { clearing, memory } from './connection.ts';
import { upkeep } from './upkeep.ts';

/** How the messages about what is kept are answered. */
export const MEMORY_ANSWERS = {
  keep,
  say: said,
  settings: settingsKept,
  'set-settings': setSome,
  keeping: switchKeeping,
  forget: forgotten,
  imported: refreshed,
} satisfies Partial<Answering>;

/** Brings memory and toolbar up to date whenever the browser or the extension starts, or the background does. */
export function keepMemoryUpToDate(): void {
  const bringUpToDate = () => void upkeep();
  browser.runtime.onInstalled.addListener(bringUpToDate);
  browser.runtime.onStartup.addListener(bringUpToDate);
  bringUpToDate();
}

async function keep({ basis }: Request<'keep'>, { tab }: Sender): Promise<Answer<'keep'>> {
  if (tab?.incognito) return { kind: 'private' };
  return orElse<Answer<'keep'>>(
    async () => {
      const kept = await keepReading(await memory(), basis, extensionWords().locale, now());
      if (kept.kind !== 'kept') return kept;
      void upkeep();
      const { key, series, said } = kept.organization;
      return { kind: 'kept', organization: key, series, said: choicesSaid(said) };
    },
    ({ problem }) => ({ kind: 'failed', problem }),
  );
}

/** Where it fails, the panel has told already that nothing is kept. */
async function said({ organization, said }: Request<'say'>, { tab }: Sender): Promise<null> {
  if (tab?.incognito) return null;
  return orElse(
    async () => {
      await say(await memory(), organization, said);
      return refreshed();
    },
    () => null,
  );
}

function settingsKept(): Promise<SettingsKept> {
  return orElse(
    async () => settingsIn(await memory()),
    () => ({ settings: DEFAULT_SETTINGS, isKeeping: false }),
  );
}

async function settingsIn(opened: Memory): Promise<SettingsKept> {
  return { settings: settingsOf(await settings(opened)), isKeeping: await isKeeping(opened) };
}

async function setSome(
  { changes }: Request<'set-settings'>,
  { tab }: Sender,
): Promise<Answer<'set-settings'>> {
  const opened = await memory();
  if (!tab?.incognito) await set(opened, changes, now());
  if (changes.keepFor) void upkeep();
  return settingsIn(opened);
}

async function switchKeeping({ isOn }: Request<'keeping'>): Promise<null> {
  if (isOn) await setKeeping(await memory(), isOn, now());
  else await clearing((opened) => setKeeping(opened, isOn, now()));
  return refreshed();
}

async function forgotten({ what }: Request<'forget'>): Promise<null> {
  if (what === 'everything') await clearing((opened) => forget(opened, what));
  else await forget(await memory(), what);
  return refreshed();
}

function refreshed(): null {
  void upkeep();
  return null;
}

async function orElse<Result>(
  work: () => Promise<Result>,
  otherwise: (error: MemoryError) => Result,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof MemoryError) return otherwise(error);
    throw error;
  }
}

const now = () => instantOf(new Date());
