import { beforeAll, describe, expect, it } from 'vitest';
import { exportFile } from '../../../lib/export/files.ts';
import { supportReport } from '../../../lib/export/support/support-report.ts';
import { type Report, reportOf } from '../../../lib/report/write/report.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountFrom, accountOfRows } from '../../support/account.ts';
import { basisOf, PROVENANCE, SIX_GRANTS } from '../../support/analysis.ts';
import { type RowTexts, tableOf } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const report = (rows: readonly RowTexts[], total?: string): Report =>
  reportOf(accountOfRows(rows, total), words);

describe('the JSON report', () => {
  it('is the contract’s for the contract’s account', () => {
    const {
      grants,
      evidence: _evidence,
      forecast: _forecast,
      basis: _basis,
      ...rest
    } = report(SIX_GRANTS, '$69.00');
    expect(rest).toEqual({
      format: 'grantlens-report',
      version: 1,
      generator: { name: 'grantlens', version: '0.1.0' },
      readAt: '2026-11-22T14:02:11.000Z',
      page: { url: PROVENANCE.url, layout: 'four-column-table', organization: null },
      status: 'ok',
      currency: 'USD',
      headline: {
        label: 'Credit balance',
        amount: '69.00',
        equals: 'everything ever granted',
        meaning: 'ever-granted',
      },
      totals: {
        granted: '69.00',
        used: '7.07',
        expired: '38.00',
        notStarted: '0.00',
        usable: '23.93',
        usableAtLeast: '23.93',
        usableAtMost: '23.93',
        asShown: '23.93',
      },
      drawOrder: { rule: 'soonest-expiry', chosenBy: 'default', nextRows: [3] },
      issues: [],
    });
    expect(grants.map((grant) => [grant.row, grant.status, grant.category, grant.drawPosition])).toEqual([
      [1, 'usable', 'promotional', 3],
      [2, 'usable', 'promotional', 2],
      [3, 'usable', 'paid', 1],
      [4, 'expired', 'promotional', null],
      [5, 'expired', 'promotional', null],
      [6, 'expired', 'promotional', null],
    ]);
    expect(grants[2]).toEqual({
      row: 3,
      received: '2025-11-04',
      state: 'Available',
      granted: '10.00',
      left: '3.93',
      expires: '2026-12-01',
      status: 'usable',
      category: 'paid',
      categorySource: 'inferred',
      drawPosition: 1,
      issues: [],
    });
  });

  it('has null for what is not known, never a zero', () => {
    const { grants, totals, issues, status } = report([...SIX_GRANTS, ['soon', '', '$NaN / $7.00', 'later']]);
    expect(status).toBe('partial');
    expect(grants[6]).toMatchObject({
      received: null,
      state: '',
      granted: null,
      left: null,
      expires: null,
      status: 'unknown',
      category: 'unknown',
    });
    expect(totals).toMatchObject({
      granted: null,
      used: null,
      expired: null,
      usable: null,
      usableAtLeast: '23.93',
      usableAtMost: null,
    });
    expect(issues).toContainEqual({
      code: 'balance-unreadable',
      severity: 'warning',
      row: 7,
      message:
        'Row 7: the Balance cell says “$NaN / $7.00” instead of “left / granted” in dollars. Its balance is not counted.',
    });
  });

  it('lists all rows that share the next position', () => {
    const tied: RowTexts = ['Dec 20, 2025', 'Available', '$1.00 / $2.00', 'Dec 1, 2026'];
    expect(report([...SIX_GRANTS, tied]).drawOrder.nextRows).toEqual([3, 7]);
  });

  it('says of a page without grants that there are none', () => {
    const account = accountFrom(basisOf(tableOf([['No credit grants found.']])));
    expect(reportOf(account, words)).toMatchObject({
      status: 'empty',
      grants: [],
      headline: null,
      totals: { usable: '0.00' },
    });
  });

  it('knows no least daily spend where no balance is known', () => {
    const headers = ['Granted', 'Expires'];
    const rows = [
      ['$5.00', 'Mar 1, 2027'],
      ['$64.00', 'Feb 1, 2027'],
    ];
    const page = `<h1>Credit Grants</h1><p>Free trial usage</p><p>$3.93 / $69.00</p>${tableOf(rows, headers)}`;
    const { forecast } = reportOf(accountFrom(basisOf(page)), words);
    expect(forecast?.leftOut).toEqual([1, 2]);
    expect(forecast?.rules.map(({ leastDailySpend }) => leastDailySpend)).toEqual([null, null, null, null]);
  });

  it('counts a debt beside no grants as a debt, as in the panel, and asks support of it', () => {
    const page = '<h1>Credit Grants</h1><p>Credit balance</p><p>-$12.00</p><p>No credit grants found.</p>';
    const account = accountFrom(basisOf(page));
    const { totals, issues } = reportOf(account, words);
    expect(totals).toMatchObject({ usable: null, usableAtLeast: '-12.00', usableAtMost: '0.00' });
    expect(issues).toMatchObject([{ code: 'headline-debt', severity: 'warning' }]);
    expect(issues[0]?.message).toContain('−$12.00, a debt');
    expect(supportReport(account, words).content).toContain('What is the debt on this page for');
  });

  it('does not claim an empty balance beside a total that no grant explains', () => {
    const page = `<p>Credit balance $5.00</p>${tableOf([['No credit grants found.']])}`;
    expect(reportOf(accountFrom(basisOf(page)), words)).toMatchObject({
      totals: { usable: null },
      issues: [{ code: 'headline-unexplained' }],
    });
  });
});

describe('an exported file', () => {
  it('is named after what it holds and when it was read', () => {
    const file = exportFile('json', accountOfRows(SIX_GRANTS), words);
    expect(file.name).toBe('grantlens-credit-grants-2026-11-22-1402.json');
    expect(JSON.parse(file.content)).toMatchObject({ format: 'grantlens-report' });
  });
});
