import { describe, expect, it } from 'vitest';
import { type Evidence, evidenceOf } from '../../../lib/ledger/evidence/evidence.ts';
import type { ReadGrant, Reading } from '../../../lib/ledger/evidence/reading.ts';
import type { RuleId } from '../../../lib/provider/stated-rules.ts';
import { day, money } from './portfolios.ts';

/** Dollars as money. */
const usd = (dollars: number) => money(Math.round(dollars * 1_000_000));

const PAID = { id: 'paid', granted: usd(10), start: day(0), expiry: day(200), category: 'paid' as const };
const GIFT = {
  id: 'gift',
  granted: usd(15),
  start: day(0),
  expiry: day(100),
  category: 'promotional' as const,
};

function grant(facts: Partial<ReadGrant> & Pick<ReadGrant, 'id'>, left: number | null): ReadGrant {
  const usual = { granted: usd(10), start: day(0), expiry: day(100), category: 'paid' as const };
  return {
    ...usual,
    isCategoryKnown: true,
    state: 'usable',
    ...facts,
    left: left === null ? null : usd(left),
  };
}

const reading = (at: number, ...grants: ReadGrant[]): Reading => ({ at: day(at), figures: 'cents', grants });

function verdictOn(evidence: Evidence, rule: RuleId) {
  return evidence.verdicts.find((one) => one.rule === rule)?.verdict ?? expect.fail();
}

const kinds = ({ verdicts }: Evidence) =>
  Object.fromEntries(verdicts.map(({ rule, verdict }) => [rule, verdict.kind]));

const codes = ({ problems }: Evidence) => problems.map(({ code }) => code);

const NOW = day(60);
/** The paid credit moved while the gift, which ends sooner, held money. */
const TWO = [reading(20, grant(PAID, 10), grant(GIFT, 15)), reading(30, grant(PAID, 8), grant(GIFT, 15))];

describe('the evidence of two readings', () => {
  it('rules out what the movements forbid and names the witness', () => {
    const evidence = evidenceOf(TWO, NOW);
    expect(kinds(evidence)).toEqual({
      'soonest-expiry': 'ruled-out',
      'promotional-first': 'ruled-out',
      'paid-first': 'consistent',
      'oldest-first': 'consistent',
      'newest-first': 'consistent',
      'latest-expiry-first': 'consistent',
      'largest-first': 'ruled-out',
    });
    expect(verdictOn(evidence, 'promotional-first')).toEqual({
      kind: 'ruled-out',
      assumes: ['one-time', 'no-cancelled-purchase'],
      witnesses: [
        {
          windowIndex: 1,
          moved: { grant: 'paid', amount: usd(2) },
          blockers: [{ grant: 'gift', left: usd(15), decidedBy: 'promotional' }],
        },
      ],
    });
    expect(evidence.windows[1]).toEqual({ from: day(20), until: day(30), isValid: true });
  });

  it('says nothing where nothing moved or nothing was left beside it', () => {
    const still = [
      reading(20, grant(PAID, 10), grant(GIFT, 15)),
      reading(30, grant(PAID, 10), grant(GIFT, 15)),
    ];
    const emptied = [
      reading(20, grant(PAID, 10), grant(GIFT, 15)),
      reading(30, grant(PAID, 0), grant(GIFT, 0)),
    ];
    for (const readings of [still, emptied]) {
      expect(verdictOn(evidenceOf(readings, NOW), 'paid-first')).toEqual({
        kind: 'cannot-tell',
        reason: 'nothing-compared',
      });
    }
  });

  it('does not let a grant within a day of its end hold others back', () => {
    const ending = { ...GIFT, expiry: day(30) };
    const at = (left: number, on: number) => reading(on, grant(PAID, left), grant(ending, 15));
    expect(kinds(evidenceOf([at(10, 28), at(9, 29.5)], NOW))['soonest-expiry']).toBe('cannot-tell');
    expect(kinds(evidenceOf([at(10, 20), at(9, 28)], NOW))['soonest-expiry']).toBe('ruled-out');
  });

  it('does not take figures that lag for usage after a grant began', () => {
    const fresh = { ...GIFT, start: day(19) };
    const exact = { earlier: 0, later: 0, lag: 0 };
    const readings = [
      reading(19.5, grant(PAID, 10), grant(fresh, 15)),
      reading(20, grant(PAID, 9), grant(fresh, 15)),
    ];
    const options = { begins: 'with-the-first-reading' as const };
    const lagging = evidenceOf(readings, NOW, { ...options, tolerance: { ...exact, lag: day(1) - day(0) } });
    expect(kinds(lagging)['soonest-expiry']).toBe('cannot-tell');
    expect(kinds(evidenceOf(readings, NOW, { ...options, tolerance: exact }))['soonest-expiry']).toBe(
      'ruled-out',
    );
  });

  it('wants two cents of movement where one figure is exact and the other rounded', () => {
    const [before, after] = [
      reading(20, grant(PAID, 10), grant(GIFT, 15)),
      reading(30, grant(PAID, 9.99), grant(GIFT, 15)),
    ];
    const kind = (figures: Reading['figures']) =>
      kinds(evidenceOf([before, { ...after, figures }], NOW))['soonest-expiry'];
    expect([kind('cents'), kind('exact')]).toEqual(['ruled-out', 'cannot-tell']);
  });

  it('reads through a reading that misses a grant', () => {
    const blank = reading(25, grant(PAID, null), grant(GIFT, 15));
    const [first, last] = TWO;
    if (!first || !last) return expect.fail();
    expect(kinds(evidenceOf([first, blank, last], NOW))['soonest-expiry']).toBe('ruled-out');
  });
});

