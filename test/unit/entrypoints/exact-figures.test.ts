import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followExactFigures } from '../../../entrypoints/grants.content/exact-figures.ts';
import { ANSWER_EVENT, encodeAnswer, HELLO_EVENT } from '../../../entrypoints/shared/passed-answer.ts';

type Answering = (problem: string) => void;
const { asked } = vi.hoisted(() => ({ asked: new Map<string, Answering>() }));

/** The background: each text waits until the test answers it with a problem of that name. */
vi.mock('../../../entrypoints/shared/ask-background.ts', () => ({
  askBackground: ({ text }: { text: string }) =>
    new Promise((answer, refuse) => {
      if (text === 'refused') refuse(new Error('Extension context invalidated.'));
      asked.set(text, (problem) => answer({ kind: 'problem', problem }));
    }),
}));

let visit: AbortController;
const onAnswer = vi.fn();
const report = vi.fn();
const follow = () => followExactFigures({ signal: visit.signal, onAnswer, report });
const send = (detail: unknown) => document.dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail }));
const pass = (text: string | null, calledAt = performance.now()) => send(encodeAnswer({ calledAt, text }));
async function settle(text: string, problem = text): Promise<void> {
  asked.get(text)?.(problem);
  await Promise.resolve()
    .then(() => undefined)
    .then(() => undefined);
}

beforeEach(() => {
  visit = new AbortController();
  asked.clear();
  vi.clearAllMocks();
});
afterEach(() => visit.abort());

describe('the exact figures of a visit', () => {
  it('are what the background made of the text that was passed on', async () => {
    const figures = follow();
    expect(figures.answer).toBeNull();
    pass('first');
    await settle('first');
    expect(figures.answer).toEqual({ kind: 'problem', problem: 'first' });
    expect(onAnswer).toHaveBeenCalledOnce();
  });

  it('are asked for at the start, in case the answer came before', () => {
    const heard = vi.fn();
    document.addEventListener(HELLO_EVENT, heard, { once: true, signal: visit.signal });
    follow();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('are those of the latest call, whichever answer comes last', async () => {
    const figures = follow();
    pass('early', 1);
    pass('late', 2);
    await settle('late');
    await settle('early');
    expect(figures.answer).toEqual({ kind: 'problem', problem: 'late' });
    pass('earlier still', 0.5);
    expect(asked.has('earlier still')).toBe(false);
  });

  it('are gone once forgotten, with those that are still under way', async () => {
    const figures = follow();
    pass('old');
    await settle('old');
    pass('under way');
    const calledBefore = performance.now();
    figures.forget();
    expect(figures.answer).toBeNull();
    await settle('under way');
    pass('late answer to an old call', calledBefore - 1);
    expect(figures.answer).toBeNull();
    expect(asked.has('late answer to an old call')).toBe(false);
    pass('new', performance.now() + 1);
    await settle('new');
    expect(figures.answer).toEqual({ kind: 'problem', problem: 'new' });
  });

  it('name an answer that was too long without asking anybody', async () => {
    const figures = follow();
    pass(null);
    await settle('');
    expect(figures.answer).toEqual({ kind: 'problem', problem: 'too-large' });
    expect(asked.size).toBe(0);
  });

  it.each([undefined, null, 7, {}, '', 'x', '12', '12 text', '-1 text\n{}', '1 too-large\n', ['1 text\n']])(
    'ignore an event of the page’s own with the detail %j',
    async (detail) => {
      const figures = follow();
      send(detail);
      document.dispatchEvent(new Event(ANSWER_EVENT));
      await settle('');
      expect(figures.answer).toBeNull();
      expect(asked.size).toBe(0);
    },
  );

  it('report what went wrong with the background, once the extension was updated for one', async () => {
    follow();
    pass('refused');
    await settle('nothing');
    expect(report).toHaveBeenCalledOnce();
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('stay as they are when the visit has ended', async () => {
    const figures = follow();
    pass('last');
    visit.abort();
    await settle('last');
    pass('later');
    expect(figures.answer).toBeNull();
    expect(asked.has('later')).toBe(false);
  });
});
