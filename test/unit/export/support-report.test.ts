import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import type { Account } from '../../../lib/analysis/insight/account.ts';
import { supportReport } from '../../../lib/export/support/support-report.ts';
import type { Correction } from '../../../lib/provider/category.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountFrom, accountOfRows } from '../../support/account.ts';
import { basisOf, pageOf, SIX_GRANTS } from '../../support/analysis.ts';
import { readAt, seenOf } from '../../support/insight.ts';
import { type RowTexts, tableOf } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const report = (account: Account) => supportReport(account, words).content;

/** The report after one reading of these rows. */
function reportAfterReading(rows: readonly RowTexts[], total?: string): string {
  const basis = basisOf(pageOf(rows, total));
  const series = seenOf([analyse(basis) ?? expect.fail()]);
  return report(accountFrom(basis, { series, typedRate: '' }));
}

/** What expires first was used, and a grant that would come later was there. */
const IN_TURN: readonly RowTexts[] = [
  ['Sep 1, 2026', 'Available', '$2.00 / $20.00', 'Feb 1, 2027'],
  ['Aug 1, 2026', 'Available', '$10.00 / $10.00', 'Oct 1, 2027'],
];

/** The later-expiring grant was used while the one that expires first is untouched. */
const AGAINST_SOONEST: readonly RowTexts[] = [
  ['Sep 1, 2026', 'Available', '$1.00 / $10.00', 'Oct 1, 2027'],
  ['Aug 1, 2026', 'Available', '$20.00 / $20.00', 'Feb 1, 2027'],
];

/** The grant that expires later was used, and then its balance rose. */
const used = (left: string): readonly RowTexts[] => [
  ['Nov 2, 2026', 'Available', `${left} / $5.00`, 'Mar 1, 2027'],
  ['Nov 4, 2025', 'Available', '$10.00 / $10.00', 'Dec 1, 2026'],
];

/** The same account with each category as its user says that it is. */
function withCategories(rows: readonly RowTexts[], categories: readonly Correction[]): Account {
  const plain = basisOf(pageOf(rows));
  const analysis = analyse(plain);
  const names = analysis && 'grants' in analysis ? analysis.identities : expect.fail();
  const set = names.map((name, index) => [name, categories[index] ?? 'paid'] as const);
  const basis = { ...plain, choices: { ...plain.choices, categories: set } };
  return accountFrom(basis, { series: seenOf([analyse(basis) ?? expect.fail()]), typedRate: '' });
}

