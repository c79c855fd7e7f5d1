import { browser } from 'wxt/browser';
import { SITE } from '../../lib/provider/index.ts';
import type { ExactState } from '../../lib/view/index.ts';
import { giveBack, mayScript, maySeeSite } from './exact-permission.ts';

const EVERYWHERE = {
  matches: [SITE],
  runAt: 'document_start' as const,
  allFrames: false,
  persistAcrossSessions: true,
};

/** In the order in which they must run, because the second asks the first for the key. */
const SCRIPTS = [
  { ...EVERYWHERE, id: 'page-key', js: ['page-key.js'], world: 'ISOLATED' as const },
  { ...EVERYWHERE, id: 'page-world', js: ['page-world.js'], world: 'MAIN' as const },
];

let lastTask: Promise<unknown> = Promise.resolve();

/**
 * Brings the page-world script and its key in line with what the user has allowed, and returns the state. Only the
 * permission stores it: Chromium forgets the registrations of an unpacked extension, and a browser's own settings can
 * withdraw the permission.
 */
export function bringInLine(): Promise<ExactState> {
  return oneAfterAnother(async () => {
    if (!(await mayScript())) return 'off';
    try {
      const registered = await registeredIds();
      if (registered.length < SCRIPTS.length) {
        // An earlier version may have registered only one of them.
        await unregister(registered);
        await browser.scripting.registerContentScripts(SCRIPTS);
      }
    } catch {
      return 'not-registered';
    }
    return (await maySeeSite()) ? 'on' : 'no-site';
  });
}

/** Unregisters the scripts and gives the permission back. Returns the state: still on if the browser kept the permission. */
export async function switchOff(): Promise<ExactState> {
  const isOff = oneAfterAnother(async () => {
    if (!(await mayScript())) return;
    await unregister(await registeredIds());
    await giveBack();
  });
  await isOff.catch(() => undefined);
  return bringInLine();
}

async function registeredIds(): Promise<string[]> {
  const ids = SCRIPTS.map(({ id }) => id);
  return (await browser.scripting.getRegisteredContentScripts({ ids })).map(({ id }) => id);
}

async function unregister(ids: string[]): Promise<void> {
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

/** Runs tasks one after another: two that check and then register at the same time would both register. */
function oneAfterAnother<Result>(task: () => Promise<Result>): Promise<Result> {
  const result = lastTask.then(task);
  lastTask = result.catch(() => undefined);
  return result;
}
