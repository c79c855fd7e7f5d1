import { beforeEach, describe, expect, it } from 'vitest';
import {
  briefReadings,
  keepReading,
  openMemory,
  organizations,
  readingOf,
  readingsOf,
} from '../../../entrypoints/shared/memory/index.ts';
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
  stored,
} from '../../support/memory.ts';

beforeEach(newBrowser);

const HOUR = 1 / 24;
const [FIRST, LAST] = [SIX_GRANTS.slice(0, 3), SIX_GRANTS.slice(3)];

describe('a reading that is kept', () => {
  it('is there as it was made, after the memory was closed and opened again', async () => {
    const memory = await memoryOf(readingAfter(0, '$3.93'));
    const { key, latest } = await onlyOne(memory);
    memory.close();
    const again = await openMemory();
    expect(await readingOf(again, latest.id)).toEqual(latest);
    expect(await briefReadings(again, key, { most: 10 })).toEqual([
      {
        id: latest.id,
        organization: key,
        from: daysOn(0),
        until: daysOn(0),
        status: 'ok',
        atLeast: '23.93',
        isEither: false,
        atMost: '23.93',
        grants: 6,
      },
    ]);
  });

  it('takes a tenth of the room of its text', async () => {
    const { readings, organizations: kept } = await stored(await memoryOf(readingAfter(0, '$3.93')));
    expect(readings[0]?.packed.length).toBeLessThan(JSON.stringify(kept[0]?.latest).length / 4);
  });

  it('extends an equal one within a day, and holds what the user has chosen since', async () => {
    const first = readingAfter(0, '$3.93');
    const memory = await memoryOf(first, readingAfter(0.5, '$3.93'));
    const again = readingAfter(0.9, '$3.93');
    const rule = { id: 'soonest-expiry', by: 'user' } as const;
    await keepReading(memory, { ...again, choices: { ...again.choices, rule } }, 'en');
    const { readings } = await stored(memory);
    expect(readings.map(({ from, until }) => [from, until])).toEqual([[daysOn(0), daysOn(0.9)]]);
    const kept = await readingOf(memory, readings[0]?.id ?? '');
    expect(kept?.basis.choices.rule).toEqual(rule);
    expect(kept?.basis.provenance.readAt).toBe(first.provenance.readAt);
  });

  it('is another one more than a day later, though it says the same', async () => {
    const memory = await memoryOf(readingAfter(0, '$3.93'), readingAfter(1.1, '$3.93'));
    expect((await stored(memory)).readings).toHaveLength(2);
  });

  it('takes the place of a part of its list that was read just before', async () => {
    const part = readingOfRows(0, SIX_GRANTS.slice(0, 4));
    const { reading } = part;
    if (reading.kind !== 'grants') throw new Error(reading.kind);
    const seen = { ...reading, extent: { kind: 'unplaced', reason: 'more', of: 6 } } as const;
    const memory = await memoryOf({ ...part, reading: seen }, readingOfRows(HOUR / 2, SIX_GRANTS));
    expect((await stored(memory)).readings.map(({ from }) => from)).toEqual([daysOn(HOUR / 2)]);
    expect(await halfWritten(memory)).toEqual([]);
  });

  it('is told by a tab that read it before another one, and changes nothing of what is newer', async () => {
    const memory = await memoryOf(readingAfter(2, '$2.00'), readingAfter(1, '$3.00'));
    const { latest, key } = await onlyOne(memory);
    expect(latest.from).toBe(daysOn(2));
    expect((await briefReadings(memory, key, { most: 10 })).map(({ from }) => from)).toEqual([
      daysOn(2),
      daysOn(1),
    ]);
  });

  it('goes to the organization that the page names', async () => {
    const memory = await memoryOf(readingAfter(0, '$3.93'), readingAfter(1, '$3.93', 'Another'));
    expect((await organizations(memory)).map(({ name }) => name).sort()).toEqual(['Acme', 'Another']);
  });

  it('shows that two organizations are one, and their readings then are of one', async () => {
    const memory = await memoryOf(readingOfRows(0, FIRST), readingOfRows(1, LAST));
    expect(await organizations(memory)).toHaveLength(2);
    await keepReading(memory, readingOfRows(2, SIX_GRANTS), 'en');
    const { key } = await onlyOne(memory);
    expect((await briefReadings(memory, key, { most: 10 })).map(({ from }) => from)).toEqual(
      [2, 1, 0].map(daysOn),
    );
    expect(await halfWritten(memory)).toEqual([]);
  });

  it('can be a page without any grant', async () => {
    const memory = await memoryOf(readingOfRows(0, []));
    const [brief] = await briefReadings(memory, (await onlyOne(memory)).key, { most: 1 });
    expect(brief).toMatchObject({ status: 'empty', atLeast: '0.00', atMost: '0.00', grants: 0 });
  });

  it('is none where the page gives no figure', async () => {
    const memory = await openMemory();
    const loading = { ...readingAfter(0, '$3.93'), reading: { kind: 'loading' } as const };
    expect(await keepReading(memory, loading, 'en')).toEqual({ kind: 'no-figures' });
    expect((await stored(memory)).readings).toEqual([]);
  });
});

describe('the readings of an organization', () => {
  const many = () =>
    memoryOf(...Array.from({ length: 120 }, (_, day) => readingAfter(day * 1.5, `$${9 - day / 20}`)));

  it('come a page at a time, the newest first', async () => {
    const memory = await many();
    const { key } = await onlyOne(memory);
    const found = [];
    let page = await briefReadings(memory, key, { most: 50 });
    while (page.length > 0) {
      found.push(...page.map(({ from }) => Date.parse(from)));
      page = await briefReadings(memory, key, { before: page.at(-1)?.id ?? '', most: 50 });
    }
    expect(found).toHaveLength(120);
    expect(found).toEqual(found.toSorted((a, b) => b - a));
  });

  it('are gone through in order of time', async () => {
    const memory = await many();
    const times: number[] = [];
    for await (const { from } of readingsOf(memory, (await onlyOne(memory)).key))
      times.push(Date.parse(from));
    expect(times).toHaveLength(120);
    expect(new Set(times.slice(1).map((time, place) => (time - (times[place] ?? 0)) / MS_PER_DAY))).toEqual(
      new Set([1.5]),
    );
  });
});