describe('the report to support', () => {
  it('tells the page’s total word for word, the sums, and asks what is open', () => {
    const text = reportAfterReading(SIX_GRANTS, '$69.00');
    expect(text).toContain('The page’s own total: “Credit balance” $69.00 (everything ever granted).');
    expect(text).toContain('| Spendable balance | $23.93 |');
    expect(text).toContain('Does “Credit balance” include the $38.00 left in expired grants');
    expect(text).toContain('The figures contradict no rule that OpenAI has published.');
    expect(text).toContain(
      '“Soonest expiry” (OpenAI help article 6584194, about 2022) or “Promotional first”',
    );
  });

  it('names the published rule that the figures contradict, with the time and the movement that does so', () => {
    const text = reportAfterReading(AGAINST_SOONEST);
    expect(text).toContain(
      '“Soonest expiry” (OpenAI help article 6584194, about 2022): contradicted by the figures.',
    );
    expect(text).toMatch(
      /\$9\.00 of the \$10\.00 grant was used after it was received on Sep 1, 2026, while the \$20\.00 grant was available/,
    );
    expect(text).toContain('- The figures contradict “Soonest expiry”. Which rule decides');
    expect(text).not.toContain('contradict no rule');
    expect(text).not.toContain('1126488');
  });

  it('calls a verdict that rests on a guess a guess, and asks of it no more than what is open', () => {
    const text = reportAfterReading(AGAINST_SOONEST);
    const [line = ''] = /- “Promotional first”.*/.exec(text) ?? [];
    expect(line).toMatch(/ruled out if .*\. The page does not say so\.$/);
    expect(text).toContain('“A guess” marks a category inferred');
  });

  it('calls no rule contradicted by the figures alone where the user set the categories', () => {
    const text = report(withCategories(AGAINST_SOONEST, ['paid', 'promotional']));
    expect(text).toMatch(
      /“Promotional first” .*: contradicted by the figures, if the categories that the user has set are right\./,
    );
    expect(text).toContain('- The figures contradict “Soonest expiry”. Which rule decides');
  });

  it('names the categories that the user set where they make grants alike and expiry decides', () => {
    const text = report(withCategories(AGAINST_SOONEST, ['promotional', 'promotional']));
    expect(text).toMatch(
      /“Promotional first” .*: ruled out if grants of one category .*, and if the categories that the user has set are right\./,
    );
    expect(text).not.toMatch(/The figures contradict “[^.]*Promotional first/);
  });

  it('calls no rule contradicted where a balance has risen since', () => {
    const before = readAt('2026-11-18T10:00:00Z', used('$2.00'));
    const after = readAt('2026-11-20T10:00:00Z', used('$5.00'));
    const basis = { ...basisOf(pageOf(used('$5.00'))), provenance: after.provenance };
    const text = report(accountFrom(basis, { series: seenOf([before, after]), typedRate: '' }));
    expect(text).toContain(
      '“Soonest expiry” (OpenAI help article 6584194, about 2022): the first readings speak against it',
    );
    expect(text).toContain('The figures alone contradict no rule');
    expect(text).not.toContain('- The figures contradict');
  });

  it('claims no support of a rule from figures that could not have spoken against it', () => {
    const text = reportAfterReading(SIX_GRANTS, '$69.00');
    expect(text).toContain('They do not support one either');
    expect(reportAfterReading(IN_TURN)).not.toContain('They do not support one either');
  });

  it('tells a total of two figures that the page shows, and then not that it shows none', () => {
    const rows = [['Oct 9, 2026', 'Available', '$69.00', 'Feb 1, 2027']];
    const table = tableOf(rows, ['Received', 'State', 'Granted', 'Expires']);
    const text = report(accountFrom(basisOf(`<h2>Credit grants</h2><p>$3.93 / $69.00</p>${table}`)));
    expect(text).toContain('The page shows $3.93 / $69.00 beside the grants.');
    expect(text).not.toContain('shows no total');
  });

  it.each([
    ['$23.93', false],
    ['$31.00', false],
    ['$61.93', true],
    ['$69.00', true],
  ])('asks whether %s counts expired grants only where it may', (total, isAsked) => {
    const text = report(accountOfRows(SIX_GRANTS, total));
    expect(text.includes(`Does “Credit balance” include the $38.00`)).toBe(isAsked);
  });

  it('asks nothing where nothing is open', () => {
    const text = report(
      accountOfRows([['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Feb 1, 2027']], '$15.00'),
    );
    expect(text).toContain('The figures themselves raise no question. Add yours here.');
  });

  it('asks about a debt, in a row or in a total alone', () => {
    const owing: RowTexts = ['Nov 2, 2026', 'Available', '-$7.35 / $10.00', 'Mar 1, 2028'];
    const asked =
      '- What is the debt on this page for, and what has to be paid before calls go through again?';
    expect(report(accountOfRows([owing], '-$7.35'))).toContain(asked);
    expect(report(accountOfRows(SIX_GRANTS, '-$0.07'))).toContain(asked);
    expect(report(accountOfRows(SIX_GRANTS, '$69.00'))).not.toContain('debt');
  });

  it('shows a stand-in without a backslash, and keeps the label of a total', () => {
    const rows: RowTexts[] = [['Nov 2, 2026', 'Held for Zim', '$5.00 / $5.00', 'Mar 1, 2028']];
    const text = report(accountOfRows(rows, '$5.00'));
    expect(text).toContain('“(left out)”');
    expect(text).not.toContain('\\');
    const labelled = `<h1>Credit Grants</h1><p>Total available</p><p>$15.00</p>${tableOf([
      ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Feb 1, 2027'],
    ])}`;
    expect(report(accountFrom(basisOf(labelled)))).toContain('“Total available” $15.00');
  });

  it('is no evidence where the figures are not certain', () => {
    const text = reportAfterReading(SIX_GRANTS, '$99.00');
    expect(text).toContain('they are not evidence for or against any rule');
    expect(text).not.toContain('contradict no rule');
  });

  it('asks of a total beside no grants what it counts', () => {
    const empty = basisOf(
      '<h1>Credit Grants</h1><p>Credit balance</p><p>$12.00</p><p>No credit grants found.</p>',
    );
    expect(report(accountFrom(empty))).toContain('What does “Credit balance” $12.00 include?');
  });

  it('leaves out organization, e-mails and the page’s address', () => {
    const account = accountOfRows([
      ...SIX_GRANTS,
      ['Oct 9, 2026', 'Held for Quillfeather by zim@quillfeather.example', '$1.00 / $1.00', 'Feb 1, 2027'],
    ]);
    const text = report({ ...account, analysis: { ...account.analysis, organization: 'Quillfeather' } });
    expect(text).toContain('left out');
    for (const secret of ['Quillfeather', 'zim', 'platform.openai.com']) expect(text).not.toContain(secret);
  });

  it.each([
    ['in other letters', 'Quillfeather', 'Held for QUILLFEATHER', /quillfeather/i],
    ['with signs of its own', 'A+ (B)-[C]/.*', 'Held for a+ (b)-[c]/.*!', /a\\?\+ \(b\)/i],
    ['by its id', null, 'Held for org-7Kx42pQ9', /org-/],
    ['by a project’s id', null, 'Held in proj_Bellweather1', /proj/],
    ['by an id without a word', null, 'Held 123e4567-e89b-12d3-a456-426614174000', /123e4567/],
    ['by an address in full width', null, 'Held by zim＠quillfeather.example', /quillfeather/],
  ])('names no organization %s', (_, organization, state, secret) => {
    const account = accountOfRows([...SIX_GRANTS, ['Oct 9, 2026', state, '$1.00 / $1.00', 'Feb 1, 2027']]);
    const text = report({ ...account, analysis: { ...account.analysis, organization } });
    expect(text).not.toMatch(secret);
    expect(text).toContain('left out');
  });

  it.each(['A', 'Available', 'Credit', 'vail'])(
    'leaves OpenAI’s own words whole for an organization %j',
    (name) => {
      const account = accountOfRows(SIX_GRANTS);
      const text = report({ ...account, analysis: { ...account.analysis, organization: name } });
      expect(text).toContain('| 3 | Nov 4, 2025 | Available | $3.93 |');
    },
  );

  it('accuses nobody', () => {
    for (const rows of [SIX_GRANTS, AGAINST_SOONEST])
      expect(reportAfterReading(rows)).not.toMatch(/wrong|false|cheat|overcharg|error|must|refund/i);
  });
});
