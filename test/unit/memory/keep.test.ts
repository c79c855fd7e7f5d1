import { beforeEach, describe, expect, it } from 'vitest';
import {
  briefReadings,
  forget,
  keepReading,
  type Memory,
  openMemory,
  organizations,
  readingOf,
  readingsOf,
} from '../../../entrypoints/shared/memory/index.ts';
import { glanceOf } from '../../../lib/history/index.ts';
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
    const memory = await memoryOf(readingAfter(2, '$2.00'));
    await keepReading(memory, readingAfter(1, '$3.00'), 'en', daysOn(2));
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

describe('a reading of a clock that stood ahead', () => {
  /** Five readings, of which the second says that it is of a day that has not come when the others are made. */
  const kept = () =>
    memoryOf(
      readingAfter(0, '$9.00'),
      readingAfter(5, '$8.00'),
      readingAfter(2, '$7.00'),
      readingAfter(3, '$5.00'),
      readingAfter(4, '$3.93'),
    );
  const daysIn = async (memory: Memory) =>
    (await onlyOne(memory)).series.map(({ at }) => (at - Date.parse(daysOn(0))) / MS_PER_DAY);

  it('is no longer the last one once the clock says otherwise, and hides none that comes after', async () => {
    const memory = await kept();
    expect((await onlyOne(memory)).latest.from).toBe(daysOn(4));
    expect(await daysIn(memory)).toEqual([0, 2, 3, 4]);
    const glance = glanceOf(await onlyOne(memory), daysOn(4));
    expect(glance).toMatchObject({ readAt: daysOn(4), isAhead: false });
  });

  it('is listed as such, and counts for nothing when its day has come', async () => {
    const memory = await kept();
    const { key } = await onlyOne(memory);
    const listed = async () => briefReadings(memory, key, { most: 10 });
    expect((await listed()).map(({ from, isAhead }) => [from, isAhead === true])).toEqual([
      [daysOn(5), true],
      ...[4, 3, 2, 0].map((day) => [daysOn(day), false]),
    ]);
    await keepReading(memory, readingAfter(6, '$3.00'), 'en');
    const [, , third] = (await listed()).toReversed();
    await forget(memory, { reading: third?.id ?? '' });
    expect(await daysIn(memory)).toEqual([0, 2, 4, 6]);
    expect(await halfWritten(memory)).toEqual([]);
  });

  it('is told as what it is while there is none after it', async () => {
    const memory = await memoryOf(readingAfter(0, '$9.00'), readingAfter(5, '$8.00'));
    expect(glanceOf(await onlyOne(memory), daysOn(2))).toMatchObject({ isAhead: true, readAt: daysOn(5) });
    await forget(memory, { reading: (await stored(memory)).readings[0]?.id ?? '' });
    expect((await onlyOne(memory)).latest.from).toBe(daysOn(5));
  });

  it('counts no longer as seen until then where the page still says the same', async () => {
    const memory = await memoryOf(readingAfter(0, '$9.00'), readingAfter(0.9, '$9.00'));
    await keepReading(memory, readingAfter(0.1, '$9.00'), 'en');
    expect((await onlyOne(memory)).latest.until).toBe(daysOn(0.1));
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
