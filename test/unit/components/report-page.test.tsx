import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ReportPage } from '../../../components/ReportPage.tsx';
import type { Account } from '../../../lib/analysis/insight/account.ts';
import { comparisonOf } from '../../../lib/report/open/comparison.ts';
import { changesView } from '../../../lib/view/report-file/changes-view.ts';
import { openPageViewOf } from '../../../lib/view/report-file/open-page-view.ts';
import { openedView } from '../../../lib/view/report-file/opened-view.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountOfRows } from '../../support/account.ts';
import { SIX_GRANTS } from '../../support/analysis.ts';
import { jsonOf, opened } from '../../support/reports.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});
afterEach(cleanup);

const reportOf = (rows = SIX_GRANTS) => opened(jsonOf(accountOfRows(rows, '$69.00'), words), words);

function draw(names: readonly string[], refusals: readonly string[] = []) {
  const came = { onFiles: vi.fn(), onText: vi.fn(), onClose: vi.fn() };
  const report = reportOf();
  const reports = names.map((name) => {
    const panel = document.createElement('grantlens-panel');
    return { id: name, view: openedView(name, report, report.account, words), panel };
  });
  render(
    <ReportPage
      view={openPageViewOf(words)}
      refusals={refusals}
      reports={reports}
      changes={undefined}
      {...came}
    />,
  );
  return came;
}

describe('the page for reports', () => {
  it('hands over a chosen file, and the text that was put in', async () => {
    const { onFiles, onText } = draw([]);
    const file = new File(['{}'], 'acme.json', { type: 'application/json' });
    await userEvent.upload(screen.getByLabelText('Report file'), file);
    expect(onFiles).toHaveBeenCalledWith([file]);
    await userEvent.type(screen.getByLabelText('Report text'), 'some text');
    await userEvent.click(screen.getByRole('button', { name: 'Open pasted text' }));
    expect(onText).toHaveBeenCalledWith('some text');
  });

  it('tells as an alert what could not be opened', () => {
    draw([], ['“a.json” is no JSON.']);
    expect(screen.getByRole('alert').textContent).toBe('“a.json” is no JSON.');
  });

  it('shows each report under its name, with its panel and the page’s table, and closes the one it is asked to', async () => {
    const { onClose } = draw(['a.json', 'b.json']);
    const report = screen.getByRole('region', { name: 'Report: b.json' });
    expect(report.querySelector('grantlens-panel')).not.toBeNull();
    expect(within(report).getAllByRole('row')).toHaveLength(SIX_GRANTS.length + 1);
    expect(within(report).getByRole('row', { name: /^3 Nov 4, 2025 Available/ }).textContent).toContain(
      '1 next, if soonest expiry',
    );
    await userEvent.click(within(report).getByRole('button', { name: 'Close b.json' }));
    expect(onClose).toHaveBeenCalledWith('b.json');
  });
});

describe('two reports', () => {
  const changed = SIX_GRANTS.map((row) =>
    row[0] === 'Oct 9, 2026' ? [row[0], row[1] ?? '', '$4.00 / $15.00', row[3] ?? ''] : row,
  );
  const told = (one: typeof SIX_GRANTS, other: typeof SIX_GRANTS) =>
    changesView(comparisonOf(reportOf(one).account, reportOf(other).account), words).sentences;

  const compared = (one: Account, other: Account) => changesView(comparisonOf(one, other), words);
  const of = (organization: string | null) => {
    const account = accountOfRows(SIX_GRANTS);
    return { ...account, analysis: { ...account.analysis, organization } };
  };

  it('are compared for certain only where both name one organization, and not at all where they name two', () => {
    const note =
      'At least one reading names no organization, so they may not be from the same one. What follows applies only if they are.';
    expect(compared(of('Acme'), of('Acme')).note).toBeNull();
    expect(compared(of(null), of(null)).note).toBe(note);
    expect(compared(of('Acme'), of(null))).toMatchObject({
      note,
      sentences: ['No balance has changed.'],
    });
    expect(compared(of('Acme'), of('Other')).sentences).toEqual([
      'The readings are of different organizations, so they are not compared.',
    ]);
  });

  it('are told by what became of a grant of which no less is left', () => {
    const ended = SIX_GRANTS.map((row) =>
      row[0] === 'Nov 4, 2025' ? [row[0], 'Expired', ...row.slice(2)] : row,
    );
    expect(told(SIX_GRANTS, ended)).toEqual([
      '$10.00 grant (row 3), received Nov 4, 2025: spendable before, expired after.',
    ]);
  });

  it('are not said to have the same left of what neither could read', () => {
    const unread = [...SIX_GRANTS, ['Oct 8, 2026', 'Available', 'n/a', 'Feb 1, 2027']];
    expect(told(unread, unread)).toEqual(['No balance has changed, as far as both reports could read them.']);
  });

  it('are told by what is left of each grant, and by the grants that only one of them has', () => {
    expect(told(SIX_GRANTS, changed)).toEqual([
      '$15.00 grant (row 2), received Oct 9, 2026: $15.00 left before, $4.00 after.',
    ]);
    expect(told(SIX_GRANTS, SIX_GRANTS)).toEqual(['No balance has changed.']);
    expect(told(SIX_GRANTS, SIX_GRANTS.slice(1))).toEqual([
      '$5.00 grant (row 1), received Nov 2, 2026: not in the later report; $5.00 was left.',
    ]);
    expect(told(SIX_GRANTS.slice(1), SIX_GRANTS)).toEqual([
      '$5.00 grant (row 1), received Nov 2, 2026: not in the earlier report; $5.00 left.',
    ]);
  });
});
