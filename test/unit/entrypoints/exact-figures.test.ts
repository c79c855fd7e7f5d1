import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followExactFigures } from '../../../entrypoints/grants.content/exact-figures.ts';
import {
  answerEvent,
  encodeAnswer,
  organizationSwitchEvent,
  repeatEvent,
} from '../../../entrypoints/shared/passed-answer.ts';

type Answering = (problem: string | null) => void;
const { asked } = vi.hoisted(() => ({ asked: new Map<string, Answering>() }));

/** The background: each text waits until the test answers it with a problem of that name. */
vi.mock('../../../entrypoints/shared/ask-background.ts', () => ({
  askBackground: (_: 'parse-exact', { text }: { text: string }) =>
    new Promise((answer, refuse) => {
      if (text === 'refused') refuse(new Error('Extension context invalidated.'));
      asked.set(text, (problem) => answer(problem && { kind: 'problem', problem }));
    }),
}));

const KEY = 'grantlens-key';
const ACME = 'Acme';
let visit: AbortController;
const onAnswer = vi.fn();
const report = vi.fn();
function follow() {
  const figures = followExactFigures({ signal: visit.signal, onAnswer, report });
  const problemFor = (organization: string) => {
    const answer = figures.answerFor((named) => named === organization);
    return answer?.kind === 'problem' ? answer.problem : answer;
  };
  return { problemFor, switchOrganization: () => figures.switchOrganization() };
}
const send = (name: string, detail: unknown) => document.dispatchEvent(new CustomEvent(name, { detail }));
const pass = (text: string | null, ...owners: string[]) =>
  send(answerEvent(KEY), encodeAnswer({ owners, text }));
async function settle(text: string, problem: string | null = text): Promise<void> {
  asked.get(text)?.(problem);
  await Promise.resolve()
    .then(() => undefined)
    .then(() => undefined);
}

beforeEach(() => {
  globalThis.grantlensKey = KEY;
  visit = new AbortController();
  asked.clear();
  vi.clearAllMocks();
});
afterEach(() => {
  visit.abort();
  globalThis.grantlensKey = undefined;
});

describe('the exact figures of a visit', () => {
  it('are what the background made of the text that was passed on', async () => {
    const { problemFor } = follow();
    expect(problemFor(ACME)).toBeNull();
    pass('first');
    await settle('first');
    expect(problemFor(ACME)).toBe('first');
    expect(onAnswer).toHaveBeenCalledOnce();
  });

  it('are asked for at the start, in case the answer came before', () => {
    const heard = vi.fn();
    document.addEventListener(repeatEvent(KEY), heard, { once: true, signal: visit.signal });
    follow();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('are those that were passed on last, whichever of them is read first', async () => {
    const { problemFor } = follow();
    pass('early');
    pass('late');
    await settle('late');
    await settle('early');
    expect(problemFor(ACME)).toBe('late');
  });

  it('are gone once exact figures are off', async () => {
    const { problemFor } = follow();
    pass('first');
    await settle('first');
    pass('second');
    await settle('second', null);
    expect(problemFor(ACME)).toBeNull();
  });

  it('are gone once another organization is on screen, with those that are still being read', async () => {
    const told = vi.fn();
    document.addEventListener(organizationSwitchEvent(KEY), told, { once: true, signal: visit.signal });
    const { problemFor, switchOrganization } = follow();
    pass('old');
    await settle('old');
    pass('under way');
    switchOrganization();
    expect(told).toHaveBeenCalledOnce();
    expect(problemFor(ACME)).toBeNull();
    await settle('under way');
    expect(problemFor(ACME)).toBeNull();
    pass('new');
    await settle('new');
    expect(problemFor(ACME)).toBe('new');
  });

  it('are those of a call that names the organization on screen, before and after a switch', async () => {
    const { problemFor, switchOrganization } = follow();
    pass('of Acme', ACME);
    pass('of Beta', 'Beta');
    await settle('of Acme');
    await settle('of Beta');
    expect(problemFor(ACME)).toBe('of Acme');
    switchOrganization();
    expect(problemFor('Beta')).toBe('of Beta');
    expect(problemFor('Gamma')).toBe('other-organization');
  });

  it('are not those of a call that names another organization beside the one on screen', async () => {
    const { problemFor } = follow();
    pass('of both', ACME, 'Beta');
    await settle('of both');
    expect(problemFor(ACME)).toBe('other-organization');
  });

  it('stay those of the organization on screen while the page asks for many others', async () => {
    const { problemFor } = follow();
    for (const name of ['a', 'b', 'c', ACME, 'd', 'e', 'f', 'g']) {
      pass(`of ${name}`, name);
      await settle(`of ${name}`);
    }
    expect(problemFor(ACME)).toBe('of Acme');
    expect(problemFor('a')).toBe('other-organization');
  });

  it('name an answer that was too long without asking anybody', async () => {
    const { problemFor } = follow();
    pass(null);
    await settle('');
    expect(problemFor(ACME)).toBe('too-large');
    expect(asked.size).toBe(0);
  });

  it.each([
    ['the key of another page', answerEvent('grantlens-other'), 'text\n{}'],
    ['the name that an older version used', 'grantlens:credit-grants-answer', '1 text\n{}'],
    ['no detail', answerEvent(KEY), undefined],
    ['a number', answerEvent(KEY), 7],
    ['a list', answerEvent(KEY), ['text\n{}']],
    ['no kind', answerEvent(KEY), '{}'],
    ['a kind alone', answerEvent(KEY), 'text'],
    ['more than a kind', answerEvent(KEY), 'too-large\n{}'],
    ['a text that is longer than any', answerEvent(KEY), `text\n${' '.repeat(5_020_000)}`],
  ])('ignore an event of the page’s own with %s', async (_, name, detail) => {
    const { problemFor } = follow();
    send(name, detail);
    document.dispatchEvent(new MessageEvent('message', { data: detail }));
    await settle('');
    expect(problemFor(ACME)).toBeNull();
    expect(asked.size).toBe(0);
  });

  it('never come where scripts of the page could have taken the key', async () => {
    globalThis.grantlensKey = null;
    const { problemFor } = follow();
    for (const key of ['null', 'undefined', KEY]) send(answerEvent(key), 'text\n{}');
    await settle('{}');
    expect(problemFor(ACME)).toBeNull();
    expect(asked.size).toBe(0);
  });

  it('report what went wrong with the background, once the extension was updated for one', async () => {
    follow();
    pass('refused');
    await settle('nothing');
    expect(report).toHaveBeenCalledOnce();
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('stay as they are when the visit has ended', async () => {
    const { problemFor } = follow();
    pass('last');
    visit.abort();
    await settle('last');
    pass('later');
    expect(problemFor(ACME)).toBeNull();
    expect(asked.has('later')).toBe(false);
  });
});
