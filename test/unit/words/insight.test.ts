import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { NO_CHOICES } from '../../../lib/analysis/basis.ts';
import { insightIn } from '../../../lib/words/insight/insight-view.ts';
import type { Words } from '../../../lib/words/words.ts';
import { PROVENANCE, SIX_GRANTS } from '../../support/analysis.ts';
import { answered, readAt } from '../../support/insight.ts';
import { type RowTexts, read, tableOf } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const USED: RowTexts = ['Sep 10, 2026', 'Available', '$6.40 / $20.00', 'Oct 1, 2027'];
const WAITING: RowTexts = ['May 8, 2026', 'Available', '$25.00 / $25.00', 'Mar 1, 2027'];
const PROMO: RowTexts = ['Sep 9, 2026', 'Available', '$15.00 / $15.00', 'Mar 1, 2027'];
const INTACT: RowTexts = ['Nov 4, 2025', 'Available', '$10.00 / $10.00', 'Dec 1, 2026'];
const OLDER = (left: string): RowTexts => ['Apr 4, 2026', 'Available', `${left} / $12.50`, 'May 1, 2027'];

const evidenceOf = (...tables: [time: string, rows: readonly RowTexts[]][]) => {
  const { evidence } = answered(
    tables.map(([time, rows]) => readAt(time, rows)),
    words,
  ).view;
  const body = evidence.body ?? expect.fail();
  const on = (rule: string) => body.verdicts.find((verdict) => verdict.rule === rule) ?? expect.fail();
  return { line: evidence.line, body, on };
};