describe('the evidence of a single reading', () => {
  it('is a window from the start of every grant', () => {
    const old = { ...GIFT, start: day(-9) };
    const evidence = evidenceOf([reading(30, grant(PAID, 8), grant(old, 15))], NOW);
    expect(verdictOn(evidence, 'soonest-expiry')).toMatchObject({
      kind: 'ruled-out',
      witnesses: [{ windowIndex: 0 }],
    });
    expect(evidence.windows).toEqual([{ from: null, until: day(30), isValid: true }]);
  });

  it('says nothing where the other grant came later', () => {
    const late = { ...GIFT, start: day(5) };
    expect(kinds(evidenceOf([reading(30, grant(PAID, 8), grant(late, 15))], NOW))['soonest-expiry']).toBe(
      'cannot-tell',
    );
  });

  it('names several grants where one after the other was there all the time', () => {
    const [first, second] = [
      { id: 'first', granted: usd(5), start: day(-20), expiry: day(61), category: 'paid' as const },
      { id: 'second', granted: usd(5), start: day(40), expiry: day(90), category: 'paid' as const },
    ];
    const moved = {
      id: 'moved',
      granted: usd(5),
      start: day(0),
      expiry: day(300),
      category: 'paid' as const,
    };
    const tolerance = { earlier: 0, later: 0, lag: 0 };
    const at = reading(60, grant(moved, 4), grant(first, 5), grant(second, 5));
    const verdict = verdictOn(evidenceOf([at], day(61), { tolerance }), 'soonest-expiry');
    expect(verdict).toMatchObject({ witnesses: [{ blockers: [{ grant: 'first' }] }] });
    const gap = reading(60, grant(moved, 4), grant({ ...first, start: day(1) }, 5), grant(second, 5));
    expect(verdictOn(evidenceOf([gap], day(61), { tolerance }), 'soonest-expiry').kind).toBe('cannot-tell');
  });
});

/** That rules by category go by expiry within one: their sources do not say so. */
const TIES = { given: ['tie-by-expiry'] } as const;

