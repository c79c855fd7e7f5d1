import { describe, expect, it } from 'vitest';
import { joinExact } from '../../../../lib/analysis/exact/join-exact.ts';
import { day, dollars, exactAnswer, grant, shown } from '../../../support/exact.ts';

const TRIAL = grant('trial', 17.815372, 18, '2023-02-06', '2023-06-01');
const BOUGHT = grant('bought', 3.926, 10, '2023-03-04', '2024-04-01');
const GIFT = grant('gift', 5, 5, '2023-03-04', '2023-07-01');
const ALL = [TRIAL, BOUGHT, GIFT];

describe('joining the exact answer', () => {
  it('gives each row the exact figures of its grant', () => {
    const { rows, findings } = joinExact(
      [shown(1, GIFT), shown(2, TRIAL), shown(3, BOUGHT)],
      exactAnswer(ALL),
    );
    expect(findings).toEqual([]);
    expect(rows.map(({ row, id, left }) => [row, id, left])).toEqual([
      [1, 'gift', 5_000_000],
      [2, 'trial', 17_815_372],
      [3, 'bought', 3_926_000],
    ]);
    expect(rows[2]).toEqual({
      row: 3,
      id: 'bought',
      left: 3_926_000,
      granted: 10_000_000,
      effectiveAt: '2023-03-04T00:00:00.000Z',
      expiresAt: '2024-04-01T00:00:00.000Z',
    });
  });

  it('names the row and both figures where they are more than rounding apart', () => {
    const row = { ...shown(2, BOUGHT), left: dollars(3.91) };
    const { rows, findings } = joinExact([row], exactAnswer([BOUGHT]));
    expect(rows[0]?.left).toBe(3_926_000);
    expect(findings).toEqual([{ code: 'left-disagrees', row: 2, shown: 3_910_000, exact: 3_926_000 }]);
  });

  it.each([3.92, 3.93])('takes $%f for $3.926, cut or rounded', (left) => {
    expect(joinExact([{ ...shown(1, BOUGHT), left: dollars(left) }], exactAnswer([BOUGHT])).findings).toEqual(
      [],
    );
  });

  it('tells of a row without a grant, and of a grant without a row unless only some rows were seen', () => {
    const stranger = { ...shown(1, TRIAL), granted: dollars(18.01) };
    const alone = { code: 'row-without-grant', row: 1 };
    expect(joinExact([stranger], exactAnswer([TRIAL])).findings).toEqual([
      alone,
      expect.objectContaining({ code: 'grant-without-row', id: 'trial', left: 17_815_372 }),
    ]);
    expect(joinExact([stranger], exactAnswer([TRIAL]), 'some').findings).toEqual([alone]);
  });

  it.each([
    ['two days off', { received: day('2023-02-08') }],
    ['another amount', { granted: dollars(18.006) }],
    ['another expiry', { expires: day('2023-06-03') }],
    ['nothing known but what is left', { received: null, expires: null, granted: null }],
  ])('does not take a row for a grant with %s', (_, given) => {
    expect(joinExact([{ ...shown(1, TRIAL), ...given }], exactAnswer([TRIAL])).rows).toEqual([]);
  });

  it('does not take a day of expiry for a grant that never expires', () => {
    const lasting = grant('lasting', 1, 1, '2023-02-06', null);
    expect(
      joinExact([{ ...shown(1, lasting), expires: day('2023-06-01') }], exactAnswer([lasting])).rows,
    ).toEqual([]);
    expect(joinExact([shown(1, lasting)], exactAnswer([lasting])).rows[0]?.expiresAt).toBeNull();
  });

  it('gives an unreadable row its grant where only one fits', () => {
    const vague = { row: 2, received: null, expires: null, left: null, granted: dollars(10) };
    const { rows } = joinExact([shown(1, TRIAL), vague, shown(3, GIFT)], exactAnswer(ALL));
    expect(rows.map(({ id }) => id)).toEqual(['trial', 'bought', 'gift']);
  });

  it('tells rows of one term apart by what is left in them', () => {
    const [full, half] = [
      grant('a', 5, 5, '2023-02-06', '2023-06-01'),
      grant('b', 2.5, 5, '2023-02-06', '2023-06-01'),
    ];
    const { rows, findings } = joinExact([shown(1, half), shown(2, full)], exactAnswer([full, half]));
    expect(rows.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(findings).toEqual([]);
  });

  it('tells grants of two days running apart where all days are shown one early', () => {
    const [first, second] = [grant('a', 5, 5, '2023-02-06', null), grant('b', 5, 5, '2023-02-07', null)];
    const { rows } = joinExact([shown(1, second, -1), shown(2, first, -1)], exactAnswer([first, second]));
    expect(rows.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('says that it cannot tell where it would matter which grant a row is', () => {
    const [full, half] = [
      grant('a', 5, 5, '2023-02-06', '2023-06-01'),
      grant('b', 2.5, 5, '2023-02-06', '2023-06-01'),
    ];
    const blank = (row: number) => ({ ...shown(row, full), left: null });
    const both = joinExact([blank(1), blank(2)], exactAnswer([full, half]));
    expect(both.rows).toEqual([]);
    expect(both.findings).toEqual([
      { code: 'row-ambiguous', row: 1 },
      { code: 'row-ambiguous', row: 2 },
    ]);
    const competing = joinExact([shown(1, full), shown(2, full)], exactAnswer([full]));
    expect(competing.rows).toEqual([]);
    expect(competing.findings.map(({ code }) => code)).toEqual(['row-ambiguous', 'row-ambiguous']);
  });

  it('does not guess by the nearer day where nothing says what is left', () => {
    const [first, second] = [grant('a', 5, 5, '2023-02-06', null), grant('b', 2, 5, '2023-02-07', null)];
    const vague = { ...shown(1, first), left: null };
    expect(joinExact([vague], exactAnswer([first, second]), 'some').findings).toEqual([
      { code: 'row-ambiguous', row: 1 },
    ]);
  });

  it('does not take grants for alike that expire on different days', () => {
    const [early, late] = [
      grant('a', 5, 5, '2023-02-06', '2023-06-01'),
      grant('b', 5, 5, '2023-02-06', '2023-09-01'),
    ];
    const vague = { ...shown(1, early), expires: null };
    expect(joinExact([vague], exactAnswer([early, late]), 'some').rows).toEqual([]);
  });

  it('tells of one of two grants alike that has no row', () => {
    const [one, twin] = [
      { ...GIFT, id: 'a' },
      { ...GIFT, id: 'b' },
    ];
    const { rows, findings } = joinExact([shown(1, one)], exactAnswer([one, twin]));
    expect(rows.map(({ id }) => id)).toEqual(['a']);
    expect(findings).toEqual([expect.objectContaining({ code: 'grant-without-row', id: 'b' })]);
  });

  it('tells no grants apart of which too many are alike', () => {
    const many = Array.from({ length: 100 }, (_, at) =>
      grant(`g${at}`, at / 100, 5, '2023-02-06', '2023-06-01'),
    );
    const { rows, findings } = joinExact(
      many.map((each, at) => shown(at + 1, each)),
      exactAnswer(many),
    );
    expect(rows).toEqual([]);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['row-ambiguous']));
  });

  it('tells of each total that its own grants do not add up to', () => {
    const wrong = exactAnswer([TRIAL], { used: dollars(9.54), available: dollars(17.81) });
    expect(joinExact([shown(1, TRIAL)], wrong).findings).toEqual([
      { code: 'total-disagrees', row: null, total: 'used', stated: 9_540_000, summed: 184_628 },
      { code: 'total-disagrees', row: null, total: 'available', stated: 17_810_000, summed: 17_815_372 },
    ]);
    expect(
      joinExact([shown(1, TRIAL)], exactAnswer([TRIAL], { available: dollars(17.8152) })).findings,
    ).toEqual([]);
  });

  it('carries the paid total as one that nobody has explained', () => {
    const paid = exactAnswer([TRIAL], { paidAvailable: dollars(12) });
    expect(joinExact([shown(1, TRIAL)], paid).findings).toEqual([
      { code: 'paid-total-unexplained', row: null, amount: 12_000_000 },
    ]);
  });

  it('joins nothing to an answer that could not be read, and finds no row in an empty one', () => {
    const problem = joinExact([shown(1, TRIAL)], { kind: 'problem', problem: 'not-json' });
    expect(problem).toEqual({
      rows: [],
      findings: [{ code: 'answer-problem', row: null, problem: 'not-json' }],
    });
    expect(joinExact([shown(1, TRIAL)], exactAnswer([])).findings).toEqual([
      { code: 'row-without-grant', row: 1 },
    ]);
  });
});
