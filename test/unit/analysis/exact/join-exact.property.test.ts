import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExactGrant } from '../../../../lib/analysis/exact/exact-answer.ts';
import { joinExact } from '../../../../lib/analysis/exact/join-exact.ts';
import type { ShownGrant } from '../../../../lib/analysis/exact/likeness.ts';
import { CENT } from '../../../../lib/values/money.ts';
import { day, exactAnswer, grant, micros, shown } from '../../../support/exact.ts';

const START = '2026-01-01';
/** Few different values, so that many grants are alike in some way. */
const grants: fc.Arbitrary<ExactGrant[]> = fc
  .array(
    fc.record({
      granted: fc.oneof(
        fc.constantFrom(5, 5.004, 10),
        fc.integer({ min: 0, max: 2e7 }).map((amount) => amount / 1e6),
      ),
      used: fc.oneof(fc.constantFrom(0, 0.5), fc.double({ min: 0, max: 1, noNaN: true })),
      from: fc.integer({ min: 0, max: 4 }),
      days: fc.oneof(fc.constant(null), fc.integer({ min: 30, max: 33 })),
    }),
    { maxLength: 9 },
  )
  .map((all) =>
    all.map(({ granted, used, from, days }, at) =>
      grant(
        `g${at}`,
        granted * (1 - used),
        granted,
        day(START, from),
        days === null ? null : day(START, days),
      ),
    ),
  );

const off = fc.constantFrom(0, -1);
const known = fc.boolean();
/** Rows that know more or less of their grants, and some that are wrong. */
const blurred = (row: ShownGrant): fc.Arbitrary<ShownGrant> =>
  fc
    .tuple(known, known, known, known, fc.constantFrom(0, 0, 0, 20_000))
    .map(([received, expires, left, granted, wrong]) => ({
      row: row.row,
      received: received ? row.received : null,
      expires: expires ? row.expires : null,
      left: left && row.left !== null ? micros(row.left + wrong) : null,
      granted: granted ? row.granted : null,
    }));
const accounts = fc.tuple(grants, off).chain(([all, days]) =>
  fc.record({
    grants: fc.constant(all),
    rows: fc
      .tuple(...all.map((each, at) => blurred(shown(at + 1, each, days))))
      .chain((rows) => fc.subarray(rows)),
  }),
);

const near = (a: number, b: number) => Math.abs(a - b) <= CENT;

describe('joining the exact answer to any rows', () => {
  it('gives every row its own grant, or one alike, when all is rounded to cents and all days are off alike', () => {
    fc.assert(
      fc.property(grants, off, (all, days) => {
        const { rows, findings } = joinExact(
          all.map((each, at) => shown(at + 1, each, days)),
          exactAnswer(all),
        );
        expect(findings).toEqual([]);
        expect(rows.map(({ row }) => row)).toEqual(all.map((_, at) => at + 1));
        expect(new Set(rows.map(({ id }) => id)).size).toBe(all.length);
        for (const { row, left, granted, effectiveAt, expiresAt } of rows) {
          const truth = all[row - 1] ?? expect.fail();
          expect([effectiveAt, expiresAt]).toEqual([truth.effectiveAt, truth.expiresAt]);
          expect(near(granted, truth.granted) && near(left, truth.granted - truth.used)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same whatever order rows and grants come in', () => {
    const shuffled = accounts.chain((account) =>
      fc.record({
        account: fc.constant(account),
        rows: fc.shuffledSubarray(account.rows, { minLength: account.rows.length }),
        grants: fc.shuffledSubarray(account.grants, { minLength: account.grants.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ account, rows, grants: others }) => {
        expect(joinExact(rows, exactAnswer(others))).toEqual(
          joinExact(account.rows, exactAnswer(account.grants)),
        );
      }),
    );
  });

  it('gives each grant to one row at most, and says of every other row and grant what became of it', () => {
    fc.assert(
      fc.property(accounts, ({ rows, grants: all }) => {
        const { rows: joined, findings } = joinExact(rows, exactAnswer(all));
        const told = findings.filter(({ code }) => /^row-/.test(code)).map(({ row }) => row);
        expect([...joined.map(({ row }) => row), ...told].toSorted()).toEqual(
          rows.map(({ row }) => row).toSorted(),
        );
        expect(new Set(joined.map(({ id }) => id)).size).toBe(joined.length);
        const without = findings.filter(({ code }) => code === 'grant-without-row').length;
        const ambiguous = findings.filter(({ code }) => code === 'row-ambiguous').length;
        if (ambiguous === 0) expect(joined.length + without).toBe(all.length);
      }),
      { numRuns: 500 },
    );
  });
});
