import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../../entrypoints/background/answering.ts';
import {
  allPages,
  forget,
  keepPage,
  pagesOf,
  prune,
  set,
  setKeeping,
} from '../../../entrypoints/shared/memory/index.ts';
import { fromDecimal } from '../../../lib/values/index.ts';
import { daysOn, memoryOf, newBrowser, onlyOne, readingAfter, stored, usage } from '../../support/memory.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

beforeEach(newBrowser);

/** A memory of one organization, whose page was seen on the first day. */
async function seen() {
  const memory = await memoryOf(readingAfter(0, '$3.93'));
  const { name } = await onlyOne(memory);
  await keepPage(memory, usage(name, 5), daysOn(0));
  return { memory, name };
}

describe('what a page showed', () => {
  it('is kept with its time, the last alone', async () => {
    const { memory, name } = await seen();
    await keepPage(memory, usage(name, 4), daysOn(1));
    expect(await pagesOf(memory, name)).toEqual([{ reading: usage(name, 4), seenAt: daysOn(1) }]);
  });

  it('is never told of another organization', async () => {
    const { memory } = await seen();
    await keepPage(memory, usage('Elsewhere', 7), daysOn(1));
    expect(await pagesOf(memory, 'Nowhere')).toEqual([]);
    expect(await pagesOf(memory, 'Elsewhere')).toHaveLength(1);
  });

  it('goes with its organization, with everything, and with age', async () => {
    const one = await seen();
    await forget(one.memory, { organization: (await onlyOne(one.memory)).key });
    expect(await pagesOf(one.memory, one.name)).toEqual([]);
    const again = await seen();
    await forget(again.memory, { reading: (await stored(again.memory)).readings[0]?.id ?? '' });
    expect(await allPages(again.memory)).toEqual([]);
    await keepPage(one.memory, usage(one.name, 5), daysOn(0));
    await forget(one.memory, 'everything');
    expect(await pagesOf(one.memory, one.name)).toEqual([]);
    await keepPage(one.memory, usage(one.name, 5), daysOn(0));
    await set(one.memory, { keepFor: 'three-months' }, daysOn(0));
    await prune(one.memory, new Date(daysOn(100)));
    expect(await pagesOf(one.memory, one.name)).toEqual([]);
  });

  it('is not kept while nothing is', async () => {
    const { memory, name } = await seen();
    await setKeeping(memory, false, daysOn(1));
    await keepPage(memory, usage(name, 5), daysOn(2));
    expect(await pagesOf(memory, name)).toEqual([]);
  });
});

describe('the background', () => {
  const IN_A_TAB = { tab: { incognito: false } } as Sender;
  const PRIVATE = { tab: { incognito: true } } as Sender;
  const background = async () =>
    (await import('../../../entrypoints/background/account-pages.ts')).ACCOUNT_PAGE_ANSWERS;

  beforeEach(() => {
    vi.resetModules();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(daysOn(1)) });
    return () => vi.useRealTimers();
  });

  it('tells what can be spent by the last reading, of no other organization and in no private window', async () => {
    const { memory, name } = await seen();
    memory.close();
    const ask = (organization: string | null, sender: Sender) =>
      background().then((answers) =>
        answers['last-balance']({ ask: 'last-balance', organization, balance: null }, sender),
      );
    expect(await ask(name, IN_A_TAB)).toMatchObject({
      readAt: daysOn(0),
      organization: name,
      spendable: { atLeast: 23_930_000 },
    });
    expect(await ask('Elsewhere', IN_A_TAB)).toBeNull();
    expect(await ask(name, PRIVATE)).toBeNull();
  });

  it.each([
    ['of the very amount, on a page without a name', null, '23.93', true],
    ['of another amount, on a page without a name', null, '20.00', undefined],
    ['that is unread, on a page without a name', null, null, undefined],
    ['that can be of what was read', 'Acme', '69.00', true],
    ['of nothing, beside credit', 'Acme', '0.00', false],
    ['of less than is left for certain', 'Acme', '20.00', false],
    ['of more than was ever granted', 'Acme', '900.00', false],
  ])('holds the last reading against a balance %s', async (_, organization, dollars, isFitting) => {
    const { memory } = await seen();
    memory.close();
    const { 'last-balance': last } = await background();
    const balance = dollars === null ? null : (fromDecimal(dollars) ?? expect.fail());
    const answer = await last({ ask: 'last-balance', organization, balance }, IN_A_TAB);
    expect(answer?.isFitting).toBe(isFitting);
  });

  it('keeps what a page shows, but nothing of a private window', async () => {
    const { 'saw-page': saw, 'seen-pages': pages } = await background();
    const reading = usage('Acme', 5);
    await saw({ ask: 'saw-page', reading }, PRIVATE);
    expect(await pages({ ask: 'seen-pages', organization: 'Acme' }, IN_A_TAB)).toEqual([]);
    await saw({ ask: 'saw-page', reading }, IN_A_TAB);
    expect(await pages({ ask: 'seen-pages', organization: 'Acme' }, IN_A_TAB)).toEqual([
      { reading, seenAt: daysOn(1) },
    ]);
    expect(await pages({ ask: 'seen-pages', organization: 'Acme' }, PRIVATE)).toEqual([]);
  });
});
