import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestPairs } from '../../../../lib/analysis/exact/cheapest-pairs.ts';

const ALONE = 100;
type Costs = readonly (readonly (number | null)[])[];

/** Every way to pair, by brute force. */
function allPairings(costs: Costs, rights: number): { cost: number; partners: (number | null)[] }[] {
  const extend = (
    left: number,
    taken: readonly (number | null)[],
    cost: number,
  ): ReturnType<typeof allPairings> => {
    const row = costs[left];
    if (!row) {
      const alone =
        taken.filter((each) => each === null).length + rights - taken.filter((each) => each !== null).length;
      return [{ cost: cost + alone * ALONE, partners: [...taken] }];
    }
    const paired = row.flatMap((price, right) =>
      price === null || taken.includes(right) ? [] : extend(left + 1, [...taken, right], cost + price),
    );
    return [...paired, ...extend(left + 1, [...taken, null], cost)];
  };
  return extend(0, [], 0);
}

const tables = fc.integer({ min: 1, max: 5 }).chain((rights) =>
  fc.array(
    fc.array(fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 3 })), {
      minLength: rights,
      maxLength: rights,
    }),
    { minLength: 1, maxLength: 5 },
  ),
);

describe('the cheapest pairs', () => {
  it('are among all pairings the cheapest, and name exactly what other cheapest ones would give', () => {
    fc.assert(
      fc.property(tables, (costs) => {
        const rights = costs[0]?.length ?? 0;
        const found = cheapestPairs(
          costs.length,
          rights,
          ALONE,
          (left, right) => costs[left]?.[right] ?? null,
        );
        const all = allPairings(costs, rights);
        const least = Math.min(...all.map(({ cost }) => cost));
        const cheapest = all.filter(({ cost }) => cost === least);
        const partners = found.map(({ partner }) => partner);
        expect(cheapest.map((each) => each.partners)).toContainEqual(partners);
        found.forEach(({ partner, others }, left) => {
          const possible = new Set(cheapest.map((each) => each.partners[left]));
          expect(new Set([partner, ...others])).toEqual(possible);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('leave all alone where nothing fits', () => {
    expect(cheapestPairs(2, 0, ALONE, () => 0)).toEqual(Array(2).fill({ partner: null, others: [] }));
    expect(cheapestPairs(0, 2, ALONE, () => 0)).toEqual([]);
  });
});
