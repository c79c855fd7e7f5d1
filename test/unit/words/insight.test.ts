import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { type Choices, NO_CHOICES } from '../../../lib/analysis/basis.ts';
import { panelViewOf } from '../../../lib/view/panel-view.ts';
import { rowMarksOf } from '../../../lib/view/row-marks.ts';
import { grantNames } from '../../../lib/words/insight/grant-names.ts';
import { insightIn } from '../../../lib/words/insight/insight-view.ts';
import type { Words } from '../../../lib/words/words.ts';
import { PROVENANCE, SIX_GRANTS } from '../../support/analysis.ts';
import { INTACT, insightAnswer, OLDER, PROMO, readAt, USED, WAITING } from '../../support/insight.ts';
import { type RowTexts, read, tableOf } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const evidenceOf = (...tables: [time: string, rows: readonly RowTexts[]][]) => {
  const { evidence } = insightAnswer(
    tables.map(([time, rows]) => readAt(time, rows)),
    words,
  ).view;
  const body = evidence.body ?? expect.fail();
  const on = (rule: string) => body.verdicts.find((verdict) => verdict.rule === rule) ?? expect.fail();
  return { line: evidence.line, body, on };
};

describe('the evidence section', () => {
  it('shows the movement that rules a rule out, and why the rule forbids it', () => {
    const { line, body, on } = evidenceOf(['14:00', [USED, WAITING]]);
    expect(line).toBe('Your figures rule out 2 of 4 rules');
    expect(on('soonest-expiry')).toMatchObject({ kind: 'ruled-out', guesses: [] });
    expect(body.witnesses).toEqual([
      '$13.60 of the $20.00 grant was used after it was received on Sep 10, 2026, while the $25.00 grant was available with $25.00 left.',
    ]);
    expect(on('soonest-expiry').sentences).toEqual([
      'It would have used the $25.00 grant sooner, because it expires on Mar 1, 2027, 214 days before the $20.00 grant.',
    ]);
    expect(body.caveats.slice(0, 2)).toEqual([
      'This assumes that all figures on the page are equally up to date. A later reading with the same amounts makes it firmer.',
      'This assumes that no purchase was taken back without its row saying so.',
    ]);
  });

  it('says how many readings it weighs, and since when', () => {
    const { body: single } = evidenceOf(['14:00', [PROMO, OLDER('$10.00')]]);
    expect(single.about).toBe('Each rule is tested against 1 reading of the table, of Nov 22, 2026.');
    const first: [string, RowTexts[]] = ['2026-11-01T10:00:00Z', [PROMO, OLDER('$10.00')]];
    const { body: used } = evidenceOf(first, ['14:00', [PROMO, OLDER('$8.87')]]);
    expect(used.about).toBe('Each rule is tested against 2 readings of the table since Nov 1, 2026.');
  });

  it('says what every verdict takes for granted, and of two readings that they are of one organization', () => {
    const shown = expect.stringMatching(
      /one rule applied all along, and that every available grant could pay any charge/,
    );
    const one = expect.stringMatching(/all readings are of one organization/);
    const single = evidenceOf(['14:00', [USED, WAITING]]).body.caveats;
    expect(single).toContainEqual(shown);
    expect(single).not.toContainEqual(one);
    const two = evidenceOf(['14:00', [PROMO, OLDER('$10.00')]], ['14:05', [PROMO, OLDER('$8.87')]]);
    expect(two.body.caveats).toEqual(expect.arrayContaining([shown, one]));
  });

  it('says where a verdict rests on charges that are split, or on nothing given back unseen', () => {
    const little: RowTexts = ['May 8, 2026', 'Available', '$13.00 / $13.00', 'Mar 1, 2027'];
    const split = evidenceOf(['14:00', [USED, little]]);
    const verdict = 'ruled out if one charge can be split between grants';
    expect(split.on('soonest-expiry')).toMatchObject({
      kind: 'ruled-out-if',
      condition: { clause: verdict },
      guesses: [],
    });
    expect(split.line).toMatch(/^Your answer may rule out/);
    // With both categories confirmed there is nothing to answer.
    const said: Choices = {
      ...NO_CHOICES,
      categories: [
        ['2026-09-10|20000000|2027-10-01#1', 'paid'],
        ['2026-05-08|13000000|2027-03-01#1', 'promotional'],
      ],
    };
    const { evidence } = insightAnswer([readAt('14:00', [USED, little], said)], words).view;
    expect(evidence.line).toMatch(/^Your figures may rule out/);
    const fallen: RowTexts = ['May 8, 2026', 'Available', '$24.00 / $25.00', 'Mar 1, 2027'];
    expect(evidenceOf(['14:00', [USED, fallen]]).on('soonest-expiry').condition?.clause).toBe(
      'ruled out if no credit was given back unseen',
    );
    const both = evidenceOf(
      ['14:00', [USED, WAITING]],
      ['14:05', [['Sep 10, 2026', 'Available', '$6.00 / $20.00', 'Oct 1, 2027'], fallen]],
    );
    expect(both.body.notes.join(' ')).toContain(
      'If no credit was given back unseen, no order that uses one grant at a time explains these figures:',
    );
  });

  it('names the guess that a verdict rests on, with both answers to it', () => {
    const { on } = evidenceOf(['14:00', [USED, WAITING]]);
    const { kind, verdict, guesses, condition } = on('promotional-first');
    expect([kind, verdict]).toEqual(['ruled-out-if', 'Depends']);
    expect(guesses.flatMap(({ answers }) => answers.map(({ category }) => category))).toEqual([
      'paid',
      'promotional',
      'paid',
      'promotional',
    ]);
    expect(condition?.sentence).toBe(
      'Ruled out if the $20.00 grant is paid and the $25.00 grant is promotional.',
    );
  });

  it('tells between which readings something moved', () => {
    const days = evidenceOf(
      ['2026-11-03T10:00:00Z', [PROMO, OLDER('$10.00')]],
      ['2026-11-20T10:00:00Z', [PROMO, OLDER('$8.87')]],
    );
    expect(days.on('soonest-expiry').witnesses[0]).toMatch(
      /^\$1\.13 of the \$12\.50 grant was used between Nov 3, 2026 and Nov 20, 2026,/,
    );
    const times = evidenceOf(['14:00', [PROMO, OLDER('$10.00')]], ['14:05', [PROMO, OLDER('$8.87')]]);
    expect(times.on('soonest-expiry').witnesses[0]).toMatch(
      / was used between \d\d:00 and \d\d:05 on Nov 22, 2026,/,
    );
  });

  it('predicts what the next usage shows under each rule that is left, and advises nothing', () => {
    const { body } = evidenceOf(['14:00', SIX_GRANTS]);
    const text = body.watch?.sentences.join(' ') ?? '';
    expect(text).toContain('Your next $0.10 of usage, whenever it comes, will tell some rules apart.');
    expect(text).toContain('Under “Promotional first”, OpenAI takes $0.10 from the $15.00 grant.');
    // The rules without a source are folded away, so none of them is named here.
    expect(text).not.toMatch(/Largest first|Newest first|Latest expiry first/);
    expect(text).toContain('There is no need to use or buy anything');
  });

  it('never says that a rule is the one', () => {
    const { body, line } = evidenceOf(['14:00', [USED, WAITING]]);
    expect(JSON.stringify([body, line])).not.toMatch(/\b(?:proves|the true rule|is the rule)\b/);
    expect(body.verdicts.find(({ kind }) => kind === 'consistent')?.sentences).toEqual([
      'It fits your figures, which does not prove it.',
    ]);
  });

  it.each<[string, [string, readonly RowTexts[]][], RegExp]>([
    [
      'a clock that ran backwards',
      [
        ['14:05', [PROMO, OLDER('$10.00')]],
        ['14:00', [PROMO, OLDER('$8.87')]],
      ],
      /clock jumped back|in the future/,
    ],
    [
      'readings of one instant that differ',
      [
        ['14:00', [PROMO, OLDER('$10.00')]],
        ['14:00', [PROMO, OLDER('$8.87')]],
      ],
      /contradict each other/,
    ],
    ['a debt', [['14:00', [PROMO, OLDER('-$0.07')]]], /There is a debt in the \$12\.50 grant/],
    [
      'a debt that is still there',
      [
        ['14:00', [PROMO, OLDER('-$0.07')]],
        ['14:05', [PROMO, OLDER('-$0.09')]],
      ],
      /^(?!.*earlier reading showed).*There is a debt in the \$12\.50 grant/s,
    ],
    ...['$0.00', '$0.02', '$1.00', '$12.50'].map((now): [string, [string, readonly RowTexts[]][], RegExp] => [
      `a debt of the past, now ${now}`,
      [
        ['14:00', [PROMO, OLDER('-$0.07')]],
        ['14:05', [PROMO, OLDER(now)]],
      ],
      /^(?!.*There is a debt).*An earlier reading showed a debt in the \$12\.50 grant/s,
    ]),
    [
      'a balance that rose',
      [
        ['14:00', [PROMO, OLDER('$8.00')]],
        ['14:05', [PROMO, OLDER('$9.00')]],
      ],
      /rose by \$1\.00/,
    ],
  ])('tells %s', (_, tables, sentence) => {
    expect(evidenceOf(...tables).body.notes.join(' ')).toMatch(sentence);
  });

  it('says that no fixed order explains a circle, and what may be behind it', () => {
    const other = (left: string): RowTexts => ['Sep 9, 2026', 'Available', `${left} / $15.00`, 'Mar 1, 2027'];
    const { body } = evidenceOf(
      ['14:00', [other('$15.00'), OLDER('$10.00')]],
      ['14:05', [other('$15.00'), OLDER('$9.00')]],
      ['14:10', [other('$14.00'), OLDER('$9.00')]],
    );
    expect(body.notes.join(' ')).toMatch(
      /explains these figures.*Possible causes: some grants cover only certain models/s,
    );
  });

  it('is evidence for nothing where the figures are in doubt', () => {
    const doubtful = readAt('14:00', [USED, WAITING], undefined, '<p>Credit balance</p><p>$99.99</p>');
    expect(insightAnswer([doubtful], words).view.evidence).toMatchObject({
      line: 'Not known: figures are uncertain',
      body: null,
    });
  });
});

