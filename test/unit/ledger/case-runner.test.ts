import { describe, expect, it } from 'vitest';
import { runBurnCase } from '../../cases/run-burn-case.ts';
import { runInferenceCase } from '../../cases/run-inference-case.ts';
import { burnCase, inferenceCase } from '../../cases/schema.ts';

const LOTS = [
  lot('G', 'promotional', '5.00', '2025-03-01', '2025-06-01'),
  lot('P', 'paid', '10.00', '2024-05-01', '2025-05-01'),
];

function lot(id: string, category: string, amount: string, from: string, until: string) {
  return { id, category, amount, effective_at: `${from}T00:00:00Z`, expires_at: `${until}T00:00:00Z` };
}

const snapshot = (day: string, G: string | null, P: string | null) => ({
  at: `2025-03-${day}T00:00:00Z`,
  remaining: { G, P },
});

const EVERY_RULE = [
  'fefo',
  'promo_first',
  'paid_first',
  'oldest_first',
  'newest_first',
  'latest_expiry_first',
  'largest_first',
];
const PAID_MOVED = ['fefo', 'paid_first', 'oldest_first', 'largest_first'];

function differencesOf(snapshots: readonly object[], expected: object): readonly string[] {
  const test = inferenceCase.parse({ id: 'x', title: 'x', lots: LOTS, snapshots, expect: expected });
  const outcome = runInferenceCase(test);
  return outcome.kind === 'ran' ? outcome.differences : expect.fail();
}

describe('an inference case', () => {
  const paidMoved = [snapshot('10', '5.00', '10.00'), snapshot('11', '5.00', '9.00')];

  it('expects no witness where its list of witnesses is empty', () => {
    const wanting = (witnesses: object) => differencesOf(paidMoved, { consistent: PAID_MOVED, witnesses });
    expect(wanting({ fefo: [] })).toEqual([]);
    expect(wanting({ promo_first: [] })).toHaveLength(1);
    expect(wanting({ fefo: [[0, 'P', 'G']] })).toHaveLength(1);
  });

  it('counts windows that are not usable from the first pair of readings', () => {
    const refunded = [...paidMoved, snapshot('12', '5.00', '9.50')];
    const unusable = (unusable_windows: number[]) =>
      differencesOf(refunded, { consistent: PAID_MOVED, unusable_windows });
    expect(unusable([1])).toEqual([]);
    expect(unusable([0])).toHaveLength(1);
    expect(unusable([])).toHaveLength(1);
  });

  it('holds an experiment that tells nothing to just that, at the amount it names', () => {
    const still = [snapshot('10', '5.00', '10.00'), snapshot('11', '5.00', '10.00')];
    const trying = (spend: string, predict: object, separates: boolean) =>
      differencesOf(still, { consistent: EVERY_RULE, experiments: [{ spend, predict, separates }] });
    const alike = { fefo: { P: '3.00' }, paid_first: { P: '3.00' } };
    expect(trying('3.00', alike, false)).toEqual([]);
    expect(trying('3.00', alike, true)).not.toEqual([]);
    const both = { fefo: { G: '2.00', P: '10.00' }, paid_first: { P: '10.00', G: '2.00' } };
    expect(trying('12.00', both, false)).toEqual([]);
    const apart = { fefo: { P: '0.10' }, promo_first: { G: '0.10' } };
    expect(trying('0.10', apart, true)).toEqual([]);
    expect(trying('0.10', apart, false)).toHaveLength(1);
    expect(trying('3.00', { ...alike, paid_first: { G: '3.00' } }, false)).toHaveLength(1);
  });
});

describe('a case of intervals', () => {
  const row = (facts: object) => ({
    effective_at: '2025-01-01T00:00:00Z',
    expires_at: '2025-03-01T00:00:00Z',
    at: '2025-02-01T00:00:00Z',
    ...facts,
  });
  const outcomeOf = (...rows: object[]) =>
    runBurnCase(
      burnCase.parse({
        id: 'x',
        title: 'x',
        kind: 'active_at',
        runnable: true,
        features: [],
        policy: { order: [], overage: 'lost' },
        grants: [],
        usage: [],
        rows,
        expect: {},
      }),
    );

  it('ends a row at the earliest of its expiry, voiding and deletion', () => {
    const soon = '2025-01-15T00:00:00Z';
    const [now, late] = ['2025-02-01T00:00:00Z', '2025-02-15T00:00:00Z'];
    const rows = [
      row({ voided_at: soon, active: false }),
      row({ deleted_at: soon, active: false }),
      row({ voided_at: now, active: false }),
      row({ voided_at: late, deleted_at: null, active: true }),
      row({ expires_at: null, active: true }),
      row({ expires_at: null, deleted_at: soon, active: false }),
    ];
    expect(outcomeOf(...rows)).toEqual({ kind: 'ran', differences: [] });
    expect(outcomeOf(row({ voided_at: soon, active: true }))).toMatchObject({
      differences: ['row 0 active is false, not true'],
    });
  });
});
