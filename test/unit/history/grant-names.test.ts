import { describe, expect, it } from 'vitest';
import type { SeenReading } from '../../../lib/analysis/index.ts';
import { newNames, renamed } from '../../../lib/history/grant-names.ts';
import { withKept } from '../../../lib/history/kept-series.ts';
import { evidenceOf } from '../../../lib/ledger/evidence/evidence.ts';
import { micros } from '../../support/exact.ts';

const START = Date.UTC(2026, 9, 9);

/** A reading of grants with equal days and amounts: the name, the id and the dollars left of each. */
function seen(day: number, ...grants: (readonly [name: string, id: string, left: number])[]): SeenReading {
  return {
    at: START + day * 86_400_000,
    figures: 'exact',
    isWhole: true,
    grants: grants.map(([id, exactId, left]) => ({
      id,
      exactId,
      start: START,
      expiry: START + 100 * 86_400_000,
      granted: micros(5_000_000),
      left: micros(left * 1e6),
      category: 'promotional',
      isCategoryKnown: false,
      state: 'usable',
    })),
  };
}

const leftBy = ({ grants }: SeenReading) =>
  grants.map(({ exactId, id, left }) => [exactId, id, (left ?? 0) / 1e6]);

describe('grants with equal days and amounts', () => {
  it('are followed by their ids where the page lists them in another order', () => {
    const before = seen(0, ['x#1', 'a', 3], ['x#2', 'b', 5]);
    const after = seen(1, ['x#1', 'b', 5], ['x#2', 'a', 2]);
    const [earlier] = renamed([before], newNames(before, after), after);
    expect(earlier && leftBy(earlier)).toEqual([
      ['a', 'x#2', 3],
      ['b', 'x#1', 5],
    ]);
  });

  it('keep names apart where the first of them is gone', () => {
    const before = seen(0, ['x#1', 'a', 0], ['x#2', 'b', 5]);
    const after = seen(1, ['x#1', 'b', 4]);
    const series = withKept(renamed([before], newNames(before, after), after), after);
    expect(series.map(leftBy)).toEqual([
      [
        ['a', 'x#2', 0],
        ['b', 'x#1', 5],
      ],
      [['b', 'x#1', 4]],
    ]);
  });

  it('are never weighed together under two ids', () => {
    const [before, after] = [seen(0, ['x#1', 'a', 3]), seen(1, ['x#1', 'b', 2])];
    expect(newNames(before, after).size).toBe(0);
    expect(withKept([before], after)).toEqual([after]);
  });
});

describe('grants whose days shift because the page is read in another zone', () => {
  const DAY = 86_400_000;
  /** Grants that end on one day, all of which the zone shifts: the name and the dollars left of each. */
  const seenIn = (day: number, shift: number, ...grants: (readonly [name: string, left: number])[]) => {
    const reading = seen(day, ...grants.map(([name, left]) => [name, name, left] as const));
    const shifted = reading.grants.map(({ exactId, start, expiry, ...grant }) => ({
      ...{ ...grant, id: `${exactId} ${shift}`, granted: micros(exactId === 'a' ? 5_000_000 : 9_000_000) },
      ...{ start: (start ?? 0) + shift * DAY, expiry: (expiry ?? 0) + shift * DAY },
    }));
    return { ...reading, grants: shifted };
  };
  const [first, last] = [seenIn(20, 0, ['a', 5], ['b', 9]), seenIn(25, 0, ['a', 0], ['b', 9])];
  const followed = (later: SeenReading) => {
    const series = [first, last].reduce<readonly SeenReading[]>((all, one) => withKept(all, one), []);
    return withKept(renamed(series, newNames(last, later), later), later);
  };
  const soonestFirst = (series: readonly SeenReading[]) =>
    evidenceOf(series, START + 40 * DAY).verdicts[0]?.verdict.kind;

  it('are not compared by days with one that is gone', () => {
    const series = followed(seenIn(30, -1, ['b', 9]));
    expect(series).toHaveLength(3);
    expect(series[0]?.grants.map(({ id, start, expiry }) => [id, start, expiry])).toEqual([
      ['a 0', null, null],
      ['b -1', START - DAY, START + 99 * DAY],
    ]);
    expect(soonestFirst(series)).toBe('cannot-tell');
  });

  it('are compared where all of them are still there, or no day has shifted', () => {
    expect(soonestFirst(followed(seenIn(30, -1, ['a', 0], ['b', 9])))).toBe('consistent');
    expect(followed(seenIn(30, 0, ['b', 9]))[0]?.grants[0]?.expiry).toBe(START + 100 * DAY);
  });

  it.each([
    ['two alike become two days', [0, 0], [0, 1]],
    ['two days become two alike', [0, 1], [1, 1]],
    ['one day takes the place of the other', [0, 1], [1, 2]],
  ])('are not followed where one of equal amount may be meant as well: %s', (_, before, after) => {
    const seenOn = (day: number, starts: readonly number[], lefts: readonly number[]) => {
      const reading = seen(day, ...lefts.map((left, nth) => [`x#${nth}`, '', left] as const));
      const grants = reading.grants.map(({ exactId: _none, ...grant }, nth) => {
        const start = START + (starts[nth] ?? 0) * DAY;
        const same = starts.slice(0, nth).filter((one) => one === starts[nth]).length;
        return { ...grant, id: `${starts[nth]}#${same + 1}`, start };
      });
      return { ...reading, grants };
    };
    const [earlier, later] = [seenOn(20, before, [5, 4]), seenOn(30, after, [3, 4])];
    const names = newNames(earlier, later);
    expect(names.size).toBe(0);
    expect(withKept(renamed([earlier], names, later), later)).toEqual([later]);
  });
});
