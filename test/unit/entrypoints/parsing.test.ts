import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ParsedTables, whenParsed } from '../../../entrypoints/grants.content/parsing.ts';

const CONTEXT = { isInvalid: false, addEventListener: vi.fn() } as unknown as Parameters<
  typeof whenParsed
>[0];

/** What the content script hears at its start on a page with a script of its own and a table. */
function atStart(): ParsedTables[] {
  document.body.innerHTML = '<script type="module"></script><table></table>';
  const heard: ParsedTables[] = [];
  whenParsed(CONTEXT, (tables) => heard.push(tables));
  return heard;
}

const waits = (tables: ParsedTables | undefined) =>
  tables?.mustWait(document.querySelector('table') ?? expect.fail('no table'));

afterEach(() => {
  vi.useRealTimers();
  globalThis.lateTable = undefined;
});

describe('a table on a page that was loaded a moment ago', () => {
  it('waits where it may have come with the HTML, for as long as the page may take to hydrate', () => {
    vi.useFakeTimers();
    const heard = atStart();
    expect(heard.map(waits)).toEqual([true]);
    vi.advanceTimersByTime(2000);
    expect(heard.map(waits)).toEqual([true, false]);
  });

  it('does not wait where the HTML was seen without it', () => {
    globalThis.lateTable = true;
    expect(atStart().map(waits)).toEqual([false]);
  });

  it('waits where the HTML was seen with it', () => {
    globalThis.lateTable = false;
    expect(atStart().map(waits)).toEqual([true]);
  });
});