describe('evidence before a balance rose', () => {
  it('is not said to rule a rule out', () => {
    const promo = (left: string): RowTexts => ['Nov 2, 2026', 'Available', `${left} / $5.00`, 'Mar 1, 2027'];
    const { line, on } = evidenceOf(
      ['2026-11-18T10:00:00Z', [promo('$2.00'), INTACT]],
      ['2026-11-20T10:00:00Z', [promo('$5.00'), INTACT]],
    );
    expect(on('soonest-expiry').caveats.at(-1)).toContain('A balance rose later');
    expect(line).toBe('Early figures speak against 2 of 4 rules');
    expect(line).not.toContain('rule out');
  });
});

describe('a grant of which the page does not show what was granted', () => {
  it('is named by its row', () => {
    const headers = ['Received', 'State', 'Left', 'Expires'];
    const { reading } = read(tableOf([['Nov 2, 2026', 'Available', '$5.00', 'one day']], headers));
    const analysis = analyse({ reading, choices: NO_CHOICES, provenance: PROVENANCE, exact: null });
    if (!analysis || !('grants' in analysis)) return expect.fail();
    const names = grantNames(analysis, [], words);
    expect(names.name(analysis.identities[0] ?? '')).toBe('the grant in row 1');
  });
});

describe('a what-if', () => {
  const EARLY = 'A daily spend without loss allows for a grant that ends a day early.';
  const whatIf = (id: 'soonest-expiry' | 'promotional-first', typedRate: string) => {
    const choices = { rule: { id, by: 'user' as const }, categories: [], settled: [] };
    return insightAnswer([readAt('14:02', SIX_GRANTS, choices)], words, typedRate).view.compare.body
      ?.sentences;
  };

  it('tells in dollars what would be lost, paid and promotional apart, and how much more than usual', () => {
    expect(whatIf('promotional-first', '0.55')).toEqual([
      'Under “Promotional first”, at $0.55 a day, this much expires unused: $3.93 paid and $0.00 promotional.',
      'That is $3.93 more than under “Soonest expiry”.',
      EARLY,
    ]);
    expect(whatIf('soonest-expiry', '0.55')).toEqual([
      'Under “Soonest expiry”, at $0.55 a day, nothing expires unused.',
      EARLY,
    ]);
    expect(whatIf('soonest-expiry', '0.50')).toEqual([
      'Under “Soonest expiry”, at $0.50 a day, up to $0.23 expires unused.',
      EARLY,
      'Losses allow for a grant that ends a day before or after its date.',
    ]);
  });

  it('tells without a rate from which spend on nothing would be lost', () => {
    // The advice names the spend.
    expect(whatIf('soonest-expiry', '')).toEqual([
      'A daily spend without loss allows for a grant that ends a day early.',
    ]);
    expect(whatIf('promotional-first', '')?.[0]).toMatch(/Under “Soonest expiry”, that is \$0\.53 a day\.$/);
  });
});

