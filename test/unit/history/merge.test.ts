import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Group, grouped, type Part } from '../../../lib/history/merge.ts';
import { lastWords, type Said } from '../../../lib/history/said.ts';
import type { Placed } from '../../../lib/history/worked-out.ts';
import { instantOf } from '../../../lib/values/day.ts';

const instant = (time: number) => instantOf(new Date(Date.UTC(2026, 0, 1 + time)));

/** Few names and few grants, so that readings of one organization meet, and those of two are told apart with pains. */
const readings: fc.Arbitrary<Placed> = fc
  .record({
    time: fc.nat(40),
    name: fc.constantFrom('Acme', 'Birch', null),
    grants: fc.subarray(['g1', 'g2', 'g3', 'g4', 'g5']),
  })
  // What was read at a time is one and the same wherever it was kept.
  .map(({ time, name, grants }) => ({
    id: `${instant(time)}-${name}-${grants}`,
    from: instant(time),
    name,
    grants,
  }));

const said: fc.Arbitrary<Said> = fc.oneof(
  fc.record({
    at: fc.nat(5).map(instant),
    what: fc.constant('category' as const),
    grant: fc.constantFrom('g1', 'g2'),
    value: fc.constantFrom('paid' as const, 'promotional' as const, null),
  }),
  fc.record({
    at: fc.nat(5).map(instant),
    what: fc.constant('daily-spend' as const),
    value: fc.constantFrom('1', '2', null),
  }),
);

const parts: fc.Arbitrary<Part[]> = fc.array(
  fc.record({
    readings: fc.array(readings, { minLength: 1, maxLength: 5 }),
    said: fc.array(said, { maxLength: 3 }),
  }),
  { maxLength: 4 },
);

/** What is kept in one browser, with all that its readings say of themselves. */
interface History {
  groups: readonly Group[];
  parts: readonly Part[];
}

/** Puts together what several browsers keep, as an import does. */
function merged(...histories: readonly (readonly Part[])[]): History {
  const all = histories.flat();
  const placed = new Map(all.flatMap((part) => part.readings.map((one) => [one.id, one])));
  const groups = grouped(all);
  const partOf = ({ ids, said: words }: Group): Part => ({
    readings: ids.flatMap((id) => placed.get(id) ?? []),
    said: words,
  });
  return { groups, parts: groups.map(partOf) };
}

/** Whatever order they stand in. */
const sorted = ({ groups }: History) => [...groups].sort((one, other) => (one.key < other.key ? -1 : 1));

/** The first two put together before the third, and the last two before the first. */
function bothWays(...three: readonly [Part[], Part[], Part[]]): [History, History] {
  const [a, b, c] = three.map((one) => merged(one).parts) as [
    readonly Part[],
    readonly Part[],
    readonly Part[],
  ];
  return [merged(merged(a, b).parts, c), merged(a, merged(b, c).parts)];
}

describe('merging random histories', () => {
  it('comes to the same whoever is merged into whom', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        expect(sorted(merged(one, other))).toEqual(sorted(merged(other, one)));
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const once = merged(one, other);
        expect(sorted(merged(once.parts, other))).toEqual(sorted(once));
        expect(sorted(merged(once.parts))).toEqual(sorted(once));
      }),
    );
  });

  it('tells the same organizations apart whichever two are merged first', () => {
    const apart = (history: History) => sorted(history).map(({ said: _, ...group }) => group);
    fc.assert(
      fc.property(parts, parts, parts, (one, two, three) => {
        const [left, right] = bothWays(one, two, three);
        expect(apart(left)).toEqual(apart(right));
      }),
    );
  });

  // A list without grants may turn out to be of none of them, and what was said meanwhile of both stays with both.
  it('knows the same to be said of them, where each list has grants', () => {
    const withGrants = parts.filter((some) =>
      some.every((part) => part.readings.every(({ grants }) => grants.length > 0)),
    );
    fc.assert(
      fc.property(withGrants, withGrants, withGrants, (one, two, three) => {
        const [left, right] = bothWays(one, two, three);
        expect(sorted(left)).toEqual(sorted(right));
      }),
    );
  });

  it('loses no reading and no last word, and holds no reading twice', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const { groups } = merged(one, other);
        const all = [...one, ...other];
        const ids = groups.flatMap((group) => group.ids);
        expect([...ids].sort()).toEqual(
          [...new Set(all.flatMap((part) => part.readings.map(({ id }) => id)))].sort(),
        );
        for (const part of all) {
          const of = groups.filter((group) => part.readings.some(({ id }) => group.ids.includes(id)));
          for (const group of of)
            expect(lastWords([...group.said], [...part.said])).toEqual(lastWords([...group.said], []));
        }
      }),
    );
  });
});
