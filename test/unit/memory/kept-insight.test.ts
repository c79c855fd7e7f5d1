import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sender } from '../../../entrypoints/background/answering.ts';
import { forget } from '../../../entrypoints/shared/memory/index.ts';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { memoryOf, newBrowser, onlyOne, readingAfter } from '../../support/memory.ts';
import { englishWords } from '../../support/words.ts';

const words = await englishWords();
vi.mock('../../../entrypoints/shared/extension-words.ts', () => ({ extensionWords: () => words }));

const IN_A_TAB = { tab: { incognito: false } } as Sender;
const PRIVATE = { tab: { incognito: true } } as Sender;

beforeEach(newBrowser);
// Other files give the background other parts.
afterEach(() => void vi.resetModules());

it('weighs the readings that are kept as it does those that are told, and says where they are gone', async () => {
  vi.resetModules();
  const { insightInto } = await import('../../../entrypoints/background/insight.ts');
  const readings = [0, 3, 5].map((day) => readingAfter(day, `$${(3.9 - day / 10).toFixed(2)}`));
  const memory = await memoryOf(...readings);
  const { key, series } = await onlyOne(memory);
  const analysis = analyse(readings.at(-1) ?? expect.fail());
  if (!analysis || !('grants' in analysis)) return expect.fail('The rows give no figure.');
  const ask = (kept: string | null, told: typeof series, sender: Sender) =>
    insightInto(
      { ask: 'insight', analysis, visited: { series: told, typedRate: '' }, wanted: 'soonest-expiry', kept },
      sender,
    );
  const byKey = await ask(key, [], IN_A_TAB);
  expect(byKey).not.toBeNull();
  expect(byKey).toEqual(await ask(null, series, IN_A_TAB));
  expect(await ask(key, [], PRIVATE)).toBeNull();
  await forget(memory, { organization: key });
  expect(await ask(key, [], IN_A_TAB)).toBeNull();
});
