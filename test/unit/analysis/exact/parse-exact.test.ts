import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_ANSWER } from '../../../../lib/analysis/exact/exact-answer.ts';
import { parseExact } from '../../../../lib/analysis/exact/parse-exact.ts';
import { microDollars, toDecimal } from '../../../../lib/values/money.ts';

const GRANT = {
  object: 'credit_grant',
  id: '5b1c0c8e-0000-4000-8000-000000000001',
  grant_amount: 18.0,
  used_amount: 0.18462800000000001,
  effective_at: 1675641600.0,
  expires_at: 1685577600,
};

function answerWith(given: object = {}, grants: unknown = [GRANT]): string {
  return JSON.stringify({
    object: 'credit_summary',
    total_granted: 18.0,
    total_used: 0.18462800000000001,
    total_available: 17.815372,
    grants: { object: 'list', data: grants },
    ...given,
  });
}

const withGrant = (given: object) => answerWith({}, [{ ...GRANT, ...given }]);
const deeplyNested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

function problemOf(text: string): string | undefined {
  const answer = parseExact(text);
  return answer.kind === 'problem' ? answer.problem : undefined;
}

function grantsOf(text: string) {
  const answer = parseExact(text);
  return answer.kind === 'grants' ? answer : expect.fail(answer.problem);
}

describe('the exact answer', () => {
  it('gives each grant in whole micro-dollars and UTC instants', () => {
    expect(parseExact(answerWith())).toEqual({
      kind: 'grants',
      grants: [
        {
          id: GRANT.id,
          granted: 18_000_000,
          used: 184_628,
          effectiveAt: '2023-02-06T00:00:00.000Z',
          expiresAt: '2023-06-01T00:00:00.000Z',
        },
      ],
      totals: { granted: 18_000_000, used: 184_628, available: 17_815_372, paidAvailable: null },
    });
  });

  it('carries the paid total where there is one', () => {
    expect(grantsOf(answerWith({ total_paid_available: 12.5 })).totals.paidAvailable).toBe(12_500_000);
    expect(grantsOf(answerWith({ total_paid_available: null })).totals.paidAvailable).toBeNull();
  });

  it('knows an account without grants from one that cannot be read', () => {
    const none = answerWith({ total_granted: 0, total_used: 0, total_available: 0 }, []);
    expect(grantsOf(none).grants).toEqual([]);
  });

  it('ignores fields that it does not know, however deep they go', () => {
    const text = answerWith({ later: { added: [1] } }).replace(
      '"object"',
      `"deep":${deeplyNested(500)},"object"`,
    );
    expect(grantsOf(text).grants).toHaveLength(1);
  });

  it('keeps a grant that never expires apart from one whose expiry is missing', () => {
    expect(grantsOf(withGrant({ expires_at: null })).grants[0]?.expiresAt).toBeNull();
    expect(problemOf(withGrant({ expires_at: undefined }))).toBe('not-understood');
  });

  it('keeps the milliseconds of a start or an end', () => {
    expect(grantsOf(withGrant({ effective_at: 1675641600.25 })).grants[0]?.effectiveAt).toBe(
      '2023-02-06T00:00:00.250Z',
    );
  });

  it('takes a debt in the totals, and no negative grant', () => {
    expect(grantsOf(answerWith({ total_available: -0.07 })).totals.available).toBe(-70_000);
    expect(problemOf(withGrant({ grant_amount: -1 }))).toBe('not-understood');
    expect(problemOf(withGrant({ used_amount: -0.01 }))).toBe('not-understood');
  });

  it.each([
    ['an error object', answerWith({ error: { message: 'no', code: null } }), 'error-object'],
    ['an error alone', '{"error":"Your session has expired"}', 'error-object'],
    ['nothing', '', 'not-json'],
    ['a web page', '<!doctype html><title>502</title>', 'not-json'],
    ['half an answer', answerWith().slice(0, -20), 'not-json'],
    ['NaN', answerWith().replace('17.815372', 'NaN'), 'not-json'],
    ['a list', '[]', 'not-understood'],
    ['null', 'null', 'not-understood'],
    ['a number', '1', 'not-understood'],
    ['an empty object', '{}', 'not-understood'],
    ['amounts in words', withGrant({ grant_amount: '18.00' }), 'not-understood'],
    ['an amount beyond exactness', withGrant({ grant_amount: 1e10 }), 'not-understood'],
    ['a number beyond numbers', answerWith().replace('17.815372', '1e999'), 'not-understood'],
    ['grants whose sum is beyond exactness', huge(3), 'not-understood'],
    ['milliseconds for seconds', withGrant({ effective_at: 1675641600000 }), 'not-understood'],
    ['a start before there was any grant', withGrant({ effective_at: 0 }), 'not-understood'],
    ['two grants of one id', answerWith({}, [GRANT, GRANT]), 'not-understood'],
    ['a grant without an id', withGrant({ id: '' }), 'not-understood'],
    ['grants that are no list', answerWith({}, { 0: GRANT }), 'not-understood'],
    ['ten megabytes', answerWith({ filler: 'x'.repeat(10_000_000) }), 'too-large'],
    ['a hundred thousand brackets', deeplyNested(100_000), 'not-understood'],
  ])('names the problem with %s', (_, text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('reads an answer of the greatest length', () => {
    const length = LONGEST_ANSWER - answerWith({ filler: '' }).length;
    expect(grantsOf(answerWith({ filler: 'x'.repeat(length) })).grants).toHaveLength(1);
    expect(problemOf(answerWith({ filler: 'x'.repeat(length + 1) }))).toBe('too-large');
  });

  it('never throws, whatever it is given', () => {
    const numbers = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0, 1e308, 9e9, Number.MAX_VALUE));
    const grant = fc.record(
      {
        id: fc.string(),
        grant_amount: numbers,
        used_amount: numbers,
        effective_at: numbers,
        expires_at: numbers,
      },
      { requiredKeys: [] },
    );
    const likeAnswers = fc
      .tuple(
        fc.dictionary(fc.constantFrom('total_granted', 'error', 'grants'), fc.jsonValue()),
        fc.array(grant),
      )
      .map(([given, grants]) => answerWith(given, grants));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), likeAnswers), (text) => {
        expect(['grants', 'problem']).toContain(parseExact(text).kind);
      }),
    );
  });

  it('rounds a float once, to the micro-dollar nearest to what was meant', () => {
    const meant = fc.integer({ min: 0, max: 1e13 });
    const noise = fc.double({ min: -4e-7, max: 4e-7, noNaN: true });
    fc.assert(
      fc.property(meant, noise, (micros, off) => {
        const [grant] = grantsOf(withGrant({ grant_amount: Math.max(0, micros / 1e6 + off) })).grants;
        expect(grant && toDecimal(grant.granted)).toBe(toDecimal(microDollars(micros) ?? expect.fail()));
      }),
    );
  });
});

/** Grants whose amounts are each exact, and too large together. */
function huge(count: number): string {
  return answerWith(
    {},
    Array.from({ length: count }, (_, at) => ({ ...GRANT, id: `g${at}`, grant_amount: 5e9 })),
  );
}
