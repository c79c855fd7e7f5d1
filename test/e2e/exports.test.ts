import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Visit } from '../browsers/driver.ts';
import { chooseMenuItem, panelStatus, pressButton, waitForStatus } from '../browsers/panel.ts';
import { GRANTS_PAGE } from '../browsers/serve.ts';
import { samples } from '../samples/index.ts';
import { samplePage } from '../samples/page.ts';
import { pageWithTable } from '../samples/table-page.ts';
import { DOCUMENTED_INSTANT, documentedReport } from '../visit/documented-report.ts';
import { stoppedClock } from '../visit/frozen-clock.ts';
import { cents, panelFacts, spendable } from '../visit/panel-facts.ts';
import { builtWith } from './altered-build.ts';
import { inBothBrowsers, isThorough } from './stage.ts';

const { A, B, C, D } = samples(DOCUMENTED_INSTANT.slice(0, 10));
const BOM = [0xef, 0xbb, 0xbf];
const CSV_COLUMNS =
  'row,received,state,granted,left,expires,status,category,category_source,draw_position,currency,spendable_at_least,spendable_at_most,organization,read_at,used,page_total,draw_rule,draw_rule_ruled_out,certain,warnings,draw_rule_may_be_ruled_out,guessed';

async function exported(visit: Visit, format: string) {
  const saved = await visit.download(() => chooseMenuItem(visit, 'Export', format));
  const bytes = Buffer.from(saved.bytes);
  return { name: saved.name, bytes, text: bytes.toString('utf8') };
}

