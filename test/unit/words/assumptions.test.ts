import { beforeAll, describe, expect, it } from 'vitest';
import { ASSUMPTIONS, FIRM, WEAKER } from '../../../lib/ledger/evidence/assumption.ts';
import type { Evidence } from '../../../lib/ledger/evidence/evidence.ts';
import type { Verdict } from '../../../lib/ledger/evidence/verdict.ts';
import { grantNames } from '../../../lib/words/insight/grant-names.ts';
import { verdictViews } from '../../../lib/words/insight/verdicts.ts';
import type { Words } from '../../../lib/words/words.ts';
import { SIX_GRANTS } from '../../support/analysis.ts';
import { readAt } from '../../support/insight.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

/** What names each assumption, once more. */
const NAMING: Record<(typeof ASSUMPTIONS)[number], RegExp> = {
  'split-charges': /one charge can be split between grants/,
  'no-refund': /no credit was given back unseen/,
  'no-debt': /no purchase paid a debt unseen/,
  'one-time': /all figures on the page are equally up to date/,
  'tie-by-expiry': /grants of one category are used by expiry, which is not published/,
  'no-cancelled-purchase': /no purchase was taken back without its row saying so/,
};

function saidOf(verdict: Verdict): string {
  const evidence: Evidence = {
    windows: [],
    problems: [],
    verdicts: [{ rule: 'soonest-expiry', verdict, isWeakened: false }],
    contradiction: null,
    change: null,
    alikeToday: [],
    experiment: { kind: 'nothing-to-tell' },
  };
  const names = grantNames(readAt('14:00', SIX_GRANTS), [], words);
  const [view] = verdictViews({ evidence, names, words });
  return view
    ? [view.verdict, view.condition?.sentence, ...view.sentences, ...view.caveats].join(' ')
    : expect.fail();
}

const named = (text: string) => ASSUMPTIONS.filter((one) => NAMING[one].test(text));

describe('the words of a verdict', () => {
  it.each(FIRM.map((assumes) => [assumes]))('name what a rule is ruled out by: %s', (assumes) => {
    expect(named(saidOf({ kind: 'ruled-out', assumes, witnesses: [] }))).toEqual(assumes);
  });

  it.each(WEAKER.map((assumes) => [assumes]))('name what a rule is ruled out if: %s', (assumes) => {
    const said = saidOf({ kind: 'ruled-out-if', guesses: [], assumes, witnesses: [] });
    expect(named(said)).toEqual(assumes);
  });

  it('name every assumption in some set, and all of them in the last', () => {
    const [tie, ...ofFigures] = ASSUMPTIONS.toReversed();
    expect(tie).toBe('tie-by-expiry');
    expect(new Set(WEAKER.at(-1))).toEqual(new Set(ofFigures));
    expect([...FIRM, ...WEAKER]).toHaveLength(2 ** ofFigures.length);
    const said = saidOf({ kind: 'ruled-out-if', guesses: [], assumes: ASSUMPTIONS, witnesses: [] });
    expect(named(said)).toEqual(ASSUMPTIONS);
  });
});
