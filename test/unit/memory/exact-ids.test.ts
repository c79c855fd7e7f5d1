import { beforeEach, describe, expect, it } from 'vitest';
import {
  importHistory,
  type Memory,
  openMemory,
  organizations,
  readingsOf,
  say,
} from '../../../entrypoints/shared/memory/index.ts';
import type { Basis } from '../../../lib/analysis/basis.ts';
import { accountOf } from '../../../lib/analysis/insight/account.ts';
import { openHistory } from '../../../lib/history/open-history.ts';
import { beginningOfFile, endOfFile, piecesOf } from '../../../lib/history/write-history.ts';
import { reportOf } from '../../../lib/report/write/report.ts';
import { SIX_GRANTS } from '../../support/analysis.ts';
import {
  daysOn,
  halfWritten,
  MS_PER_DAY,
  memoryOf,
  newBrowser,
  onlyOne,
  readingAfter,
  readingOfRows,
  withIds,
} from '../../support/memory.ts';
import type { RowTexts } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

const words = await englishWords();

beforeEach(newBrowser);

/** The days after the first visit on which each organization was read. */
const daysIn = async (memory: Memory) =>
  (await organizations(memory)).map(({ series }) =>
    series.map(({ at }) => (at - Date.parse(daysOn(0))) / MS_PER_DAY),
  );

async function fileOf(memory: Memory): Promise<string> {
  const pieces = [beginningOfFile(daysOn(9))];
  for (const organization of await organizations(memory)) {
    const readings = [];
    for await (const reading of readingsOf(memory, organization.key)) readings.push(reading);
    if (pieces.length > 1) pieces.push(',');
    pieces.push(...piecesOf(organization, readings, '1.0.0', words));
  }
  return [...pieces, endOfFile({}, [])].join('');
}

async function browserWith(...files: string[]): Promise<Memory> {
  newBrowser();
  const memory = await openMemory();
  for (const file of files) {
    const opened = openHistory(file, Date.parse(daysOn(9)));
    if ('refusal' in opened) throw new Error(opened.refusal.kind);
    await importHistory(memory, opened);
  }
  expect(await halfWritten(memory)).toEqual([]);
  return memory;
}

const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** The six grants with all expiries ten days later: more than any zone makes of them. */
const POSTPONED = SIX_GRANTS.map(
  ([received = '', state = '', balance = '', expires = '']): RowTexts => [
    received,
    state,
    balance,
    format.format(Date.parse(`${expires} UTC`) + 10 * MS_PER_DAY),
  ],
);

describe('the ids that the page’s own answer gives its grants', () => {
  it('are kept with the reading, and come back from a history file', async () => {
    const memory = await memoryOf(readingAfter(0, '$3.93'), withIds(readingAfter(3, '$3.00'), 'a'));
    const { exactIds } = await onlyOne(memory);
    expect(exactIds?.map(([, id]) => id).toSorted()).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6']);
    const brought = await browserWith(await fileOf(memory));
    expect((await onlyOne(brought)).exactIds).toEqual(exactIds);
    expect((await onlyOne(brought)).series).toEqual((await onlyOne(memory)).series);
    expect(await fileOf(brought)).toBe(await fileOf(memory));
  });

  it('are in no report, though the kept readings that it rests on have them', async () => {
    const basis = withIds(readingAfter(3, '$3.00'), 'secret-id-');
    const { series, latest } = await onlyOne(
      await memoryOf(withIds(readingAfter(0, '$3.93'), 'secret-id-'), basis),
    );
    expect(JSON.stringify([series, latest])).toContain('secret-id-');
    const account = accountOf(basis, { series, typedRate: '' }, '1.0.0');
    expect(JSON.stringify(account && reportOf(account, words))).not.toContain('secret-id-');
  });

  it('stay with a reading where another file has the same reading without them', async () => {
    const withThem = await fileOf(await memoryOf(withIds(readingAfter(0, '$3.93'), 'a')));
    const file = JSON.parse(withThem);
    delete file.organizations[0].readings[0].exactIds;
    const without = JSON.stringify(file);
    const both = await fileOf(await browserWith(withThem, without));
    expect(both).toBe(withThem);
    expect(await fileOf(await browserWith(without, withThem))).toBe(both);
    expect(await fileOf(await browserWith(without, withThem, without))).toBe(both);
  });
});

describe('a grant whose days have changed by more than a zone explains', () => {
  const visits = (known: (basis: Basis) => Basis) => [
    known(readingOfRows(0, SIX_GRANTS)),
    known(readingOfRows(3, POSTPONED)),
  ];

  it('is the same one by its id, with what was said of it', async () => {
    const [first, second] = visits((basis) => withIds(basis, 'a'));
    if (!first || !second) throw new Error('There are two visits.');
    const memory = await memoryOf(first);
    const { key, series } = await onlyOne(memory);
    const name = series[0]?.grants.find(({ exactId }) => exactId === 'a2')?.id ?? '';
    await say(memory, key, [{ at: daysOn(1), what: 'category', grant: name, value: 'paid' }]);
    const kept = await memoryOf(second);
    expect(await daysIn(kept)).toEqual([[0, 3]]);
    const { said, series: both } = await onlyOne(kept);
    const now = both[1]?.grants.find(({ exactId }) => exactId === 'a2')?.id;
    expect(now).not.toBe(name);
    expect(said).toEqual([{ at: daysOn(1), what: 'category', grant: now, value: 'paid' }]);
    expect(both[0]?.grants.map(({ id }) => id)).toEqual(both[1]?.grants.map(({ id }) => id));
    expect(await daysIn(await browserWith(await fileOf(kept)))).toEqual([[0, 3]]);
  });

  it('is not known again without ids', async () => {
    expect(await daysIn(await memoryOf(...visits((basis) => basis)))).toHaveLength(2);
  });
});

describe('two accounts of one name whose grants have equal days and amounts', () => {
  const own = () => withIds(readingAfter(0, '$3.93'), 'a');
  const theirs = () => withIds(readingAfter(1, '$3.93'), 'b');

  it('are two where their ids differ, though no balance contradicts', async () => {
    const memory = await memoryOf(own(), theirs(), withIds(readingAfter(2, '$3.00'), 'a'));
    expect((await daysIn(memory)).toSorted()).toEqual([[0, 2], [1]]);
    expect(await halfWritten(memory)).toEqual([]);
  });

  it('are two where a file brings one to the other, either way', async () => {
    const files = [];
    for (const basis of [own(), theirs()]) {
      newBrowser();
      files.push(await fileOf(await memoryOf(basis)));
    }
    for (const order of [files, files.toReversed()])
      expect((await daysIn(await browserWith(...order))).toSorted()).toEqual([[0], [1]]);
  });

  it('are one where the ids of one are not known', async () => {
    expect(await daysIn(await memoryOf(readingAfter(0, '$3.93'), theirs()))).toHaveLength(1);
  });
});
