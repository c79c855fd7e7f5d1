import { describe, expect, it } from 'vitest';
import type { SeenReading } from '../../../lib/analysis/index.ts';
import { newNames, renamed } from '../../../lib/history/grant-names.ts';
import { withKept } from '../../../lib/history/kept-series.ts';
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
    const [earlier] = renamed([before], newNames(before, after));
    expect(earlier && leftBy(earlier)).toEqual([
      ['a', 'x#2', 3],
      ['b', 'x#1', 5],
    ]);
  });

  it('keep names apart where the first of them is gone', () => {
    const before = seen(0, ['x#1', 'a', 0], ['x#2', 'b', 5]);
    const after = seen(1, ['x#1', 'b', 4]);
    const series = withKept(renamed([before], newNames(before, after)), after);
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
