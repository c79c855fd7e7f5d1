import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../../entrypoints/background/answering.ts';
import type { MEMORY_ANSWERS } from '../../../entrypoints/background/memory.ts';
import { DEFAULT_SETTINGS } from '../../../lib/history/index.ts';
import { daysOn, newBrowser, readingAfter } from '../../support/memory.ts';
import { englishWords } from '../../support/words.ts';

const { toolbar } = vi.hoisted(() => ({ toolbar: { text: '', title: '', ground: '' } }));

vi.mock('wxt/browser', () => ({
  browser: {
    action: {
      setBadgeText: async ({ text }: { text: string }) => Object.assign(toolbar, { text }),
      setTitle: async ({ title }: { title: string }) => Object.assign(toolbar, { title }),
      setBadgeBackgroundColor: async ({ color }: { color: string }) =>
        Object.assign(toolbar, { ground: color }),
      setBadgeTextColor: async () => {},
    },
  },
}));
const words = await englishWords();
vi.mock('../../../entrypoints/shared/extension-words.ts', () => ({ extensionWords: () => words }));

const IN_A_TAB = { tab: { incognito: false } } as Sender;
const PRIVATE = { tab: { incognito: true } } as Sender;
const FROM_POPUP: Sender = {};

let background: typeof MEMORY_ANSWERS;

beforeEach(async () => {
  newBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(daysOn(1)) });
  // Each test has a background of its own, that has just started.
  vi.resetModules();
  background = (await import('../../../entrypoints/background/memory.ts')).MEMORY_ANSWERS;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const keep = (days: number, left: string, sender = IN_A_TAB) =>
  background.keep({ ask: 'keep', basis: readingAfter(days, left) }, sender);
const settings = () => background.settings();
const set = (sender: Sender) =>
  background['set-settings']({ ask: 'set-settings', changes: { theme: 'dark' } }, sender);
const broughtUpToDate = async () => (await import('../../../entrypoints/background/upkeep.ts')).upkeep();
const newerDatabase = async () => (await openDB('grantlens', 99)).close();

describe('the background, asked to keep a reading', () => {
  it('tells the readings of its organization, and what was said of it', async () => {
    const first = await keep(0, '$3.93');
    if (first.kind !== 'kept') throw new Error(first.kind);
    const { organization } = first;
    const said = [{ at: daysOn(1), what: 'daily-spend', value: '2' } as const];
    await background.say({ ask: 'say', organization, said }, IN_A_TAB);
    const second = await keep(1, '$3.00');
    expect(second).toMatchObject({ kind: 'kept', organization, said: { typedRate: '2' } });
    expect(second.kind === 'kept' && second.series).toHaveLength(2);
  });

  it('keeps nothing of a private window, neither readings nor words nor settings', async () => {
    const kept = await keep(0, '$3.93');
    if (kept.kind !== 'kept') throw new Error(kept.kind);
    expect(await keep(1, '$3.00', PRIVATE)).toEqual({ kind: 'private' });
    const said = [{ at: daysOn(1), what: 'daily-spend', value: '2' } as const];
    await background.say({ ask: 'say', organization: kept.organization, said }, PRIVATE);
    expect(await set(PRIVATE)).toEqual({ settings: DEFAULT_SETTINGS, isKeeping: true });
    const again = await keep(1, '$3.00');
    expect(again).toMatchObject({ said: { typedRate: '' } });
    expect(again.kind === 'kept' && again.series).toHaveLength(2);
  });

  it('keeps nothing once that was switched off', async () => {
    await keep(0, '$3.93');
    await background.keeping({ ask: 'keeping', isOn: false });
    expect(await keep(1, '$3.00')).toEqual({ kind: 'off' });
    expect(await settings()).toEqual({ settings: DEFAULT_SETTINGS, isKeeping: false });
  });

  it('tells why nothing can be kept, and answers all else as if nothing was', async () => {
    await newerDatabase();
    expect(await keep(0, '$3.93')).toEqual({ kind: 'failed', problem: 'newer' });
    expect(await settings()).toEqual({ settings: DEFAULT_SETTINGS, isKeeping: false });
    expect(await background.say({ ask: 'say', organization: '', said: [] }, IN_A_TAB)).toBeNull();
    await expect(set(FROM_POPUP)).rejects.toMatchObject({ problem: 'newer' });
  });

  it('goes on after a newer version has had the memory', async () => {
    await keep(0, '$3.93');
    const newer = await openDB('grantlens', 99);
    newer.close();
    expect(await keep(1, '$3.00')).toEqual({ kind: 'failed', problem: 'newer' });
  });

  it('tries again after the disk was full', async () => {
    await keep(0, '$3.93');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('No.', 'QuotaExceededError');
    });
    expect(await keep(1, '$3.00')).toEqual({ kind: 'failed', problem: 'full' });
    expect(await keep(1, '$3.00')).toMatchObject({ kind: 'kept' });
  });
});

describe('the background, asked to forget everything', () => {
  it.each(['forget', 'keeping'] as const)('takes even away what it cannot open, by %s', async (ask) => {
    await newerDatabase();
    if (ask === 'forget') await background.forget({ ask, what: 'everything' });
    else await background.keeping({ ask, isOn: false });
    expect(await keep(0, '$3.93')).toMatchObject({ kind: ask === 'forget' ? 'kept' : 'off' });
  });
});

describe('the toolbar', () => {
  it('tells the days to the next expiry of what can be spent', async () => {
    await keep(0, '$3.93');
    await broughtUpToDate();
    expect(toolbar).toEqual({
      text: '8d',
      title: 'Grantlens: $3.93 expires in 8 days, on Dec 1, 2026.',
      ground: '#fbbf24',
    });
  });

  it('turns red in the last week', async () => {
    await keep(0, '$3.93');
    vi.setSystemTime(Date.parse(daysOn(8)));
    await broughtUpToDate();
    expect(toolbar).toMatchObject({ text: '1d', ground: '#b91c1c' });
    expect(toolbar.title).toContain('expires in 1 day,');
  });

  it('tells of today on the last day', async () => {
    await keep(0, '$3.93');
    vi.setSystemTime(Date.parse(daysOn(9)));
    await broughtUpToDate();
    expect(toolbar).toMatchObject({
      text: '0d',
      title: 'Grantlens: up to $3.93 expires today, on Dec 1, 2026.',
    });
  });

  it('tells nothing once all is forgotten', async () => {
    await keep(0, '$3.93');
    await broughtUpToDate();
    await background.forget({ ask: 'forget', what: 'everything' });
    await broughtUpToDate();
    expect(toolbar).toMatchObject({ text: '', title: '' });
  });

  it('tells nothing where the memory fails', async () => {
    await newerDatabase();
    await broughtUpToDate();
    expect(toolbar).toMatchObject({ text: '', title: '' });
  });

  it('forgets what is too old whenever it is brought up to date', async () => {
    await keep(0, '$3.93');
    await background['set-settings'](
      { ask: 'set-settings', changes: { keepFor: 'three-months' } },
      FROM_POPUP,
    );
    vi.setSystemTime(Date.parse(daysOn(100)));
    await broughtUpToDate();
    const kept = await keep(100, '$3.00');
    expect(kept.kind === 'kept' && kept.series.length).toBeLessThan(2);
    expect(toolbar).toMatchObject({ text: '', title: '' });
  });
});
