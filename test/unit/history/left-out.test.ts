import { describe, expect, it } from 'vitest';
import {
  MAX_READINGS,
  type SeenReading,
  type Series,
  withReading,
} from '../../../lib/analysis/insight/series.ts';
import { withKept } from '../../../lib/history/kept-series.ts';
import { evidenceOf } from '../../../lib/ledger/evidence/evidence.ts';
import { canBeLeftOut } from '../../../lib/ledger/evidence/left-out.ts';
import type { GrantState } from '../../../lib/ledger/evidence/reading.ts';
import { MS_PER_DAY as DAY } from '../../../lib/ledger/time.ts';
import { CENT, microDollars, NO_MONEY } from '../../../lib/values/money.ts';

const START = Date.UTC(2026, 5, 1);
const money = (cents: number) => microDollars(Math.round(cents) * CENT) ?? NO_MONEY;

/** The grant that expires first, and one that expires later, in cents. */
function readingOn(day: number, soon: number, late: number, state: GrantState = 'usable'): SeenReading {
  const known = { category: 'promotional', isCategoryKnown: true } as const;
  return {
    at: START + day * DAY,
    figures: 'cents',
    isWhole: true,
    grants: [
      {
        ...{ ...known, id: 'soon', state, granted: money(1000), left: money(soon) },
        ...{ start: START - 60 * DAY, expiry: START + 100 * DAY },
      },
      {
        ...{ ...known, id: 'late', state: 'usable', granted: money(5000), left: money(late) },
        ...{ start: START - 50 * DAY, expiry: START + 200 * DAY },
      },
    ],
  };
}

/** What a long series that begins with these readings comes to, after each of its readings. */
function verdictsAfter(first: readonly SeenReading[], add: (to: Series, one: SeenReading) => Series) {
  const more = Array.from({ length: 150 }, (_, nth) => readingOn(10 + nth / 5, 499 - nth, 4900));
  const kinds = new Set<string | undefined>();
  let [series, longest]: [Series, number] = [[], 0];
  for (const reading of [...first, ...more]) {
    series = add(series, reading);
    longest = Math.max(longest, series.length);
    const { verdicts } = evidenceOf(series, reading.at);
    kinds.add(verdicts.find(({ rule }) => rule === 'soonest-expiry')?.verdict.kind);
  }
  return { kinds, longest };
}

const UNSEEN_LATER = {
  'a grant that was used up when another was used, and filled again': readingOn(0.1, 0, 4900),
  'a grant that could not be used when another was': readingOn(0.1, 500, 4900, 'unclear'),
};

const SERIES = {
  visit: withReading,
  memory: (series: Series, reading: SeenReading) => withKept(series, reading),
};

describe.each(Object.entries(SERIES))('the series of a %s that is too long', (_, add) => {
  it.each(Object.entries(UNSEEN_LATER))('goes on showing %s', (_name, between) => {
    const first = [readingOn(0, 500, 5000), between, readingOn(0.2, 500, 4900)];
    const { kinds, longest } = verdictsAfter(first, add);
    expect(kinds).not.toContain('ruled-out');
    expect(longest).toBeLessThanOrEqual(MAX_READINGS);
  });

  it('is cut even if every reading shows a rise', () => {
    const zigzag = Array.from({ length: 3 * MAX_READINGS }, (__, nth) =>
      readingOn(nth, 300 + 100 * (nth % 2), 5000),
    );
    expect(zigzag.reduce(add, []).length).toBeLessThanOrEqual(MAX_READINGS);
  });
});

describe('a reading between two others', () => {
  const [before, after] = [readingOn(0, 500, 5000), readingOn(2, 300, 5000)];

  it.each([
    ['a fall that goes on', readingOn(1, 400, 5000), true],
    ['a fall before a rise', readingOn(1, 200, 5000), false],
    ['a rise before a fall', readingOn(1, 600, 5000), false],
    ['an unclear State', readingOn(1, 400, 5000, 'unclear'), false],
    ['the time of the one before', readingOn(0, 400, 5000), false],
    ['a time after the next one', readingOn(3, 400, 5000), false],
  ])('with %s', (_name, one, can) => {
    expect(canBeLeftOut(before, one, after)).toBe(can);
  });

  it('can be left out if the State is unclear after it too', () => {
    const [one, next] = [readingOn(1, 400, 5000, 'unclear'), readingOn(2, 300, 5000, 'unclear')];
    expect(canBeLeftOut(before, one, next)).toBe(true);
  });
});