describe('a rule that the account’s own figures rule out', () => {
  const told = (choices: Choices) => {
    const analysis = readAt('14:00', [USED, WAITING], choices);
    const { view } = insightAnswer([analysis], words);
    const { content } = panelViewOf(analysis, words, { kind: 'answered', view });
    return content.kind === 'figures' ? content : expect.fail();
  };
  const chosen = (rule: Choices['rule']) => told({ ...NO_CHOICES, rule });

  it('is marked in the choice, and the list says that it follows another', () => {
    const { drawList, why } = chosen({ id: 'paid-first', by: 'evidence', wanted: 'soonest-expiry' });
    expect(drawList.options.flatMap(({ name, isRuledOut }) => (isRuledOut ? name : []))).toEqual([
      'Soonest expiry',
      'Oldest first',
    ]);
    expect(drawList.warning).toBe(
      'Your figures rule out “Soonest expiry”, so this list uses “Paid first”, one of 2 rules left.',
    );
    expect(drawList).toMatchObject({ isSure: true, ruleNote: 'under this rule' });
    expect(why).toBeUndefined();
  });

  it('says so over its list when the user insists on it', () => {
    const { drawList } = chosen({ id: 'soonest-expiry', by: 'user' });
    expect(drawList).toMatchObject({
      isSure: false,
      warning: 'Your figures rule out “Soonest expiry”, so this list is a what-if.',
    });
  });
});

