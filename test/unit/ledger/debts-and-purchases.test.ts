import { describe, expect, it } from 'vitest';
import { type EvidenceOptions, evidenceOf } from '../../../lib/ledger/evidence/evidence.ts';
import type { ReadGrant, Reading } from '../../../lib/ledger/evidence/reading.ts';
import { day, money } from './portfolios.ts';

const usd = (dollars: number) => money(Math.round(dollars * 1_000_000));

interface Facts {
  granted: number;
  start: number | null;
  ends: number;
  category: ReadGrant['category'];
  isCategoryKnown: boolean;
}

const grantOf = (id: string, left: number | null, facts: Partial<Facts> = {}): ReadGrant => {
  const known = { granted: 10, start: 0, ends: 200, category: 'promotional', isCategoryKnown: true } as const;
  const { granted, start, ends, ...category } = { ...known, ...facts };
  return {
    id,
    ...category,
    granted: usd(granted),
    start: start === null ? null : day(start),
    expiry: day(ends),
    left: left === null ? null : usd(left),
    state: 'usable',
  };
};

const readingOf = (at: number, ...grants: ReadGrant[]): Reading => ({
  at: day(at),
  figures: 'cents',
  grants,
});

/** What is said of soonest expiry, and what it rests on; `later` was drawn though `gift` ends sooner. */
function saidOf(readings: readonly Reading[], options: Partial<EvidenceOptions> = {}) {
  const verdict = evidenceOf(readings, day(190), { given: ['one-time'], ...options }).verdicts.find(
    ({ rule }) => rule === 'soonest-expiry',
  )?.verdict;
  return verdict && 'assumes' in verdict ? [verdict.kind, ...verdict.assumes] : [verdict?.kind];
}

const old = (start = -60) => grantOf('old', 0, { start, ends: 10 });
const gift = (start: number) => grantOf('gift', 10, { start, ends: 100 });
const later = (left: number, start: number | null = 20) => grantOf('later', left, { start });

describe('a debt that no reading shows', () => {
  it.each<[string, Reading[]]>([
    ['older credit was used up before', [readingOf(40, old(), gift(5), later(6))]],
    ['older credit came with the other', [readingOf(40, grantOf('old', 0, { start: 5 }), gift(5), later(6))]],
    [
      'the start of what moved is not known',
      [readingOf(40, gift(5), later(6, null)), readingOf(50, gift(5), later(5, null))],
    ],
    [
      'what moved holds nothing more, so that more may be owed',
      [readingOf(40, gift(5), grantOf('later', 0, { start: 20, granted: 4 }))],
    ],
    ['it came between two readings', [readingOf(15, gift(5)), readingOf(40, gift(5), later(6))]],
    [
      'it came within the lag of the first of them',
      [readingOf(19, gift(5), later(10)), readingOf(40, gift(5), later(6))],
    ],
  ])('may be what a purchase paid where %s', (_, readings) => {
    expect(saidOf(readings)).toContain('no-debt');
    expect(saidOf(readings, { given: ['one-time', 'no-debt'] })).not.toContain('no-debt');
  });

  it('is named as what the verdict rests on', () => {
    expect(saidOf([readingOf(40, old(), gift(5), later(6))])).toEqual([
      'ruled-out-if',
      'split-charges',
      'no-debt',
    ]);
    expect(saidOf([readingOf(15, gift(5)), readingOf(40, gift(5), later(6))])).toContain('no-debt');
  });

  it.each<[string, Reading[]]>([
    ['the oldest credit held out until it came', [readingOf(40, gift(-60), later(6))]],
    [
      'it had come before the first of two readings',
      [
        readingOf(40, old(), gift(5), later(6)),
        readingOf(50, old(), gift(5), later(5)),
        readingOf(60, old(), gift(5), later(5)),
      ],
    ],
  ])('cannot be what a grant paid where %s', (_, readings) => {
    expect(saidOf(readings)).toEqual(['ruled-out']);
  });

  it('may be older than all that is shown where not all is shown', () => {
    expect(saidOf([readingOf(40, gift(-60), later(6))], { showsAll: false })).toEqual([
      'ruled-out-if',
      'no-debt',
    ]);
  });
});

describe('a purchase that was paid back while its row says Available', () => {
  const paid = { category: 'paid' } as const;
  const withFacts = (held: Partial<Facts>, moved: Partial<Facts>, lefts: [number, number] = [10, 6]) => [
    readingOf(
      40,
      grantOf('gift', lefts[0], { start: -60, ends: 100, ...held }),
      grantOf('later', lefts[1], { start: 20, ...moved }),
    ),
  ];

  it.each<[string, Reading[]]>([
    ['held', withFacts(paid, {})],
    ['moved', withFacts({}, paid)],
    ['held and another one moved', withFacts(paid, paid)],
    ['may be what held, by a guess', withFacts({ isCategoryKnown: false }, {})],
    ['may be what moved, since nobody knows its category', withFacts({}, { category: 'unknown' })],
  ])('is named where a purchase %s', (_, readings) => {
    expect(saidOf(readings)).toEqual(['ruled-out', 'no-cancelled-purchase']);
  });

  it('is not named where what held and what moved were given', () => {
    expect(saidOf(withFacts({}, {}))).toEqual(['ruled-out']);
  });
});
