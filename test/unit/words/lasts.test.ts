import { beforeAll, describe, expect, it } from 'vitest';
import { type Choices, NO_CHOICES } from '../../../lib/analysis/basis.ts';
import type { Words } from '../../../lib/words/words.ts';
import { SIX_GRANTS } from '../../support/analysis.ts';
import { INTACT, insightAnswer, OLDER, PROMO, readAt, USED, WAITING } from '../../support/insight.ts';
import type { RowTexts } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

describe('how long it lasts', () => {
  const told = (typedRate: string) => insightAnswer([readAt('14:02', SIX_GRANTS)], words, typedRate).view;

  it('names no day before a rate is known, and draws what expires if nothing is used', () => {
    const { lasts, compare } = told('');
    expect(lasts).toMatchObject({ line: '', loss: '', chart: { legend: 'If you use nothing' } });
    expect(lasts.chart?.label).toBe(
      'If you use nothing: $3.93 expires on Dec 1, 2026, $15.00 expires on Feb 1, 2027, and $5.00 expires on Mar 1, 2027.',
    );
    expect(lasts.chart?.ticks.map(({ day, change }) => `${day} ${change}`)).toEqual([
      ' ',
      'Dec 1 −$3.93',
      'Feb 1, 2027 −$15.00',
      'Mar 1 −$5.00',
    ]);
    expect(lasts.chart?.spending).toEqual([]);
    expect(compare.line).toMatch(/^Without loss: \$0\.53 or \$[\d.]+ a day$/);
    expect(compare.body?.table?.columns).toEqual(['Rule', 'Daily spend without loss']);
  });

  it('tells at a typed rate until when it lasts, what is lost, and what becomes of each grant', () => {
    const { lasts, compare } = told('0.55');
    expect(lasts.line).toBe(
      'Under “Soonest expiry”, at $0.55 a day without auto recharge, until about Jan 5, 2027. Nothing expires unused.',
    );
    expect(lasts.chart?.ticks.at(-1)).toMatchObject({ day: 'Jan 5, 2027', change: 'used up' });
    expect(compare.line).toBe('Expires unused: $0.00 to $3.93');
    const row = compare.body?.table?.rows.find(({ name }) => name.includes('Soonest expiry'));
    expect(row?.name).toBe('Soonest expiry and Oldest first');
    expect(row?.cells.map((cell) => cell.join(' '))).toEqual([
      '$0.53',
      'the $5.00 grant: used up around Jan 5, 2027 the $15.00 grant: used up around Dec 27, 2026 the $10.00 grant: used up around Nov 29, 2026',
      '$0.00',
      'Jan 5, 2027',
    ]);
  });

  it('says what is lost in whole cents, and nothing of it where nothing is', () => {
    expect(told('0.20').lasts.loss).toMatch(/^\$4\.55 to \$5\.05 expires unused, /);
    expect(told('0.55').lasts.loss).toBe('');
    expect(told('0.50').lasts.loss).toMatch(/^Up to \$0\.23 expires unused on /);
  });

  it('tells what ties leave open as one or the other, and never mixes a day with an amount', () => {
    const soon: RowTexts = ['Nov 4, 2025', 'Available', '$10.00 / $10.00', 'Dec 4, 2026'];
    const late: RowTexts = ['Nov 4, 2025', 'Available', '$33.00 / $33.00', 'Jan 13, 2027'];
    const tied = (typed: string) => {
      const { compare } = insightAnswer([readAt('14:02', [soon, late])], words, typed).view;
      return compare.body?.table?.rows.find(({ name }) => name.includes('Oldest first'))?.cells;
    };
    expect(tied('')).toEqual([['$0.97 to $4.13']]);
    expect(tied('1')).toEqual([
      ['$0.97 to $4.13'],
      [
        'the $10.00 grant: used up around Dec 2, 2026, or $10.00 expires',
        'the $33.00 grant: used up between Dec 25, 2026 and Jan 4, 2027',
      ],
      ['$0.00 to $10.00'],
      ['Dec 25, 2026 to Jan 4, 2027'],
    ]);
  });

  it('compares only the rules that the figures leave, and tells the others apart', () => {
    const said: Choices = {
      ...NO_CHOICES,
      categories: [
        ['2026-09-10|20000000|2027-10-01#1', 'paid'],
        ['2026-05-08|25000000|2027-03-01#1', 'promotional'],
      ],
    };
    const { compare } = insightAnswer([readAt('14:00', [USED, WAITING], said)], words).view;
    expect(compare.body?.table?.rows.map(({ name, isRuledOut }) => [name, isRuledOut])).toEqual([
      ['Paid first', false],
      ['Soonest expiry, Promotional first, and Oldest first (ruled out)', true],
    ]);
    expect(compare.line).toBe('Without loss: $0.33 a day');
    expect(compare.body?.sentences.join(' ')).not.toContain('Under “Soonest expiry”, that');
  });

  it('claims no loss under a rule that cannot place a grant, and says of how many rules it speaks', () => {
    const uncategorized: RowTexts = ['Jan 2, 2026', 'Available', '$2.00 / $4.00', 'Mar 2, 2027'];
    const analysis = readAt('14:02', [uncategorized, PROMO]);
    const { compare } = insightAnswer([analysis], words).view;
    expect(compare.line).toMatch(/^Without loss: \$[\d.]+(?: or \$[\d.]+)? a day, under 2 of 4 rules$/);
    expect(compare.body?.table?.rows).toContainEqual(
      expect.objectContaining({ name: 'Promotional first and Paid first', cells: [['not known']] }),
    );
    expect(JSON.stringify(compare)).not.toMatch(/no amount avoids|however much/);
    const typed = insightAnswer([analysis], words, '20').view.compare;
    expect(typed.line).toBe('Expires unused: $0.00, under 2 of 4 rules');
  });

  it('shows no table where all rules come to the same', () => {
    const { compare } = insightAnswer([readAt('14:02', [INTACT])], words).view;
    expect(compare.body?.table).toBeNull();
    expect(compare.body?.sentences.at(-1)).toBe('All four rules give the same result here.');
    expect(compare.line).toMatch(/^Without loss: \$[\d.]+ a day under any rule$/);
  });

  it('takes a rate from readings that lie a day apart, and a typed one with it as a band', () => {
    const tables = [
      readAt('2026-11-12T14:02:00Z', [PROMO, OLDER('$10.00')]),
      readAt('2026-11-22T14:02:00Z', [PROMO, OLDER('$8.00')]),
    ];
    expect(insightAnswer(tables, words).view.lasts.field).toMatchObject({
      hint: 'Measured over 10 days: $0.20 a day.',
      isQuiet: false,
    });
    const both = insightAnswer(tables, words, '0.60').view.lasts;
    expect(both.field.hint).toBe('Between what was measured and what you entered: $0.20 to $0.60 a day.');
    expect(both.chart?.spending).toHaveLength(2);
  });

  it('says what was used lately as a range, where no reading was made just then', () => {
    const left = (day: string, amount: string) => readAt(`2026-11-${day}T14:02:00Z`, [PROMO, OLDER(amount)]);
    const limits = (...tables: ReturnType<typeof left>[]) => insightAnswer(tables, words).view.lasts.limits;
    expect(limits(left('08', '$12.00'), left('16', '$10.00'), left('22', '$8.00'))).toEqual([
      'Used in the last 7 days: $2.00 to $4.00.',
    ]);
    expect(limits(left('15', '$10.00'), left('22', '$8.00'))).toEqual(['Used in the last 7 days: $2.00.']);
    expect(limits(left('14', '$10.00'), left('22', '$8.00'))).toEqual([
      'Used in the last 7 days: up to $2.00.',
    ]);
    expect(limits(left('16', '$10.00'), left('22', '$8.00'))).toEqual([]);
  });

  it.each<[string, RowTexts, string]>([
    [
      'an unknown State',
      ['Oct 9, 2026', 'Under review', '$60.00 / $60.00', 'Feb 1, 2027'],
      'it is unclear whether it can be spent',
    ],
    [
      'another one',
      ['Oct 9, 2026', 'Paused', '$60.00 / $60.00', 'Feb 1, 2027'],
      'it is unclear whether it can be spent',
    ],
    [
      'no State',
      ['Oct 9, 2026', '', '$60.00 / $60.00', 'Feb 1, 2027'],
      'it is unclear whether it can be spent',
    ],
    [
      'no certain day',
      ['Oct 9, 2026', 'Available', '$60.00 / $60.00', 'soon'],
      'the balance or dates are uncertain',
    ],
    [
      'no certain balance',
      ['Oct 9, 2026', 'Available', '$61.00 / $60.00', 'Feb 1, 2027'],
      'the balance or dates are uncertain',
    ],
  ])('leaves a grant out for the reason that is true: %s', (_, row, reason) => {
    const { limits } = insightAnswer([readAt('14:02', [...SIX_GRANTS, row])], words).view.lasts;
    expect(limits).toContain(`Not counted, because ${reason}: the $60.00 grant.`);
  });

  it('says what is wrong with a typed rate and keeps it in the field', () => {
    expect(told('much').lasts.field).toMatchObject({
      value: 'much',
      problem: '“much” is not an amount. Enter dollars, for example 0.47.',
    });
  });

  it('counts nothing in that has no certain dates, and says so', () => {
    const undated: RowTexts = ['Oct 9, 2026', 'Available', '$7.00 / $7.00', 'one day'];
    const { lasts, compare } = insightAnswer([readAt('14:02', [...SIX_GRANTS, undated])], words).view;
    expect(lasts.limits.join(' ')).toContain(
      'Not counted, because the balance or dates are uncertain: the $7.00 grant.',
    );
    expect(compare.line).toMatch(/^Without loss: .*, without the \$7\.00 grant$/);
    expect(compare.body?.sentences[0]).toBe('Not counted here, because uncertain: the $7.00 grant.');
  });

  it('says once what is not counted: in the loss if that names it, otherwise in one sentence for all', () => {
    const undated: RowTexts = ['Oct 9, 2026', 'Available', '$7.00 / $7.00', 'one day'];
    const other: RowTexts = ['Oct 9, 2026', 'Available', '$9.00 / $9.00', 'one day'];
    const lastsOf = (rows: RowTexts[], rate: string) =>
      insightAnswer([readAt('14:02', [...SIX_GRANTS, ...rows])], words, rate).view.lasts;
    const one = lastsOf([undated], '0.20');
    expect(one.loss).toMatch(/^Leaving out the \$7\.00 grant, /);
    expect(one.limits).toEqual([]);
    const both =
      'Not counted, because the balance or dates are uncertain: the $7.00 grant and the $9.00 grant.';
    for (const rate of ['', '0.20']) expect(lastsOf([undated, other], rate).limits).toEqual([both]);
  });

  it('is not told where the page’s total speaks of more grants than there are rows', () => {
    const missing = readAt('14:02', SIX_GRANTS, undefined, '<p>Credit balance</p><p>$500.00</p>');
    expect(insightAnswer([missing], words).view.lasts).toMatchObject({
      line: 'The figures on this page are too uncertain to say how long your credit lasts.',
      chart: null,
    });
  });
});

