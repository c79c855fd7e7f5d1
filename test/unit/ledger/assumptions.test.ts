import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../lib/ledger/evidence/evidence.ts';
import type { ReadGrant, Reading } from '../../../lib/ledger/evidence/reading.ts';
import type { RuleId } from '../../../lib/provider/stated-rules.ts';
import { day, money } from './portfolios.ts';

const usd = (dollars: number) => money(Math.round(dollars * 1_000_000));
const NOW = day(90);

/** What each grant held at each reading: `b` ends before `a`, and `c` after it. None was bought. */
interface Shown {
  a: number | null;
  b: number | null;
  c?: number;
}

const ENDS = { a: 200, b: 100, c: 300 };

function readings(
  shown: Readonly<Record<number, Shown>>,
  ends = ENDS,
  figures: Reading['figures'] = 'cents',
) {
  const inTime = Object.entries(shown).sort(([one], [other]) => Number(one) - Number(other));
  return inTime.map(([at, lefts]): Reading => {
    const grants = (['a', 'b', 'c'] as const).flatMap((id): ReadGrant[] => {
      const left = lefts[id];
      if (left === undefined) return [];
      return [
        {
          id,
          left: left === null ? null : usd(left),
          granted: usd(10),
          start: day(id === 'a' ? 0 : -9),
          expiry: day(ends[id]),
          category: 'promotional',
          isCategoryKnown: true,
          state: Number(at) < ends[id] ? 'usable' : 'ended',
        },
      ];
    });
    return { at: day(Number(at)), figures, grants };
  });
}

function verdictOf(of: readonly Reading[], rule: RuleId = 'soonest-expiry') {
  return evidenceOf(of, NOW).verdicts.find((one) => one.rule === rule)?.verdict ?? expect.fail();
}

describe('charges that may be taken whole from one grant', () => {
  const held = (b: number, fall: number, before = 10) =>
    verdictOf(readings({ 20: { a: before, b }, 30: { a: before, b }, 40: { a: before - fall, b } }));

  it('make a verdict rest on split charges where what was held is not more than all that left', () => {
    expect(held(5, 4)).toMatchObject({ kind: 'ruled-out' });
    for (const [b, fall] of [
      [0.01, 4],
      [3.99, 4],
      [4, 4],
      [4.01, 4],
    ] as const) {
      expect(held(b, fall)).toMatchObject({ kind: 'ruled-out-if', guesses: [] });
      expect(held(b, fall)).toMatchObject({ assumes: expect.arrayContaining(['split-charges']) });
    }
  });

  it('count all that left in the window, the debt of a grant too', () => {
    const beside = (c: number) =>
      verdictOf(readings({ 20: { a: 10, b: 5, c: 10 }, 30: { a: 10, b: 5, c: 10 }, 40: { a: 8, b: 5, c } }));
    expect(beside(9).kind).toBe('ruled-out');
    expect(beside(6)).toMatchObject({ kind: 'ruled-out-if' });
    const inDebt = verdictOf(readings({ 20: { a: 2, b: 5 }, 30: { a: 2, b: 5 }, 40: { a: -4, b: 5 } }));
    expect(inDebt).toMatchObject({ kind: 'ruled-out-if' });
  });

  it('leave a verdict firm that another movement proves by itself', () => {
    const shown = { 20: { a: 10, b: 5 }, 30: { a: 3, b: 5 }, 40: { a: 2, b: 5 } };
    expect(verdictOf(readings(shown)).kind).toBe('ruled-out');
  });
});

