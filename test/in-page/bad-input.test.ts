import { expect, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { chooseMenuItem, waitForStatus } from '../browsers/panel.ts';
import { documentOf } from '../samples/page.ts';
import { pageWithTable } from '../samples/table-page.ts';
import { BAD_ROWS, badPage, HEADERS, INVOICES, pageWithRow, ROWS, SECOND_TABLE } from '../visit/bad-pages.ts';
import { misplaced, paintedWords, rowLabels } from '../visit/marks.ts';
import { panelFacts, spendable } from '../visit/panel-facts.ts';

const HISTORY = 'https://platform.openai.com/settings/organization/billing/history';
const [good = [], second = []] = ROWS;

async function exportedJson(visit: Visit) {
  const { bytes } = await visit.download(() => chooseMenuItem(visit, 'Export', 'JSON'));
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** The panel understood nothing: it says so in these words, and shows no figure and no way to export one. */
async function expectUnreadable(visit: Visit, ...words: string[]): Promise<void> {
  await waitForStatus(visit, 'unreadable');
  const facts = await panelFacts(visit);
  expect(facts).toMatchObject({ panels: 1, tiles: [], drawn: [] });
  for (const word of [...words, 'shows no figures']) expect(facts.words).toContain(word);
  expect(facts.words).not.toContain('$0.00');
  expect(facts.words).not.toContain('Export');
  expect(await paintedWords(visit)).toEqual([]);
}

onStage((stage) => {
  it.each(BAD_ROWS)('shows $figure and the reason for $what', async (bad) => {
    const visit = await stage.open({ page: badPage(bad) });
    await waitForStatus(visit, 'partial');
    // While a page loads, the rows that its total speaks of may still come.
    await visit.until(
      (figure) => document.querySelector('grantlens-panel')?.shadowRoot?.textContent?.includes(figure),
      bad.figure,
    );
    const facts = await panelFacts(visit);
    expect(spendable(facts)).toBe(bad.figure);
    for (const words of bad.says) expect(facts.words).toContain(words);
    const { status, totals, issues } = await exportedJson(visit);
    const [usable, usableAtLeast, usableAtMost] = bad.usable;
    expect(status).toBe('partial');
    expect(totals).toMatchObject({ usable, usableAtLeast, usableAtMost });
    expect(issues).toEqual([
      expect.objectContaining({ severity: 'warning', message: expect.stringContaining(bad.says[0] ?? '') }),
    ]);
  });

  it('keeps its figure beside a State word that is unknown and can change nothing', async () => {
    const visit = await stage.open({
      page: pageWithRow([good[0] ?? '', 'Voided', '$0.00 / $7.00', good[3] ?? '']),
    });
    await waitForStatus(visit, 'ok');
    const facts = await panelFacts(visit);
    expect(spendable(facts)).toBe('$5.00');
    expect(facts.words).toContain('Row 2: Grantlens does not know the State “Voided”');
    const { totals, issues } = await exportedJson(visit);
    expect(totals.usable).toBe('5.00');
    expect(issues).toEqual([expect.objectContaining({ severity: 'info', row: 2 })]);
  });

  it('keeps its figure beside an expired row that cannot be read, and leaves open what expired', async () => {
    const visit = await stage.open({
      page: pageWithRow([good[0] ?? '', 'Expired', '$NaN / $7.00', good[3] ?? '']),
    });
    await waitForStatus(visit, 'partial');
    const facts = await panelFacts(visit);
    expect(spendable(facts)).toBe('$5.00');
    expect(facts.words).toContain('Row 2: the Balance cell says “$NaN / $7.00”');
    expect((await exportedJson(visit)).totals).toMatchObject({
      usable: '5.00',
      expired: null,
      granted: null,
    });
  });

  it.each(['$NaN / $7.00', '€5.00 / €5.00', '$5.00', ''])(
    'shows no figure where all rows hold “%s”',
    async (balance) => {
      const rows = [good, second].map(([received = '', state = '', , expires = '']) => [
        received,
        state,
        balance,
        expires,
      ]);
      const visit = await stage.open({ page: pageWithTable({ headers: HEADERS, rows }) });
      await expectUnreadable(visit, 'No row has a readable balance', 'Row 1', 'row 2');
    },
  );

  it('shows no figure between two grants tables', async () => {
    const visit = await stage.open({ page: pageWithRow(second, { after: SECOND_TABLE }) });
    await expectUnreadable(visit, 'There are two grants tables on this page');
  });

  it('says what is missing once the page has had its time, and nothing on the pages beside it', async () => {
    const bare = { page: documentOf('Billing', '<main><h1>Billing</h1></main>') };
    const headersOnly = { page: pageWithTable({ headers: HEADERS, rows: [] }) };
    const [nothing, header, invoices, history] = await Promise.all([
      stage.open(bare),
      stage.open(headersOnly),
      stage.open({ page: INVOICES }),
      stage.open({ page: INVOICES }, { address: HISTORY }),
    ]);
    for (const visit of [nothing, invoices]) {
      await expectUnreadable(visit, 'it shows no grants table', 'Received, State, Balance');
    }
    await expectUnreadable(header, 'The grants table is empty');
    await history.until(() => performance.now() > 4000);
    expect((await panelFacts(history)).panels).toBe(0);
  });

  it('reads a table made of ARIA roles as it reads a table', async () => {
    const read = async (roles: boolean) => {
      const visit = await stage.open({ page: pageWithTable({ headers: HEADERS, rows: ROWS, roles }) });
      await waitForStatus(visit, 'ok');
      const { tiles, drawn } = await panelFacts(visit);
      const labels = await rowLabels(visit);
      expect(misplaced(labels)).toEqual([]);
      // Each takes the room that its columns leave it, so a label may be in full in one and in short in the other.
      const marks = labels.map(({ row, text }) => `${row}: ${/^\d/.exec(text)}`);
      return { tiles, drawn, marks, report: (await exportedJson(visit)).grants };
    };
    const table = await read(false);
    expect(table.marks).toHaveLength(3);
    expect(await read(true)).toEqual(table);
  });
});
