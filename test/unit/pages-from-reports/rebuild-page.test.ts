import { describe, expect, it } from 'vitest';
import { dateSetting } from '../../../lib/page/date-order.ts';
import { MONTH_LANGUAGES } from '../../../lib/page/month-names.ts';
import { type PageReportContext, pageReportText } from '../../../lib/page-report/page-report.ts';
import { dayOfInstant } from '../../../lib/values/day.ts';
import { readPageReport } from '../../pages-from-reports/read-page-report.ts';
import { rebuildPage } from '../../pages-from-reports/rebuild-page.ts';
import { PROVENANCE, SIX_GRANTS } from '../../support/analysis.ts';
import { documentFrom } from '../../support/dom.ts';
import { GRANTS_HEADERS, read, readGrants, tableOf } from '../../support/page.ts';
import { reportOfHtml } from '../../support/page-report.ts';

const TODAY = dayOfInstant(PROVENANCE.readAt);

/** The page that comes out when one goes through the text of its report. */
function rebuilt(html: string, context: Partial<PageReportContext> = {}): string {
  const text = pageReportText(reportOfHtml(html, context));
  return documentFrom(rebuildPage(readPageReport(text), TODAY)).body.innerHTML;
}

describe('a page rebuilt from its report', () => {
  it('has rows that make sense: left is at most granted, received is before expiry, expired is past', () => {
    const { rows } = readGrants(rebuilt(`<main><h1>Credit grants</h1>${tableOf(SIX_GRANTS)}</main>`));
    expect(rows).toHaveLength(SIX_GRANTS.length);
    for (const [index, { received, state, left, granted, expires }] of rows.entries()) {
      if (received.kind !== 'read' || expires.kind !== 'read') return expect.fail();
      if (left.kind !== 'read' || granted.kind !== 'read') return expect.fail();
      expect(state).toMatchObject({ text: SIX_GRANTS[index]?.[1] });
      expect(left.value).toBeLessThanOrEqual(granted.value);
      expect(received.value < expires.value && received.value < TODAY).toBe(true);
      expect(expires.value < TODAY).toBe(index > 2);
    }
  });

  it('is the same for the same report and holds other figures than the page', () => {
    const page = `<main>${tableOf(SIX_GRANTS)}</main>`;
    expect(rebuilt(page)).toBe(rebuilt(page));
    expect(rebuilt(page)).not.toContain('$3.93');
  });

  it.each(MONTH_LANGUAGES)('has dates that are read in %s, in every style', (language) => {
    for (const dateStyle of ['long', 'medium', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
      const row = [Date.UTC(2026, 8, 23), Date.UTC(2027, 2, 31)].map((day) => format.format(day));
      const page = tableOf([[row[0] ?? '', 'Available', '$5.00 / $9.00', row[1] ?? '']]);
      const html = rebuilt(`<main>${page}</main>`, { browserLanguages: [language] });
      const [read] = readGrants(html, { dates: dateSetting(language, [language]) }).rows;
      expect([read?.received.kind, read?.expires.kind], JSON.stringify([row, read])).toEqual([
        'read',
        'read',
      ]);
    }
  });

  it('agrees with itself where a date stands in a time element too', () => {
    const cell = '<time datetime="2026-12-01T00:00:00Z" title="December 1, 2026">Nov 30, 2026</time>';
    const html = rebuilt(`<main>${tableOf([['Nov 2, 2026', 'Available', '$1.00 / $2.00', cell]])}</main>`);
    const [exact] = documentFrom(html).querySelectorAll('time');
    expect(exact?.getAttribute('datetime')).toMatch(/^20\d\d-\d\d-\d\dT00:00:00Z$/);
    const shown = readGrants(html).rows[0]?.expires;
    expect(shown).toMatchObject({ kind: 'read', value: exact?.getAttribute('datetime')?.slice(0, 10) });
  });

  it('repeats the rows that were left out', () => {
    const rows = Array.from({ length: 60 }, () => SIX_GRANTS[0] ?? []);
    expect(readGrants(rebuilt(`<main>${tableOf(rows)}</main>`)).rows).toHaveLength(60);
  });

  it.each([
    ['no-table', `<main><h2>Credit Grants</h2><p>$5.00</p></main>`],
    ['no-rows', `<main>${tableOf([])}</main>`],
    ['two-tables', `<main>${tableOf(SIX_GRANTS)}${tableOf(SIX_GRANTS)}</main>`],
    [
      'column-twice',
      `<main>${tableOf([[...(SIX_GRANTS[0] ?? []), '$9']], [...GRANTS_HEADERS, 'Balance'])}</main>`,
    ],
  ])('cannot be read for the same reason: %s', (problem, page) => {
    expect(read(page).reading).toMatchObject({ kind: 'unreadable', problem });
    expect(read(rebuilt(page)).reading).toMatchObject({ kind: 'unreadable', problem });
  });

  it.each(['$NaN / $7.00', '€5.00 / €5.00', '$5.00', '$1.234 / $2.345', ''])(
    'has a Balance cell that cannot be read for the same reason as %j',
    (balance) => {
      const page = `<main>${tableOf([['Nov 2, 2026', 'Available', balance, 'soon']])}</main>`;
      const [row] = readGrants(page).rows;
      const [again] = readGrants(rebuilt(page)).rows;
      const { problem } = row?.left.kind === 'unreadable' ? row.left : expect.fail();
      expect(again?.left).toMatchObject({ kind: 'unreadable', problem });
      expect(again?.expires).toMatchObject({ kind: 'unreadable', problem: 'not-a-date' });
    },
  );

  it('keeps dates that can be two days as such', () => {
    const page = `<main>${tableOf([['03/04/2026', 'Available', '$5.00 / $5.00', '05/06/2026']])}</main>`;
    const dates = dateSetting('en-US', ['en-GB']);
    expect(readGrants(page, { dates }).rows[0]?.expires).toMatchObject({ kind: 'open' });
    const again = rebuilt(page, { browserLanguages: ['en-GB'], problems: ['expires-unreadable'] });
    expect(readGrants(again, { dates }).rows[0]?.expires).toMatchObject({ kind: 'open' });
  });
});