describe('the evidence section', () => {
  it('shows the movement that rules a rule out, and why the rule forbids it', () => {
    const { line, on } = evidenceOf(['14:00', [USED, WAITING]]);
    expect(line).toContain('Your own figures rule out “Soonest expiry” and “Oldest first”.');
    expect(on('soonest-expiry')).toMatchObject({ kind: 'ruled-out', guesses: [] });
    expect(on('soonest-expiry').sentences).toEqual([
      'Since it was received on Sep 10, $13.60 left the $20.00 grant (row 1) while the $25.00 grant (row 2) was available and still held $25.00.',
      '“Soonest expiry” would have drawn the $25.00 grant (row 2) first: it expires on Mar 1, 2027, 214 days before the $20.00 grant (row 1).',
      'This takes all figures of a reading to be of one time. A reading a day later that shows the same money still there makes it firmer.',
      'This takes no purchase to have been paid back without its row saying so.',
    ]);
  });

  it('says where a verdict rests on charges that are split, or on nothing given back unseen', () => {
    const little: RowTexts = ['May 8, 2026', 'Available', '$13.00 / $13.00', 'Mar 1, 2027'];
    const split = evidenceOf(['14:00', [USED, little]]);
    const verdict = 'ruled out if one charge may be taken from several grants';
    expect(split.on('soonest-expiry')).toMatchObject({ kind: 'ruled-out-if', verdict, guesses: [] });
    expect(split.line).toContain(`“Soonest expiry”: ${verdict}.`);
    const fallen: RowTexts = ['May 8, 2026', 'Available', '$24.00 / $25.00', 'Mar 1, 2027'];
    expect(evidenceOf(['14:00', [USED, fallen]]).on('soonest-expiry').verdict).toBe(
      'ruled out if no credit was given back that no figure shows',
    );
    const both = evidenceOf(
      ['14:00', [USED, WAITING]],
      ['14:05', [['Sep 10, 2026', 'Available', '$6.00 / $20.00', 'Oct 1, 2027'], fallen]],
    );
    expect(both.body.notes.join(' ')).toContain(
      'If no credit was given back that no figure shows, no order that draws one grant at a time explains these figures:',
    );
  });

  it('names the guess that a verdict rests on, with both answers to it', () => {
    const { on } = evidenceOf(['14:00', [USED, WAITING]]);
    const { kind, verdict, guesses, sentences } = on('promotional-first');
    expect([kind, verdict]).toEqual(['ruled-out-if', 'ruled out if the $25.00 grant (row 2) is promotional']);
    expect(guesses.flatMap(({ answers }) => answers.map(({ category }) => category))).toEqual([
      'paid',
      'promotional',
    ]);
    expect(sentences[0]).toContain('$20.00 paid grant (row 1) while the $25.00 promotional grant (row 2)');
  });

  it('tells between which readings something moved', () => {
    const days = evidenceOf(
      ['2026-11-03T10:00:00Z', [PROMO, OLDER('$10.00')]],
      ['2026-11-20T10:00:00Z', [PROMO, OLDER('$8.87')]],
    );
    expect(days.on('soonest-expiry').sentences[0]).toMatch(
      /^Between Nov 3 and Nov 20 \$1\.13 left the \$12\.50 grant/,
    );
    const times = evidenceOf(['14:00', [PROMO, OLDER('$10.00')]], ['14:05', [PROMO, OLDER('$8.87')]]);
    expect(times.on('soonest-expiry').sentences[0]).toMatch(
      /^Between \d\d:00 and \d\d:05 on Nov 22 \$1\.13 left/,
    );
  });

  it('predicts what the next usage shows under each rule that is left, and advises nothing', () => {
    const { body } = evidenceOf(['14:00', SIX_GRANTS]);
    const text = body.watch?.sentences.join(' ') ?? '';
    expect(text).toContain('The next $0.10 of usage, whenever it comes, tells rules apart.');
    expect(text).toContain(
      'Under “Promotional first” and “Largest first” it takes $0.10 from the $15.00 grant (row 2).',
    );
    expect(text).toContain('there is no need to use or buy anything');
  });

  it('never says that a rule is the one', () => {
    const { body, line } = evidenceOf(['14:00', [USED, WAITING]]);
    expect(JSON.stringify([body, line])).not.toMatch(/\b(?:proves|the true rule|is the rule)\b/);
    expect(body.verdicts.find(({ kind }) => kind === 'consistent')?.verdict).toBe(
      'consistent with your figures',
    );
  });

  it.each<[string, [string, readonly RowTexts[]][], RegExp]>([
    [
      'a clock that ran backwards',
      [
        ['14:05', [PROMO, OLDER('$10.00')]],
        ['14:00', [PROMO, OLDER('$8.87')]],
      ],
      /clock ran backwards|ahead of the clock/,
    ],
    [
      'readings of one instant that differ',
      [
        ['14:00', [PROMO, OLDER('$10.00')]],
        ['14:00', [PROMO, OLDER('$8.87')]],
      ],
      /contradict each other/,
    ],
    ['a debt', [['14:00', [PROMO, OLDER('-$0.07')]]], /There is a debt in the \$12\.50 grant \(row 2\)/],
    [
      'a balance that rose',
      [
        ['14:00', [PROMO, OLDER('$8.00')]],
        ['14:05', [PROMO, OLDER('$9.00')]],
      ],
      /there is \$1\.00 more than before/,
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
      /explains these figures.*Possible causes: some grants count for certain models/s,
    );
  });

  it('is evidence for nothing where the figures are in doubt', () => {
    const doubtful = readAt('14:00', [USED, WAITING], undefined, '<p>Credit balance</p><p>$99.99</p>');
    expect(answered([doubtful], words).view.evidence).toMatchObject({
      line: 'The figures on this page are not certain, so they are evidence for nothing.',
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
    expect(on('soonest-expiry').sentences.at(-1)).toContain('Later a balance rose');
    expect(line).toContain(
      'What was read first speaks against “Soonest expiry” and “Oldest first”, but a balance rose later, so that weighs less.',
    );
    expect(line).not.toContain('rule out');
  });
});

describe('until when', () => {
  const told = (typedRate: string) => answered([readAt('14:02', SIX_GRANTS)], words, typedRate).view;

  it('names no run-out day before a rate is known, and what expires unused without any usage', () => {
    const { line, body } = told('').untilWhen;
    expect(line).toContain('Without any usage $3.93 expires on Dec 1 first.');
    expect(body?.idle.dates).toContain('$15.00 on Feb 1, 2027: the $15.00 grant (row 2)');
    expect(body?.table.columns).toEqual(['Rule', 'No loss from, a day']);
    expect(JSON.stringify(body?.table)).not.toMatch(/used up|Lasts/);
  });

  it('gives a range of what a rule that ties grants leaves open', () => {
    const soon: RowTexts = ['Nov 4, 2025', 'Available', '$10.00 / $10.00', 'Dec 4, 2026'];
    const late: RowTexts = ['Nov 4, 2025', 'Available', '$33.00 / $33.00', 'Jan 13, 2027'];
    const tied = (typed: string) => {
      const { untilWhen, whatIf } = answered([readAt('14:02', [soon, late])], words, typed).view;
      const cells = untilWhen.body?.table.rows.find(({ name }) => name === 'Oldest first')?.cells;
      return { cells, whatIf };
    };
    expect(tied('').cells).toEqual([['$0.88 to $3.77']]);
    expect(tied('1').cells).toEqual([
      ['$0.88 to $3.77'],
      ['1: used up about Dec 2 to $10.00 expires', '2: used up about Dec 25 to used up about Jan 4, 2027'],
      ['$0.00 to $10.00'],
      ['Dec 25 to Jan 4, 2027'],
    ]);
  });

  it('tells at a typed rate when each grant is used up, what is lost and until when it lasts', () => {
    const { line, body } = told('0.50').untilWhen;
    expect(line).toBe(
      'At $0.50 a day, if “Soonest expiry” holds, nothing expires unused, and without auto recharge credit lasts to about Jan 9, 2027.',
    );
    const row = (name: string) =>
      body?.table.rows.find((each) => each.name === name)?.cells.map((cell) => cell.join(' '));
    expect(row('Soonest expiry')).toEqual([
      '$0.47',
      '1: used up about Jan 9, 2027 2: used up about Dec 30 3: used up about Nov 30',
      '$0.00',
      'Jan 9, 2027',
    ]);
    expect(row('Promotional first')?.[2]).toBe('$3.93');
  });

  it('takes a rate from readings that lie a day apart, and a typed one with it as a band', () => {
    const tables = [
      readAt('2026-11-12T14:02:00Z', [PROMO, OLDER('$10.00')]),
      readAt('2026-11-22T14:02:00Z', [PROMO, OLDER('$8.00')]),
    ];
    expect(answered(tables, words).view.untilWhen.body?.field.hint).toBe(
      'Taken from readings of this visit: $0.20 a day.',
    );
    const both = answered(tables, words, '0.60').view.untilWhen;
    expect(both.body?.field.hint).toBe('From readings and from what you typed: $0.20 to $0.60 a day.');
    expect(both.line).toMatch(/^At \$0\.20 to \$0\.60 a day/);
  });

  it('says what is wrong with a typed rate and keeps it in the field', () => {
    expect(told('much').untilWhen.body?.field).toMatchObject({
      value: 'much',
      problem: '“much” is no daily spend. Write an amount of dollars such as 0.47.',
    });
  });

  it('counts nothing in that has no certain dates, and says so', () => {
    const undated: RowTexts = ['Oct 9, 2026', 'Available', '$7.00 / $7.00', 'one day'];
    const { whatIf, untilWhen } = answered([readAt('14:02', [...SIX_GRANTS, undated])], words).view;
    const { body, line } = untilWhen;
    expect(body?.limits.join(' ')).toContain(
      'Not counted, because its balance or dates are not certain: the $7.00 grant (row 7).',
    );
    expect(line).toMatch(/^Counting only grants with certain figures\./);
    expect(whatIf).toBe(
      'What each rule would cost cannot be told, since not every grant’s figures are certain.',
    );
  });
});

describe('until when, where the page’s total speaks of more grants than there are rows', () => {
  it('is not told', () => {
    const missing = readAt('14:02', SIX_GRANTS, undefined, '<p>Credit balance</p><p>$500.00</p>');
    expect(answered([missing], words).view.untilWhen).toMatchObject({
      line: 'The figures on this page cannot be counted with, so it cannot be told how long the credit lasts.',
      body: null,
    });
  });
});

describe('a grant of which the page does not show what was granted', () => {
  it('is named by its row', () => {
    const headers = ['Received', 'State', 'Left', 'Expires'];
    const { reading } = read(tableOf([['Nov 2, 2026', 'Available', '$5.00', 'Mar 1, 2027']], headers));
    const analysis = analyse({ reading, choices: NO_CHOICES, provenance: PROVENANCE, exact: null });
    if (!analysis || !('grants' in analysis)) return expect.fail();
    const { body } = answered([analysis], words).view.untilWhen;
    expect(body?.idle.dates).toContain('$5.00 on Mar 1, 2027: the grant in row 1');
  });
});

describe('a what-if', () => {
  const whatIf = (id: 'soonest-expiry' | 'promotional-first', typedRate: string) => {
    const choices = { rule: { id, by: 'user' as const }, categories: [], settled: [] };
    return answered([readAt('14:02', SIX_GRANTS, choices)], words, typedRate).view.whatIf;
  };

  it('tells in dollars what would be lost, paid and promotional apart, and how much more than usual', () => {
    expect(whatIf('promotional-first', '0.50')).toBe(
      'If “Promotional first” holds, at $0.50 a day this expires unused: $3.93 paid and $0.00 promotional. That is $3.93 more than with “Soonest expiry”.',
    );
    expect(whatIf('soonest-expiry', '0.50')).toContain('$0.00 paid and $0.00 promotional');
  });

  it('tells without a rate from which spend on nothing would be lost', () => {
    expect(whatIf('soonest-expiry', '')).toBe(
      'If “Soonest expiry” holds, nothing expires unused from $0.47 a day on.',
    );
    expect(whatIf('promotional-first', '')).toMatch(
      /from \$[\d.]+ a day on; with “Soonest expiry” that is \$0\.47 a day\.$/,
    );
  });
});

describe('before the background has answered', () => {
  it('both sections have their line, and say so if no answer comes', () => {
    expect(insightIn({ kind: 'waiting' }, words)).toMatchObject({
      evidence: { title: 'Evidence from your own account', line: 'Being worked out…', body: null },
      untilWhen: { title: 'Until when', line: 'Being worked out…', body: null },
    });
    expect(insightIn({ kind: 'unanswered' }, words).evidence.line).toContain('did not answer');
  });
});