function parsedCsv(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

/** The lines of the CSV that give the figures of the documented report. */
function documentedLines(organization: string | null): object[] {
  return documentedReport.grants.map(({ categorySource, drawPosition, issues, ...grant }) => ({
    ...grant,
    row: String(grant.row),
    category_source: categorySource,
    draw_position: String(drawPosition ?? ''),
    currency: 'USD',
    spendable_at_least: grant.status === 'usable' ? grant.left : '0.00',
    spendable_at_most: grant.status === 'usable' ? grant.left : '0.00',
    organization: organization ?? '',
    read_at: expect.stringContaining(DOCUMENTED_INSTANT.slice(0, 16)),
    used: (Number(grant.granted) - Number(grant.left)).toFixed(2),
    page_total: '69.00',
    draw_rule: 'soonest-expiry',
    draw_rule_ruled_out: 'no',
    certain: 'yes',
    warnings: '',
    draw_rule_may_be_ruled_out: 'no',
    guessed: 'category',
  }));
}

/** The first cells of the workbook that do so, as numbers and dates. */
const documentedCells = documentedReport.grants.map(({ row, received, state, granted, left }) => [
  row,
  new Date(received),
  state,
  Number(granted),
  Number(left),
]);

inBothBrowsers(
  (stage) => {
    describe('on the documented page, on its day', () => {
      let visit: Visit;
      beforeEach(async () => {
        visit = await stage.open({ page: samplePage(B) });
        await waitForStatus(visit, 'ok');
      });

      it('saves the JSON report as it is documented, and a CSV with a byte order mark and the same figures', async () => {
        const json = await exported(visit, 'JSON');
        const { generator, page, evidence, forecast, basis, ...report } = JSON.parse(json.text);
        const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
        expect(json.name).toMatch(/^grantlens-credit-grants-2026-11-22\b.*\.json$/);
        expect(generator).toEqual({ name: 'grantlens', version });
        expect(page).toMatchObject({ url: GRANTS_PAGE, layout: expect.stringMatching(/./) });
        expect(report).toEqual(documentedReport);
        expect(basis.reading.rows[2].left).toMatchObject({ text: '$3.93 / $10.00', value: '3.93' });
        expect(evidence.verdicts.map(({ rule }: { rule: string }) => rule)).toContain('soonest-expiry');
        expect(forecast).toMatchObject({
          rate: null,
          idle: [{ date: '2026-12-01', amount: '3.93' }, {}, {}],
        });
        const csv = await exported(visit, 'CSV');
        expect(csv.name).toMatch(/^grantlens-credit-grants-2026-11-22\b.*\.csv$/);
        expect([...csv.bytes.subarray(0, 3)]).toEqual(BOM);
        const lines = csv.text.slice(1).split('\r\n');
        expect(lines[0]).toBe(CSV_COLUMNS);
        expect(lines.at(-1)).toBe('');
        expect(parsedCsv(csv.text)).toEqual(documentedLines(page.organization));
      });

      it('saves an Excel workbook, Markdown, text and a calendar with the same figures, and a workbook twice as well as once', async () => {
        for (const _ of ['first', 'second']) {
          const { name, bytes } = await exported(visit, 'Excel');
          expect(name).toMatch(/^grantlens-credit-grants-2026-11-22\b.*\.xlsx$/);
          const [sheet] = await readExcelFile(bytes);
          expect(sheet?.data.at(-1)?.slice(0, 5)).toEqual(['Total', null, null, 69, 61.93]);
          expect(sheet?.data.slice(1, -1).map((cells) => cells.slice(0, 5))).toEqual(documentedCells);
        }
        const markdown = await exported(visit, 'Markdown');
        expect(markdown.name).toMatch(/\.md$/);
        expect(markdown.text).toContain('| Spendable balance | $23.93 |');
        const text = await exported(visit, 'Text');
        expect(text.name).toMatch(/\.txt$/);
        expect(text.text.match(/^Row \d: /gm)).toHaveLength(documentedReport.grants.length);
        const calendar = await exported(visit, 'Calendar');
        expect(calendar.name).toMatch(/\.ics$/);
        expect(calendar.text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(
          ['20261201', '20270201', '20270301'].map((day) => `DTSTART;VALUE=DATE:${day}`),
        );
        expect(visit.consoleProblems()).toEqual([]);
      });

      it('copies a summary that names what can be spent and the rule of the order, and says so', async () => {
        await pressButton(visit, 'Copy summary');
        await visit.until(() =>
          document.querySelector('grantlens-panel')?.shadowRoot?.textContent?.includes('Summary copied.'),
        );
        const summary = await visit.clipboardText();
        expect(summary).toContain('$23.93');
        expect(summary).toContain('Soonest expiry');
        expect(summary).not.toMatch(/\bnext\b/i);
      });

      it.runIf(isThorough)('exports under the rule that was chosen', async () => {
        await pressButton(visit, 'Promotional first');
        const report = JSON.parse((await exported(visit, 'JSON')).text);
        expect(report.drawOrder).toEqual({ rule: 'promotional-first', chosenBy: 'user', nextRows: [2] });
        const facts = await panelFacts(visit);
        expect(facts.drawn.map(({ rows }) => rows)).toEqual([[2], [1], [3]]);
      });
    });

    it.each(isThorough ? [A, C] : [C])(
      'gives the figures of the panel and of the sample $id',
      async (account) => {
        const visit = await stage.open({ page: samplePage(account) });
        await waitForStatus(visit, 'ok');
        const { text } = await exported(visit, 'JSON');
        const { totals, drawOrder, grants, headline } = JSON.parse(text);
        const { usable, granted, used, expired, nextRows } = account.truth;
        expect(totals).toMatchObject({ usable, granted, used, expired, notStarted: '0.00' });
        expect(drawOrder.nextRows).toEqual(nextRows);
        expect(cents(`$${headline.amount}`)).toBe(cents(account.headline?.amount ?? ''));
        expect(cents(`$${totals.usable}`)).toBe(cents(spendable(await panelFacts(visit)) ?? ''));
        const csv = parsedCsv((await exported(visit, 'CSV')).text);
        const shown = csv.map(({ state, granted: all, left }) => ({ state, balance: [left, all] }));
        const onPage = account.rows.map(({ state, balance }) => ({
          state,
          balance: balance.replace(/[$,\s]/g, '').split('/'),
        }));
        expect(shown).toEqual(onPage);
        expect(grants.map(({ left }: { left: string }) => left)).toEqual(csv.map(({ left }) => left));
      },
    );

    it.runIf(isThorough)('exports that there are no grants, with sums of nothing', async () => {
      const visit = await stage.open({ page: samplePage(D) });
      await waitForStatus(visit, 'empty');
      const report = JSON.parse((await exported(visit, 'JSON')).text);
      expect(report).toMatchObject({
        status: 'empty',
        grants: [],
        headline: null,
        drawOrder: { nextRows: [] },
      });
      expect(await panelStatus(visit), 'the panel after a file was saved').toBe('empty');
      expect((await exported(visit, 'CSV')).text).toBe(`\ufeff${CSV_COLUMNS}\r\n`);
    });

    it.runIf(isThorough)(
      'says why there is no calendar without grants, and saves the other files',
      async () => {
        const visit = await stage.open({ page: samplePage(D) });
        await waitForStatus(visit, 'empty');
        await chooseMenuItem(visit, 'Export', 'Calendar');
        await visit.until(() =>
          document
            .querySelector('grantlens-panel')
            ?.shadowRoot?.textContent?.includes('No file was saved: there are no grants.'),
        );
        for (const format of ['Markdown', 'Text'])
          expect((await exported(visit, format)).text).toContain('No credit grants');
        const [sheet] = await readExcelFile((await exported(visit, 'Excel')).bytes);
        expect(sheet?.data).toHaveLength(1);
      },
    );

    it.runIf(isThorough)('writes a workbook of 500 grants on a page with a strict policy', async () => {
      const rows = Array.from({ length: 500 }, () => [
        'Nov 2, 2026',
        'Available',
        '$1.00 / $5.00',
        'Mar 1, 2027',
      ]);
      const visit = await stage.open({
        page: pageWithTable({ headers: ['Received', 'State', 'Balance', 'Expires'], rows }),
        headers: {
          'content-security-policy': "default-src 'self'; style-src 'unsafe-inline'; worker-src 'none'",
        },
      });
      await waitForStatus(visit, 'ok');
      const [sheet] = await readExcelFile((await exported(visit, 'Excel')).bytes);
      expect(sheet?.data).toHaveLength(502);
    });

    it.runIf(isThorough)(
      'lets no cell of the page run as a formula, and keeps commas and quotes of it',
      async () => {
        const rows = [['Nov 2, 2026', '=1+1, &quot;now&quot;', '$0.00 / $5.00', 'Mar 1, 2027']];
        const headers = ['Received', 'State', 'Balance', 'Expires'];
        const visit = await stage.open({ page: pageWithTable({ headers, rows }) });
        await waitForStatus(visit, 'ok');
        const [line] = parsedCsv((await exported(visit, 'CSV')).text);
        expect(line).toMatchObject({
          state: `'=1+1, "now"`,
          granted: '5.00',
          left: '0.00',
          status: 'used-up',
        });
      },
    );
  },
  (name) => builtWith(name, stoppedClock(DOCUMENTED_INSTANT)),
);