describe('a rule that the account’s own figures may rule out', () => {
  it('is not shown as a sure order: neither in the list nor by the mark of the grant used next', () => {
    const analysis = readAt('14:00', [USED, WAITING], {
      ...NO_CHOICES,
      rule: { id: 'promotional-first', by: 'user' },
    });
    const { view } = insightAnswer([analysis], words);
    const { content } = panelViewOf(analysis, words, { kind: 'answered', view });
    expect(view.doubted).toEqual(['promotional-first']);
    expect(content).toMatchObject({
      drawList: {
        isSure: false,
        ruleNote: 'under this rule, which may be ruled out',
        warning: '',
      },
    });
    const kinds = (against?: typeof view) => rowMarksOf(analysis, words, against).map(({ kind }) => kind);
    expect(kinds()).toEqual(['position', 'next']);
    expect(kinds(view)).toEqual(['position', 'position']);
  });
});

describe('where nothing is left to spend', () => {
  const usedUp: RowTexts = ['Oct 9, 2026', 'Available', '$0.00 / $5.00', 'Feb 1, 2027'];

  it.each(['$0.00', '-$1.20'])('calls no figure uncertain beside a total of %s', (total) => {
    const analysis = readAt('14:00', [usedUp], NO_CHOICES, `<p>Credit balance</p><p>${total}</p>`);
    const { view } = insightAnswer([analysis], words);
    const panel = panelViewOf(analysis, words, { kind: 'answered', view });
    expect(JSON.stringify(panel)).not.toMatch(/uncertain/i);
    expect(view.lasts.line).toBe('There is no credit left to run out or expire.');
    expect(view.compare.line).toBe('No credit is left that could expire');
  });
});

describe('before the background has answered', () => {
  it('every section has its line, and says so if no answer comes', () => {
    expect(insightIn({ kind: 'waiting' }, words)).toMatchObject({
      evidence: { title: 'Which rule applies to you?', line: 'Calculating…', body: null },
      compare: { title: 'Compare the rules', line: 'Calculating…', body: null },
      lasts: { title: 'How long it lasts', line: 'Calculating…', chart: null, isWaiting: true },
    });
    expect(insightIn({ kind: 'unanswered' }, words).evidence.line).toContain('could not calculate this');
  });
});

describe('what is said of the rules', () => {
  it('names the rules without a source that fit, where none with a source is sure to', async () => {
    const rows = Array.from(
      { length: 5 },
      (_, nth): RowTexts => [
        `${['Jan', 'Mar', 'May', 'Jul', 'Sep'][nth]} 3, 2026`,
        'Available',
        `$${nth + 1}.00 / $${nth + 1}.50`,
        `${['Dec', 'Jan', 'Feb', 'Mar', 'Apr'][nth]} 3, ${nth ? 2027 : 2026}`,
      ],
    );
    const { evidence } = insightAnswer([readAt('14:00', rows)], await englishWords()).view;
    expect(evidence.line).toBe(
      'Your figures may rule out all 4 rules; only these fit: “Newest first”, “Latest expiry first”, and “Largest first”',
    );
  });

  it('predicts nothing while it is unclear which grants can be spent', async () => {
    const rows: RowTexts[] = [
      ['Oct 10, 2026', 'Available', '$10.00 / $10.00', 'Oct 10, 2027'],
      ['Nov 3, 2026', 'Pending', '$25.00 / $25.00', 'Feb 3, 2027'],
    ];
    const { evidence } = insightAnswer([readAt('14:00', rows)], await englishWords()).view;
    expect(evidence.body?.watch?.sentences).toEqual([
      'It is unclear which grants can be spent, so nothing can be predicted.',
    ]);
  });
});