describe('guessed categories', () => {
  const lasting = { ...GIFT, expiry: day(300) };
  const guessed = (paidKnown: boolean, giftKnown: boolean, gift = lasting) =>
    [10, 8].map((left, index) =>
      reading(
        20 + 10 * index,
        grant({ ...PAID, isCategoryKnown: paidKnown }, left),
        grant({ ...gift, isCategoryKnown: giftKnown }, 15),
      ),
    );

  it('rule out only if the guesses are right, and name just those that matter', () => {
    const [gift, paid] = [
      { grant: 'gift', category: 'promotional' },
      { grant: 'paid', category: 'paid' },
    ];
    const verdict = (...known: [boolean, boolean]) =>
      verdictOn(evidenceOf(guessed(...known), NOW), 'promotional-first');
    expect(verdict(true, false)).toMatchObject({ kind: 'ruled-out-if', guesses: [gift] });
    expect(verdict(false, true)).toMatchObject({ kind: 'ruled-out-if', guesses: [paid] });
    expect(verdict(false, false)).toMatchObject({ kind: 'ruled-out-if', guesses: [paid, gift] });
    expect(verdict(true, true).kind).toBe('ruled-out');
    const sooner = evidenceOf(guessed(false, false, GIFT), NOW);
    expect(verdictOn(sooner, 'promotional-first')).toMatchObject({
      kind: 'ruled-out-if',
      guesses: [paid, gift],
    });
    const byExpiry = evidenceOf(guessed(false, false, GIFT), NOW, TIES);
    expect(verdictOn(byExpiry, 'promotional-first')).toMatchObject({ kind: 'ruled-out-if', guesses: [gift] });
  });

  it('do not matter where the rule fails either way', () => {
    const verdict = verdictOn(evidenceOf(guessed(true, false, GIFT), NOW, TIES), 'promotional-first');
    expect(verdict.kind).toBe('ruled-out');
  });

  it('change nothing for rules that do not look at them', () => {
    expect(verdictOn(evidenceOf(guessed(false, false, GIFT), NOW), 'soonest-expiry').kind).toBe('ruled-out');
  });

  it('rule out whatever is guessed where movements go both ways', () => {
    const [a, b] = [
      { ...PAID, expiry: day(100), isCategoryKnown: false },
      { ...GIFT, isCategoryKnown: false },
    ];
    const both = [reading(20, grant(a, 10), grant(b, 15)), reading(30, grant(a, 8), grant(b, 14))];
    expect(verdictOn(evidenceOf(both, NOW), 'paid-first')).toMatchObject({ kind: 'ruled-out-if' });
    const sooner = { ...a, expiry: day(90) };
    const different = [
      reading(20, grant(sooner, 10), grant(b, 15)),
      reading(30, grant(sooner, 8), grant(b, 15)),
      reading(40, grant(sooner, 8), grant(b, 14)),
    ];
    expect(verdictOn(evidenceOf(different, NOW, TIES), 'paid-first')).toMatchObject({ kind: 'ruled-out' });
  });

  it('leave an unknown category open', () => {
    const open = TWO.map((one) => ({
      ...one,
      grants: one.grants.map((each) => ({ ...each, category: 'unknown' as const })),
    }));
    expect(verdictOn(evidenceOf(open, NOW), 'promotional-first').kind).toBe('consistent');
  });
});

