import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bringInLine, switchOff } from '../../../entrypoints/shared/exact-script.ts';

interface Browser {
  granted: Set<string>;
  scripts: { id: string }[];
  /** What the browser refuses to do. */
  refuses: 'nothing' | 'to register' | 'to take back';
}

const { state } = vi.hoisted(() => {
  const state: Browser = { granted: new Set(), scripts: [], refuses: 'nothing' };
  return { state };
});

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      contains: async ({ permissions = [], origins = [] }: { permissions?: string[]; origins?: string[] }) =>
        [...permissions, ...origins].every((one) => state.granted.has(one)),
      remove: async ({ permissions }: { permissions: string[] }) => {
        if (state.refuses === 'to take back') throw new Error('You cannot remove required permissions.');
        for (const one of permissions) state.granted.delete(one);
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...state.scripts],
      registerContentScripts: async (scripts: { id: string }[]) => {
        if (state.refuses === 'to register') throw new Error('No.');
        if (state.scripts.length > 0) throw new Error('Duplicate script ID');
        state.scripts.push(...scripts);
      },
      unregisterContentScripts: async () => {
        state.scripts.length = 0;
      },
    },
  },
}));

const SITE = 'https://platform.openai.com/*';

beforeEach(() => {
  Object.assign(state, { granted: new Set(['scripting', SITE]), scripts: [], refuses: 'nothing' });
});

describe('the page-world script', () => {
  it('is registered where it is allowed and the browser has forgotten it', async () => {
    expect(await bringInLine()).toBe('on');
    const everywhere = {
      matches: [SITE],
      runAt: 'document_start',
      allFrames: false,
      persistAcrossSessions: true,
    };
    expect(state.scripts).toEqual([
      { ...everywhere, id: 'page-key', js: ['page-key.js'], world: 'ISOLATED' },
      { ...everywhere, id: 'page-world', js: ['page-world.js'], world: 'MAIN' },
    ]);
  });

  it('is registered once, however many events ask for it at the same time', async () => {
    expect(await Promise.all([bringInLine(), bringInLine(), bringInLine()])).toEqual(['on', 'on', 'on']);
  });

  it('is registered anew with its key where the browser remembers it alone', async () => {
    state.scripts = [{ id: 'page-world' }];
    expect(await bringInLine()).toBe('on');
    expect(state.scripts.map(({ id }) => id)).toEqual(['page-key', 'page-world']);
  });

  it('is not registered without the permission', async () => {
    state.granted.delete('scripting');
    expect(await bringInLine()).toBe('off');
    expect(state.scripts).toEqual([]);
  });

  it('is said not to work where the browser keeps Grantlens off the site, or refuses the script', async () => {
    state.granted.delete(SITE);
    expect(await bringInLine()).toBe('no-site');
    Object.assign(state, { scripts: [], refuses: 'to register' });
    expect(await bringInLine()).toBe('not-registered');
  });

  it('is taken off before its permission is given back, and the site is kept', async () => {
    await bringInLine();
    expect(await switchOff()).toBe('off');
    expect(state.scripts).toEqual([]);
    expect([...state.granted]).toEqual([SITE]);
    expect(await switchOff()).toBe('off');
  });

  it('is still on, and says so, where the browser keeps the permission', async () => {
    await bringInLine();
    state.refuses = 'to take back';
    expect(await switchOff()).toBe('on');
    expect(state.scripts).toHaveLength(2);
  });
});