describe('credit that may have been given back unseen', () => {
  it('makes a verdict rest on that where the grant that held has fallen itself', () => {
    const fallen = verdictOf(readings({ 20: { a: 10, b: 9 }, 40: { a: 8, b: 8 } }));
    expect(fallen).toMatchObject({ kind: 'ruled-out-if', assumes: ['no-refund', 'one-time'] });
    const life = verdictOf(readings({ 40: { a: 8, b: 8 } }));
    expect(life).toMatchObject({ kind: 'ruled-out-if', assumes: ['no-refund', 'one-time'] });
    expect(verdictOf(readings({ 40: { a: 8, b: 10 } })).kind).toBe('ruled-out');
    expect(verdictOf(readings({ 20: { a: 10, b: 9 }, 40: { a: 8, b: 9 } })).kind).toBe('ruled-out');
  });

  it('is no evidence where a figure shows it', () => {
    const usedUp = readings({ 20: { a: 10, b: 0 }, 40: { a: 8, b: 5 } });
    expect(verdictOf(usedUp)).toMatchObject({ kind: 'cannot-tell' });
  });

  it('is looked for since the figure last stood still, where figures lag', () => {
    const shown = (before: Record<number, Shown>) =>
      verdictOf(readings({ ...before, 40: { a: 9, b: 9 }, 50: { a: 8, b: 9 }, 60: { a: 8, b: 9 } }));
    expect(shown({ 20: { a: 9, b: 10 } })).toMatchObject({ assumes: ['one-time'] });
    expect(shown({ 20: { a: 9, b: 10 }, 30: { a: 9, b: 9 } })).toMatchObject({
      kind: 'ruled-out',
      assumes: [],
    });
  });
});

describe('figures that lag by grant', () => {
  const moved = { 20: { a: 10, b: 10 }, 40: { a: 8, b: 10 } };

  it('make a verdict rest on one time until a reading a day later shows the money still there', () => {
    expect(verdictOf(readings(moved))).toMatchObject({ kind: 'ruled-out', assumes: ['one-time'] });
    const soon = { ...moved, 40.5: { a: 8, b: 10 } };
    expect(verdictOf(readings(soon))).toMatchObject({ kind: 'ruled-out', assumes: ['one-time'] });
    const later = { ...moved, 41: { a: 8, b: 10 } };
    expect(verdictOf(readings(later))).toMatchObject({ kind: 'ruled-out', assumes: [] });
    const blank = { ...moved, 40.5: { a: 8, b: null }, 41: { a: 8, b: 10 } };
    expect(verdictOf(readings(blank))).toMatchObject({ kind: 'ruled-out', assumes: [] });
  });

  it('never make it firmer by a reading in which the money has begun to go', () => {
    const emptied = { ...moved, 40.5: { a: 8, b: 0 } };
    expect(verdictOf(readings(emptied))).toMatchObject({ assumes: ['one-time'] });
    const gone = { ...moved, 41: { a: 8, b: 9 } };
    expect(verdictOf(readings(gone))).toMatchObject({ assumes: ['one-time'] });
  });
});

describe('an expired row that still shows money', () => {
  it('held it until it expired', () => {
    const ends = { ...ENDS, a: 35, b: 38 };
    const shown = readings({ 20: { a: 10, b: 10 }, 50: { a: 8, b: 10 } }, ends);
    expect(verdictOf(shown, 'latest-expiry-first').kind).toBe('ruled-out');
    expect(
      verdictOf(readings({ 20: { a: 10, b: 10 }, 50: { a: 8, b: 0 } }, ends), 'latest-expiry-first').kind,
    ).toBe('cannot-tell');
  });

  it('holds nothing back within its slack, nor where it says that it has ended before its day', () => {
    const within = { ...ENDS, a: 39.5, b: 38 };
    const shown = { 20: { a: 10, b: 10 }, 50: { a: 8, b: 10 } };
    expect(verdictOf(readings(shown, within)).kind).toBe('cannot-tell');
    const early = readings(shown).map((one) => ({
      ...one,
      grants: one.grants.map((grant) => (grant.id === 'b' ? { ...grant, state: 'ended' as const } : grant)),
    }));
    expect(verdictOf(early).kind).toBe('cannot-tell');
  });

  it('rules out with the grant that takes over from it what neither does alone', () => {
    const handing = (state: { b: number | null; c: number }) => {
      const [first, last] = [
        { b: 10, a: 10 },
        { a: 8, ...state },
      ];
      return readings({ 20: first, 60: last }, { a: 200, b: 50, c: 150 }).map((one) => ({
        ...one,
        grants: one.grants.map((each) => (each.id === 'c' ? { ...each, start: day(40) } : each)),
      }));
    };
    expect(verdictOf(handing({ b: 10, c: 10 }))).toMatchObject({
      kind: 'ruled-out',
      witnesses: [{ blockers: [{ grant: 'b' }, { grant: 'c' }] }],
    });
    expect(verdictOf(handing({ b: null, c: 10 })).kind).toBe('cannot-tell');
    expect(verdictOf(handing({ b: 10, c: 0 })).kind).toBe('consistent');
  });
});