describe('what no rule explains', () => {
  const [a, b] = [
    { ...GIFT, id: 'a', start: day(-5), granted: usd(15) },
    { ...GIFT, id: 'b', granted: usd(12), expiry: day(150) },
  ];
  const both = [reading(20, grant(a, 15), grant(b, 12)), reading(30, grant(a, 14), grant(b, 11))];

  it('is told as a circle of movements', () => {
    const { contradiction, verdicts, change } = evidenceOf(both, NOW);
    expect(verdicts.every(({ verdict }) => verdict.kind === 'ruled-out-if')).toBe(true);
    expect(contradiction?.assumes).toEqual(['no-refund', 'one-time']);
    expect(contradiction?.links.map(({ moved, blocker }) => [moved.grant, blocker.grant]).sort()).toEqual([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect(change).toBeNull();
  });

  it('is told as a change of rule where some other rule explains the rest', () => {
    const readings = [
      reading(20, grant(a, 15), grant(b, 12)),
      reading(30, grant(a, 14), grant(b, 12)),
      reading(40, grant(a, 14), grant(b, 11)),
    ];
    const { change, contradiction, windows } = evidenceOf(readings, NOW, TIES);
    expect(contradiction?.assumes).toEqual(['one-time']);
    expect(windows[change?.windowIndex ?? 0]).toMatchObject({ from: day(30), until: day(40) });
    expect(change?.before).toContain('soonest-expiry');
    expect(change?.after).toContain('latest-expiry-first');
    expect(evidenceOf(readings, NOW).change).toBeNull();
  });

  it('is no contradiction as long as some order explains it', () => {
    expect(evidenceOf(TWO, NOW).contradiction).toBeNull();
  });
});

describe('readings that cannot be trusted', () => {
  it('make a window in which a grant rose no evidence, and what was before weaker', () => {
    const refund = reading(40, grant(PAID, 9), grant(GIFT, 15));
    const { windows, problems, verdicts } = evidenceOf([...TWO, refund], NOW);
    expect(windows.map(({ isValid }) => isValid)).toEqual([true, true, false]);
    expect(problems).toEqual([
      { code: 'rose', grant: 'paid', from: day(30), until: day(40), amount: usd(1) },
    ]);
    expect(verdicts[0]).toMatchObject({ verdict: { kind: 'ruled-out' }, isWeakened: true });
    expect(evidenceOf(TWO, NOW).verdicts[0]?.isWeakened).toBe(false);
  });

  it('make no evidence of any time in which a grant may have risen unseen', () => {
    const at = (on: number, paid: number | null, gift: number) =>
      reading(on, grant(PAID, paid), grant(GIFT, gift));
    const readings = [at(19, null, 15), at(20, 0, 14), at(25, null, 13), at(30, 2, 13)];
    const { windows, verdicts, problems } = evidenceOf(readings, NOW);
    expect(problems).toMatchObject([{ code: 'rose', from: day(20), until: day(30) }]);
    expect(windows.filter(({ isValid, until }) => isValid && until > day(20))).toEqual([]);
    expect(verdicts.filter(({ verdict }) => verdict.kind === 'ruled-out')).toEqual([]);
  });

  it('leave out both sides of a clock that runs backwards, and what lies ahead of now', () => {
    const early = reading(25, grant(PAID, 5), grant(GIFT, 15));
    expect(evidenceOf([...TWO, early], NOW).problems).toEqual([
      { code: 'clock-backwards', reading: 1 },
      { code: 'clock-backwards', reading: 2 },
    ]);
    expect(codes(evidenceOf(TWO, day(25)))).toEqual(['clock-ahead']);
    expect(codes(evidenceOf([reading(Number.NaN)], NOW))).toEqual(['time-unusable']);
  });

  it('leave out readings of one instant that contradict each other, and count alike ones once', () => {
    const [first, last] = TWO;
    if (!first || !last) return expect.fail();
    expect(codes(evidenceOf([first, last, { ...last, grants: first.grants }], NOW))).toEqual([
      'contradictory',
      'contradictory',
    ]);
    expect(evidenceOf([first, last, last], NOW)).toEqual(evidenceOf(TWO, NOW));
  });

  it('tell of a grant whose own facts changed and use it no more', () => {
    const [first] = TWO;
    if (!first) return expect.fail();
    const changed = reading(30, grant(PAID, 8), grant({ ...GIFT, granted: usd(20) }, 15));
    const { problems, verdicts } = evidenceOf([first, changed], NOW);
    expect(problems).toEqual([{ code: 'identity-changed', grant: 'gift' }]);
    expect(verdicts[0]?.verdict.kind).toBe('cannot-tell');
  });

  it('tell of debts, amounts that are none, grants named twice, late arrivals and movements of ended grants', () => {
    const [first, last] = TWO;
    if (!first || !last) return expect.fail();
    const odd = { ...grant(PAID, 1), left: 0.5 as ReadGrant['left'] };
    expect(codes(evidenceOf([reading(20, grant(PAID, -0.07))], NOW))).toEqual(['negative-balance']);
    expect(codes(evidenceOf([reading(20, odd)], NOW))).toEqual(['amount-unusable']);
    expect(codes(evidenceOf([reading(20, grant(PAID, 1), grant(PAID, 1))], NOW))).toEqual(['same-id']);
    expect(codes(evidenceOf([first, reading(30, ...last.grants, grant({ id: 'late' }, 10))], NOW))).toEqual([
      'appeared-late',
    ]);
    const over = { id: 'over', expiry: day(10), state: 'ended' as const };
    const ended = [reading(20, grant(over, 6)), reading(30, grant(over, 4))];
    expect(codes(evidenceOf(ended, NOW))).toEqual(['moved-while-inactive']);
  });

  it('never take the zero of an ended grant for use', () => {
    const over = { id: 'over', start: day(-20), expiry: day(25) };
    const readings = (left: number) => [
      reading(10, grant(over, 10), grant(GIFT, 15)),
      reading(30, grant({ ...over, state: 'ended' }, left), grant(GIFT, 15)),
    ];
    expect(kinds(evidenceOf(readings(0), NOW))['newest-first']).toBe('cannot-tell');
    expect(kinds(evidenceOf(readings(9), NOW))['newest-first']).toBe('ruled-out');
  });

  it('never throw', () => {
    expect(evidenceOf([], NOW).verdicts.every(({ verdict }) => verdict.kind === 'cannot-tell')).toBe(true);
    expect(evidenceOf([reading(1)], NOW).problems).toEqual([]);
  });
});

describe('the experiment', () => {
  it('says how much usage shows which of the rules left holds, and what each predicts', () => {
    const { experiment } = evidenceOf([reading(30, grant(PAID, 10), grant(GIFT, 15))], NOW);
    expect(experiment).toMatchObject({ kind: 'spend', spend: usd(0.1), isCertain: true });
    const draws = experiment.kind === 'spend' ? experiment.predictions : [];
    expect(draws.find(({ rule }) => rule === 'paid-first')?.draws).toEqual([
      { grants: ['paid'], amount: usd(0.1) },
    ]);
    expect(draws.find(({ rule }) => rule === 'oldest-first')?.draws).toEqual([
      { grants: ['paid', 'gift'], amount: usd(0.1) },
    ]);
  });

  it('names the date until which no usage can tell, but for the end of the only grant, after which none can either', () => {
    const alone = evidenceOf([reading(30, grant(PAID, 10))], NOW);
    expect(alone.experiment).toEqual({ kind: 'no-usage-can-tell', until: null });
    const twins = evidenceOf([reading(30, grant(PAID, 10), grant({ ...PAID, id: 'twin' }, 10))], NOW);
    expect(twins.experiment).toEqual({ kind: 'no-usage-can-tell', until: day(200) });
    expect(alone.alikeToday).toHaveLength(1);
    expect(evidenceOf([], NOW).experiment).toEqual({ kind: 'nothing-to-tell' });
  });
});

describe('figures that fall or stand for another reason than use', () => {
  const DEBTOR = {
    id: 'debtor',
    granted: usd(10),
    start: day(0),
    expiry: day(90),
    category: 'paid' as const,
  };
  const BOUGHT = {
    id: 'bought',
    granted: usd(10),
    start: day(25),
    expiry: day(300),
    category: 'paid' as const,
  };

  it('make no evidence where a purchase may have paid a debt', () => {
    const evidence = evidenceOf(
      [
        reading(20, grant(DEBTOR, -2), grant(GIFT, 15)),
        reading(30, grant(DEBTOR, 0), grant(GIFT, 15), grant(BOUGHT, 8)),
        reading(50, grant(DEBTOR, 0), grant(GIFT, 15), grant(BOUGHT, 8)),
      ],
      NOW,
    );
    expect(codes(evidence)).toContain('rose');
    expect(kinds(evidence)['soonest-expiry']).not.toBe('ruled-out');
  });

  it.each([0, 2, 9])('make no evidence where nobody knows the State word and $%s is left', (left) => {
    const evidence = evidenceOf(
      [reading(20, grant({ ...PAID, state: 'unclear' }, left), grant(GIFT, 15))],
      NOW,
    );
    expect(Object.values(kinds(evidence))).not.toContain('ruled-out');
    expect(Object.values(kinds(evidence))).not.toContain('ruled-out-if');
  });

  it('make no evidence against a grant that was on hold between two readings', () => {
    const evidence = evidenceOf(
      [
        reading(20, grant(PAID, 10), grant(GIFT, 15)),
        reading(25, grant(PAID, 8), grant({ ...GIFT, state: 'unclear' }, 15)),
        reading(30, grant(PAID, 8), grant(GIFT, 15)),
      ],
      NOW,
    );
    expect(kinds(evidence)['soonest-expiry']).not.toBe('ruled-out');
  });

  /** Two purchases of one day and amount, of which the page does not say which is which. */
  const ONE = { ...PAID, id: 'bought#1' };
  const OTHER = { ...PAID, id: 'bought#2' };

  it.each([
    ['is voided', grant({ ...ONE, state: 'unclear' }, 0)],
    ['has a balance that is not known', grant(ONE, null)],
  ])('make no evidence where two grants look alike, and one of them %s and comes first', (_, first) => {
    const evidence = evidenceOf(
      [
        reading(20, grant(ONE, 0), grant(OTHER, 3.33), grant(GIFT, 15)),
        reading(30, first, grant(OTHER, 0), grant(GIFT, 12)),
      ],
      NOW,
      { begins: 'with-the-first-reading' },
    );
    expect(verdictOn(evidence, 'promotional-first').kind).not.toMatch(/ruled-out/);
  });

  it('make no evidence of what a grant lost before its State was clear', () => {
    const readings = (state: ReadGrant['state']) => [
      reading(20, grant({ ...PAID, state }, 10), grant(GIFT, 15)),
      reading(30, grant(PAID, 8), grant(GIFT, 15)),
    ];
    const kindOf = (state: ReadGrant['state']) =>
      verdictOn(evidenceOf(readings(state), NOW, { begins: 'with-the-first-reading' }), 'promotional-first')
        .kind;
    expect([kindOf('usable'), kindOf('unclear')]).toEqual(['ruled-out', 'cannot-tell']);
  });
});
