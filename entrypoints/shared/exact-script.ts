import { browser } from 'wxt/browser';
import { SITE } from '../../lib/provider/index.ts';
import type { ExactState } from '../../lib/view/index.ts';
import { giveBack, mayScript, maySeeSite } from './exact-permission.ts';

const ID = 'page-world';

let lastTask: Promise<unknown> = Promise.resolve();

/**
 * Brings the page-world script in line with what the user has allowed, and says where that stands. The permission is the
 * only memory: Chromium forgets the registrations of an unpacked extension, and a browser's own settings can take the
 * permission away.
 */
export function bringInLine(): Promise<ExactState> {
  return oneAfterAnother(async () => {
    if (!(await mayScript())) return 'off';
    try {
      if (!(await isRegistered())) await register();
    } catch {
      return 'not-registered';
    }
    return (await maySeeSite()) ? 'on' : 'no-site';
  });
}

/** Takes the script off and gives the permission back; says where that stands: still on where the browser kept it. */
export async function switchOff(): Promise<ExactState> {
  const isOff = oneAfterAnother(async () => {
    if (!(await mayScript())) return;
    if (await isRegistered()) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    await giveBack();
  });
  await isOff.catch(() => undefined);
  return bringInLine();
}

async function isRegistered(): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
}

function register(): Promise<void> {
  return browser.scripting.registerContentScripts([
    {
      id: ID,
      js: ['page-world.js'],
      matches: [SITE],
      world: 'MAIN',
      runAt: 'document_start',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

/** Two that look and then register would both register. */
function oneAfterAnother<Result>(task: () => Promise<Result>): Promise<Result> {
  const result = lastTask.then(task);
  lastTask = result.catch(() => undefined);
  return result;
}
