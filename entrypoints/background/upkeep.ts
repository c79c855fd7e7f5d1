import { browser } from 'wxt/browser';
import { instantOf } from '../../lib/values/index.ts';
import { type BadgeView, badgeViewOf } from '../../lib/view/index.ts';
import { extensionWords } from '../shared/extension-words.ts';
import { glancesIn } from '../shared/glances.ts';
import { type Memory, MemoryError, prune } from '../shared/memory/index.ts';
import { memory } from './connection.ts';

/** The colours of each urgency. The text has a contrast of more than 4.5 to 1. */
const COLOURS: Record<BadgeView['urgency'], { ground: string; words: string }> = {
  later: { ground: '#4a4a55', words: '#ffffff' },
  soon: { ground: '#fbbf24', words: '#0d0d0d' },
  near: { ground: '#b91c1c', words: '#ffffff' },
};

let last: Promise<void> = Promise.resolve();
let isWaiting = false;

/** Deletes old readings and updates the toolbar, after any run in progress. Several requests meanwhile start only one run. */
export function upkeep(): Promise<void> {
  if (isWaiting) return last;
  isWaiting = true;
  // An earlier failure was reported already, and this run may succeed.
  last = last.then(once, once);
  return last;
}

async function once(): Promise<void> {
  isWaiting = false;
  const opened = await unlessFailing(memory());
  if (opened) await unlessFailing(prune(opened, new Date()));
  await show((opened && (await unlessFailing(badge(opened)))) ?? null);
}

async function badge(opened: Memory): Promise<BadgeView | null> {
  return badgeViewOf(await glancesIn(opened, instantOf(new Date())), extensionWords());
}

async function show(view: BadgeView | null): Promise<void> {
  const { ground, words } = COLOURS[view?.urgency ?? 'later'];
  const { action } = browser;
  await Promise.all([
    action.setBadgeBackgroundColor({ color: ground }),
    action.setBadgeTextColor({ color: words }),
    action.setBadgeText({ text: view?.text ?? '' }),
    // With an empty title, the button shows the extension's name.
    action.setTitle({ title: view?.title ?? '' }),
  ]);
}

/** The result, or `undefined` if the database fails: then there is nothing to update, and the panel says that nothing is kept. */
async function unlessFailing<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof MemoryError) return undefined;
    throw error;
  }
}
