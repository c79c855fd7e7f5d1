import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AccountMemory } from '../../../entrypoints/grants.content/account-memory.ts';
import { OrganizationNames } from '../../../entrypoints/grants.content/organization-names.ts';
import type { Kept } from '../../../entrypoints/shared/background-messages.ts';
import { DEFAULT_SETTINGS, type SaidChoices } from '../../../lib/history/index.ts';
import { readingAfter } from '../../support/memory.ts';

interface Asked {
  ask: string;
  told: Record<string, unknown>;
  answer: (answer: unknown) => void;
}
const { asked } = vi.hoisted(() => ({ asked: [] as Asked[] }));
vi.mock('../../../entrypoints/shared/ask-background.ts', () => ({
  askBackground: (ask: string, told: Asked['told']) =>
    new Promise((answer) => {
      asked.push({ ask, told, answer });
    }),
}));

const report = vi.fn();
let memory: AccountMemory;
beforeEach(async () => {
  asked.length = 0;
  memory = new AccountMemory({ onLearned: () => {}, report });
  asked[0]?.answer({ settings: DEFAULT_SETTINGS, isKeeping: true });
});

const NOTHING_SAID: SaidChoices = { rule: null, categories: [], settled: [], typedRate: '' };
const BASIS = readingAfter(0, '$3.93');

/** Has a reading kept; the answer comes when it is given. */
function keeping() {
  const series = memory.keep(BASIS);
  const { answer } = asked.findLast(({ ask }) => ask === 'keep') ?? expect.fail('nothing is kept');
  return async (organization: string, said: Partial<SaidChoices> = {}) => {
    const kept: Kept = { kind: 'kept', organization, series: [], said: { ...NOTHING_SAID, ...said } };
    answer(kept);
    return series;
  };
}
const type = (typedRate: string) => memory.change((session) => ({ ...session, typedRate }));
const written = () => asked.filter(({ ask }) => ask === 'say').map(({ told }) => told);
const rateOf = (organization: string, value: string | null) =>
  expect.objectContaining({ organization, said: [expect.objectContaining({ what: 'daily-spend', value })] });

describe('what is said in the panel', () => {
  it('is written once its organization is known, and from then on at once', async () => {
    const answer = keeping();
    type('5');
    expect(written()).toEqual([]);
    await answer('A');
    type('6');
    expect(written()).toEqual([rateOf('A', '5'), rateOf('A', '6')]);
  });

  it('is never that of an organization whose answer comes after the page has gone on to another', async () => {
    const late = keeping();
    memory.switchOrganization();
    const answer = keeping();
    expect(await late('A', { typedRate: '500', categories: [['g', 'paid']] })).toBeUndefined();
    expect(memory.session).toMatchObject({ typedRate: '', categories: new Map() });
    await answer('B');
    type('1');
    expect(written()).toEqual([rateOf('B', '1')]);
  });

  it('stays with its organization, the rule too, where another one follows', async () => {
    await keeping()('A', { rule: { id: 'paid-first', insists: false }, typedRate: '500' });
    memory.switchOrganization();
    await keeping()('B');
    expect([memory.session.rule, memory.session.typedRate, written()]).toEqual([null, '', []]);
  });

  it('stays with its organization where another address turns out to be of another one', async () => {
    await keeping()('A', { typedRate: '500' });
    memory.leave();
    await keeping()('B', { settled: ['b'] });
    expect([memory.session.typedRate, [...memory.session.settled]]).toEqual(['', ['b']]);
    expect(written()).toEqual([]);
  });

  it('waits while the page names no organization, and is dropped where it then names another', async () => {
    await keeping()('A', { typedRate: '500' });
    expect(memory.waitForName(true)).toBe(false);
    type('7');
    const kept = asked.filter(({ ask }) => ask === 'keep').length;
    expect(await memory.keep(BASIS)).toBeUndefined();
    expect(asked.filter(({ ask }) => ask === 'keep')).toHaveLength(kept);
    memory.switchOrganization();
    expect(memory.waitForName(false)).toBe(true);
    await keeping()('B');
    expect([memory.session.typedRate, written()]).toEqual(['', []]);
  });

  it('is written where the page names the same one again', async () => {
    await keeping()('A');
    memory.waitForName(true);
    type('7');
    expect(written()).toEqual([]);
    expect(memory.waitForName(false)).toBe(false);
    expect(written()).toEqual([rateOf('A', '7')]);
  });
});

describe('the names of organizations on a page', () => {
  const moment = { isOther: false, isNameless: true };
  const same = { isOther: false, isNameless: false };

  it('change though none stands there in between, at whatever address', () => {
    const names = new OrganizationNames();
    expect(['Alpha', undefined, 'Alpha', undefined, 'Beta'].map((name) => names.follow(name))).toEqual([
      same,
      moment,
      same,
      moment,
      { isOther: true, isNameless: false },
    ]);
    names.enter();
    expect([undefined, 'Alpha'].map((name) => names.follow(name))).toEqual([
      same,
      { isOther: true, isNameless: false },
    ]);
  });

  it('are not waited for on a page that has given none', () => {
    const names = new OrganizationNames();
    expect([undefined, 'Alpha'].map((name) => names.follow(name))).toEqual([same, same]);
  });
});