describe('a grant that may end before or after the day that is shown', () => {
  const told = (typedRate: string, ends: string) => {
    const row: RowTexts = ['Aug 1, 2026', 'Available', '$30.00 / $30.00', ends];
    return insightAnswer([readAt('2026-11-22T14:00:00Z', [row])], words, typedRate).view;
  };

  it('is lost by no spend that is called enough', () => {
    expect(told('', 'Nov 25, 2026').compare.line).toBe('Without loss: $21.18 a day under any rule');
    expect(told('12.50', 'Nov 25, 2026').lasts.loss).toMatch(/^Up to \$12\.30 expires unused on /);
    expect(told('21.18', 'Nov 25, 2026').lasts.loss).toBe('');
  });

  it('may also end after that day, so that less of it is lost', () => {
    const { line, body } = told('5.00', 'Nov 25, 2026').compare;
    expect(line).toBe('Expires unused: $10.42 to $22.92');
    expect(body?.sentences[0]).toMatch(/this much expires unused: .*\$10\.42 to \$22\.92/);
  });

  it('has no spend that is surely enough within its last day', () => {
    const { line, body } = told('', 'Nov 23, 2026').compare;
    expect(line).toBe('Some credit may expire however much is used');
    expect(body?.sentences[0]).toMatch(/some credit may expire unused however much you use\.$/);
  });
});
