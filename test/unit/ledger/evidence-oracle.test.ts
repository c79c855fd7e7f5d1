import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../lib/ledger/draw/order.ts';
import { looksAtCategory, orderOf } from '../../../lib/ledger/draw/rules.ts';
import { ASSUMPTIONS } from '../../../lib/ledger/evidence/assumption.ts';
import { evidenceOf } from '../../../lib/ledger/evidence/evidence.ts';
import type { ReadGrant, Reading } from '../../../lib/ledger/evidence/reading.ts';
import type { Category } from '../../../lib/provider/category.ts';
import { DRAW_RULES, type DrawRule } from '../../../lib/provider/stated-rules.ts';
import { explainedReadings, type OracleLot, type OracleReading } from '../../oracles/reachable.ts';
import { day, money } from './portfolios.ts';

interface Lot extends OracleLot {
  category: Exclude<Category, 'unknown'>;
  isCategoryKnown: boolean;
}

/**
 * Readings of a small world, most of them possible, many not: any figures between nothing and what was left before. An
 * ended grant may go on showing what it held; nothing shown as left in it says nothing.
 */
interface World {
  lots: Lot[];
  readings: OracleReading[];
}

const anyLot = fc.record({
  amount: fc.integer({ min: 1, max: 3 }),
  start: fc.integer({ min: 0, max: 6 }),
  lives: fc.integer({ min: 1, max: 8 }),
  category: fc.constantFrom('paid' as const, 'promotional' as const),
  isCategoryKnown: fc.boolean(),
});

const worlds: fc.Arbitrary<World> = fc
  .record({
    lots: fc.array(anyLot, { minLength: 2, maxLength: 4 }),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 3 }),
    falls: fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 3,
    }),
    blanks: fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 3,
    }),
  })
  .map(({ lots, days, falls, blanks }) => {
    const named = lots.map(({ lives, ...facts }, index) => ({
      ...facts,
      id: `g${index}`,
      expiry: facts.start + lives,
    }));
    const left = named.map(({ amount }) => amount);
    const readings = days
      .sort((a, b) => a - b)
      .map((at, reading, all) => {
        const begun = named.map((lot, index) => ({ lot, index })).filter(({ lot }) => lot.start < at);
        for (const { lot, index } of begun) {
          const fall = (all[reading - 1] ?? lot.start) < lot.expiry ? (falls[reading]?.[index] ?? 0) : 0;
          left[index] = Math.max(0, (left[index] ?? 0) - fall);
        }
        const told = begun
          .filter(({ lot, index }) => isLive(lot, at) || left[index] !== 0)
          .filter(({ index }) => blanks[reading]?.[index] !== 0);
        return {
          day: at,
          shown: Object.fromEntries(told.map(({ lot, index }) => [lot.id, left[index] ?? 0])),
        };
      });
    return { lots: named, readings };
  });

const isLive = ({ start, expiry }: OracleLot, at: number) => start < at && at < expiry;

/** A day is read as its start, so that usage of the day comes after. */
function readingsOf({ lots, readings }: World): Reading[] {
  return readings.map(({ day: at, shown }) => ({
    at: day(at),
    figures: 'exact',
    grants: lots.flatMap(({ id, amount, start, expiry, category, isCategoryKnown }): ReadGrant[] => {
      if (at <= start) return [];
      const left = shown[id];
      return [
        {
          id,
          granted: money(amount),
          start: day(start),
          expiry: day(expiry),
          category,
          isCategoryKnown,
          left: left === undefined ? null : money(left),
          state: at < expiry ? 'usable' : 'ended',
        },
      ];
    }),
  }));
}

function labellings(rule: DrawRule, lots: readonly Lot[]): Lot[][] {
  return lots.reduce<Lot[][]>(
    (all, one) => {
      const isOpen = looksAtCategory(rule) && !one.isCategoryKnown;
      const categories = isOpen ? (['paid', 'promotional'] as const) : [one.category];
      return all.flatMap((so) => categories.map((category) => [...so, { ...one, category }]));
    },
    [[]],
  );
}

function isPossible(rule: DrawRule, lots: readonly Lot[], readings: World['readings']): boolean {
  const facts = (one: Lot) => ({ ...one, granted: money(one.amount) });
  const isBefore = (a: Lot, b: Lot) => compare(orderOf(rule), facts(a), facts(b)).order === -1;
  return explainedReadings(lots, isBefore, readings) === readings.length;
}

const EXACT = { earlier: 0, later: 0, lag: 0 };

function ruledOut(world: World): { rule: DrawRule; isRuledOut: boolean; holdsAsGuessed: boolean }[] {
  const { verdicts } = evidenceOf(readingsOf(world), day(20), { tolerance: EXACT, given: ASSUMPTIONS });
  return DRAW_RULES.map((rule) => {
    const kind = verdicts.find((one) => one.rule === rule.id)?.verdict.kind;
    return {
      rule,
      isRuledOut: kind === 'ruled-out',
      holdsAsGuessed: kind !== 'ruled-out' && kind !== 'ruled-out-if',
    };
  });
}

/** What is not known of one of several grants that look alike is not known of any of them. */
const hasTwin = (one: Lot, lots: readonly Lot[]) =>
  lots.some(
    (other) =>
      other !== one &&
      other.start === one.start &&
      other.expiry === one.expiry &&
      other.amount === one.amount,
  );

/** No figure is missing but those of ended grants that no later reading shows either. */
const isComplete = ({ lots, readings }: World) =>
  readings.every(({ day: at, shown }, index) =>
    lots.every(
      (one) =>
        at <= one.start ||
        one.id in shown ||
        (!isLive(one, at) &&
          !hasTwin(one, lots) &&
          readings.slice(index).every((later) => !(one.id in later.shown))),
    ),
  );

describe('the evidence, next to trying all usage', () => {
  it('rules out exactly what no usage explains, for one labelling and for all', () => {
    let [out, total] = [0, 0];
    fc.assert(
      fc.property(worlds.filter(isComplete), (world) => {
        for (const { rule, isRuledOut, holdsAsGuessed } of ruledOut(world)) {
          const { lots, readings } = world;
          const isExplained = labellings(rule, lots).some((labelled) => isPossible(rule, labelled, readings));
          expect({ rule: rule.id, isRuledOut }).toEqual({ rule: rule.id, isRuledOut: !isExplained });
          expect({ rule: rule.id, holdsAsGuessed }).toEqual({
            rule: rule.id,
            holdsAsGuessed: isPossible(rule, lots, readings),
          });
          out += Number(isRuledOut);
          total += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect(out / total).toBeGreaterThan(0.05);
    expect(out / total).toBeLessThan(0.95);
  });

  it('never rules out what some usage explains where figures are missing', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { rule, isRuledOut, holdsAsGuessed } of ruledOut(world)) {
          if (!isRuledOut && holdsAsGuessed) continue;
          const labelled = isRuledOut ? labellings(rule, world.lots) : [world.lots];
          expect(labelled.some((lots) => isPossible(rule, lots, world.readings))).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });
});
