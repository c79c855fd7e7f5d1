import { describe, expect, it } from 'vitest';
import { LONGEST_REPORT, pageReportText } from '../../../lib/page-report/page-report.ts';
import { SIX_GRANTS } from '../../support/analysis.ts';
import { context, GRANTS_HEADERS, tableOf } from '../../support/page.ts';
import {
  elementsOf,
  makePageReport,
  REPORT_CONTEXT,
  reportOfHtml,
  textsOf,
} from '../../support/page-report.ts';

const TABLE = tableOf(SIX_GRANTS);
const HEADING = '<h2>Credit Grants <small>USD</small></h2>';

describe('a page report', () => {
  it('says what it is, what made it and what was read', () => {
    const { tree, ...rest } = reportOfHtml(TABLE, { problems: ['no-rows', 'no-rows'], status: 'unreadable' });
    expect(tree.tag).toBe('body');
    expect(rest).toEqual({
      format: 'grantlens-page-report',
      version: 1,
      generator: { name: 'grantlens', version: '0.1.0' },
      madeAt: '2026-11-22',
      path: '/settings/organization/billing/credit-grants',
      language: 'en',
      browserLanguages: ['en-US', 'de'],
      status: 'unreadable',
      layouts: { tried: expect.arrayContaining(['four-column-table']), recognised: ['four-column-table'] },
      problems: ['no-rows'],
    });
  });

  it('keeps words of the page and gives figures and dates as shapes', () => {
    const report = reportOfHtml(`<main>${HEADING}<p>Credit balance: $69.00</p>${TABLE}</main>`);
    expect(textsOf(report, 'h2')).toEqual(['Credit Grants USD']);
    expect(textsOf(report, 'p')).toEqual(['Credit balance: $99.99']);
    expect(textsOf(report, 'th')).toEqual([...GRANTS_HEADERS]);
    expect(textsOf(report, 'td').slice(8, 12)).toEqual([
      'Nov 9, 9999',
      'Available',
      '$9.99 / $99.99',
      'Dec 9, 9999',
    ]);
  });

  it('keeps the structure and no other attribute', () => {
    const report =
      reportOfHtml(`<main><div role="row" aria-rowindex="7" class="acme" id="acme" data-org="acme"
      style="color: red" aria-describedby="acme"><a href="/org/acme" role="acme"><acme-cell aria-sort="none">
      <time datetime="2026-11-30T00:00:00Z">Nov 30</time></acme-cell></a></div></main>`);
    const [, row, link, cell, time] = elementsOf(report.tree);
    expect(row).toMatchObject({ tag: 'div', attributes: { role: 'row', 'aria-rowindex': '7' } });
    expect(link).not.toHaveProperty('attributes');
    expect(cell).toMatchObject({ tag: 'custom-element', attributes: { 'aria-sort': 'none' } });
    expect(time?.attributes).toEqual({ datetime: '9999-99-99T99:99:99Z' });
    expect(pageReportText(report)).not.toContain('acme');
  });

  it('leaves out scripts, styles, pictures, what was typed, and our own panel', () => {
    const secret = 'Quillfeather';
    const report = reportOfHtml(`<main><script>"${secret}"</script><style>.${secret}{}</style>
      <svg><title>${secret}</title></svg><input value="${secret}" placeholder="${secret}"><textarea>${secret}</textarea>
      <template>${secret}</template><!-- ${secret} --><grantlens-panel>${secret}</grantlens-panel>${TABLE}</main>`);
    expect(pageReportText(report)).not.toContain(secret);
    const tags = elementsOf(report.tree).map(({ tag }) => tag);
    expect(tags).toEqual(expect.arrayContaining(['svg', 'input', 'textarea']));
    expect(tags).not.toContain('custom-element');
  });

  it('replaces what may be an id in the path, and what is private in a language tag', () => {
    const { path, language, browserLanguages } = reportOfHtml('', {
      path: '/settings/proj_Ab12/billing/credit-grants/',
      language: 'en-US-x-quill',
      browserLanguages: ['zh-Hant-TW-u-ca-roc', 'not a tag'],
    });
    expect(path).toBe('/settings/*/billing/credit-grants/');
    expect([language, ...browserLanguages]).toEqual(['en-US', 'zh-Hant-TW']);
  });

  it('is of the main part, or of what holds the table and its heading, else of the whole page', () => {
    const nav = '<nav><a>Acme</a></nav>';
    const tagsOf = (html: string) => elementsOf(reportOfHtml(html).tree).map(({ tag }) => tag);
    expect(tagsOf(`${nav}<main>${TABLE}</main>`)[0]).toBe('main');
    expect(tagsOf(`${nav}<div><section>${HEADING}${TABLE}</section></div>`)[0]).toBe('section');
    expect(tagsOf(`${nav}<main>Loading…</main>${TABLE}`).slice(0, 2)).toEqual(['body', 'nav']);
    expect(tagsOf(`${nav}${TABLE}`).slice(0, 2)).toEqual(['body', 'nav']);
    expect(tagsOf('<p>Hello</p>')).toEqual(['body', 'p']);
  });

  it('marks what the page does not show, once', () => {
    document.body.innerHTML = `<main><div id="copy">${TABLE}</div>${TABLE}</main>`;
    const isShown = (element: Element) => !element.closest('#copy');
    const { tree } = makePageReport(document.body, context({ isShown }), REPORT_CONTEXT);
    const hidden = elementsOf(tree).filter(({ attributes }) => attributes?.hidden === '');
    expect(hidden.map(({ tag }) => tag)).toEqual(['div']);
  });
});

describe('the size of a page report', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, row) => [
      `Nov ${(row % 28) + 1}, 2026`,
      row % 2 ? 'Available' : 'Expired',
      `$${row}.00 / $${row}.50`,
      'Mar 1, 2027',
    ]);

  it('holds the first few rows of each kind and the last, and how many there are between', () => {
    const odd = [...rows(40), ['Nov 2, 2026', 'Paused', '€5', 'soon'], ...rows(40)];
    const report = reportOfHtml(tableOf(odd));
    const body = elementsOf(report.tree).find(({ tag }) => tag === 'tbody');
    const gaps = (body?.children ?? []).filter((node) => typeof node === 'object' && 'leftOut' in node);
    const kept = (body?.children ?? []).length - gaps.length;
    expect(kept).toBeLessThan(60);
    expect(
      gaps.reduce((sum, gap) => sum + (typeof gap === 'object' && 'leftOut' in gap ? gap.leftOut : 0), 0),
    ).toBe(81 - kept);
    expect(textsOf(report, 'td')).toContain('€9');
  });

  it.each([
    ['rows upon rows', () => tableOf(rows(1500))],
    ['elements within one another', () => `${'<div>'.repeat(400)}$5.00${'</div>'.repeat(400)}`],
    [
      'long texts that are all different',
      () => {
        const long = (at: number) =>
          `<h2 title="${'字'.repeat(300)}">${'"%?!'.repeat(at % 70)}${'("'.repeat(at % 9)}</h2>`;
        const section = `<section>${Array.from({ length: 300 }, (_, at) => long(at)).join('')}</section>`;
        return `<main>${[1, 2, 3].map((level) => `<h${level}>${section}</h${level}>`).join('')}</main>`;
      },
    ],
  ])('stays within its bound for %s', (_, html) => {
    const text = pageReportText(reportOfHtml(html()));
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(LONGEST_REPORT);
  });
});
