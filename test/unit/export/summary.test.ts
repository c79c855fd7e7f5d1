import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { NO_CHOICES } from '../../../lib/analysis/basis.ts';
import { exportFile } from '../../../lib/export/files.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountFrom, accountOfRows } from '../../support/account.ts';
import { basisOf, SIX_GRANTS } from '../../support/analysis.ts';
import { seenOf } from '../../support/insight.ts';
import { tableOf } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

describe('the summary', () => {
  it('reads well in an e-mail', () => {
    expect(
      exportFile('summary', accountOfRows(SIX_GRANTS, '$69.00'), words).content,
    ).toBe(`OpenAI credit grants, read Nov 22, 2026, 14:02 UTC

You can spend: $23.93
The page says: $69.00 (Credit balance), which is everything ever granted.
Expired, still counted: $38.00
Used, still counted: $7.07

Draw order, assuming Soonest expiry (OpenAI help article 6584194, about 2022):
1. $3.93 left (Paid, a guess), received Nov 4, 2025, expires Dec 1, 2026, use it by Nov 30, 2026 (UTC)
2. $15.00 left (Promotional, a guess), received Oct 9, 2026, expires Feb 1, 2027, use it by Jan 31, 2027 (UTC)
3. $5.00 left (Promotional, a guess), received Nov 2, 2026, expires Mar 1, 2027, use it by Feb 28, 2027 (UTC)

Only OpenAI decides the order. Made with Grantlens, which is not affiliated with OpenAI.
Page: https://platform.openai.com/settings/organization/billing/credit-grants
`);
  });

  it('takes off only what the page’s total counts', () => {
    const text = exportFile('summary', accountOfRows(SIX_GRANTS, '$61.93'), words).content;
    expect(text).toContain('Expired, still counted: $38.00');
    expect(text).not.toContain('Used, still counted');
  });

  it('adds up from what was granted, whatever the page’s total counts', () => {
    const text = exportFile('summary', accountOfRows(SIX_GRANTS, '$61.93'), words).content;
    for (const line of ['Total granted: $69.00', 'Used: $7.07']) expect(text).toContain(line);
  });

  it('numbers no grant whose place is open, and tells a tie as one', () => {
    const twin = ['Oct 9, 2026', 'Available', '$1.00 / $5.00', 'Feb 1, 2027'];
    expect(exportFile('text', accountOfRows([twin, twin]), words).content).toContain(
      '1 (tied). Row 1, use it by Jan 31, 2027 (UTC)\n1 (tied). Row 2, use it by Jan 31, 2027 (UTC)',
    );
    expect(exportFile('text', accountOfRows(SIX_GRANTS, '$50.00'), words).content).toContain(
      'Position unknown: Row 3',
    );
  });

  it.each(['summary', 'text', 'markdown'] as const)(
    'says in %s what the figures rule out, and whose they are',
    (format) => {
      const basis = basisOf(
        tableOf([
          ['Sep 10, 2026', 'Available', '$6.40 / $20.00', 'Oct 1, 2027'],
          ['May 8, 2026', 'Available', '$25.00 / $25.00', 'Mar 1, 2027'],
        ]),
        { ...NO_CHOICES, rule: { id: 'soonest-expiry', by: 'user' } },
      );
      const analysis = analyse(basis) ?? expect.fail();
      const account = accountFrom(basis, { series: seenOf([analysis]), typedRate: '' });
      const owned = { ...account, analysis: { ...account.analysis, organization: 'Acme' } };
      const { content } = exportFile(format, owned, words);
      expect(content).toContain('The account’s own figures rule out: “Soonest expiry” and “Oldest first”.');
      expect(content).toContain('So the positions under “Soonest expiry” are a what-if.');
      expect(content).toContain('Organization: Acme');
      expect(exportFile('csv', owned, words).content).toContain(',soonest-expiry,yes,yes,');
    },
  );

  it.each(['summary', 'text', 'markdown'] as const)('says in %s what the figures may rule out', (format) => {
    const basis = basisOf(
      tableOf([
        ['Sep 10, 2026', 'Available', '$6.40 / $20.00', 'Oct 1, 2027'],
        ['May 8, 2026', 'Available', '$13.00 / $13.00', 'Mar 1, 2027'],
      ]),
    );
    const analysis = analyse(basis) ?? expect.fail();
    const account = accountFrom(basis, { series: seenOf([analysis]), typedRate: '' });
    const { content } = exportFile(format, account, words);
    expect(content).toMatch(/The account’s own figures may rule out: “Soonest expiry”/);
    expect(content).toContain('So the positions under “Soonest expiry” are uncertain.');
    expect(content).not.toContain('figures rule out');
    expect(exportFile('csv', account, words).content).toMatch(/,soonest-expiry,no,yes,,yes,category\r\n/);
    expect(exportFile(format, accountOfRows(SIX_GRANTS), words).content).not.toContain('may rule out');
  });

  it('names the last day to use a grant only where that is to come', () => {
    const text = (expires: string) =>
      exportFile('summary', accountOfRows([['Nov 4, 2025', 'Available', '$3.00 / $5.00', expires]]), words)
        .content;
    expect(text('Jan 1, 2027')).toContain('expires Jan 1, 2027, use it by Dec 31, 2026 (UTC)');
    for (const expires of ['Nov 22, 2026', 'Nov 20, 2026', 'one day'])
      expect(text(expires)).not.toContain('use it by');
  });

  it('calls no category a guess that could not be guessed', () => {
    const longLived = ['Nov 2, 2026', 'Available', '$5.00 / $5.00', 'Mar 1, 2029'];
    for (const format of ['summary', 'text'] as const)
      expect(exportFile(format, accountOfRows([longLived]), words).content).not.toContain('Unknown, a guess');
    expect(exportFile('summary', accountOfRows([longLived]), words).content).toContain('(Unknown)');
  });

  it('tells what is not certain', () => {
    const rows = [...SIX_GRANTS, ['Oct 9, 2026', 'Paused', '$1.00 / $1.00', 'Feb 1, 2027']];
    const text = exportFile('summary', accountOfRows(rows), words).content;
    expect(text).toContain('You can spend: $23.93 to $24.93');
    expect(text).toContain('- Row 7: Grantlens does not know the State “Paused”');
  });
});
