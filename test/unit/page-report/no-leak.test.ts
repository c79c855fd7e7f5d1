import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MONTH_LANGUAGES } from '../../../lib/page/month-names.ts';
import { pageReportText } from '../../../lib/page-report/page-report.ts';
import { SIX_GRANTS } from '../../support/analysis.ts';
import { GRANTS_HEADERS, tableOf } from '../../support/page.ts';
import { reportOfHtml, textsOf } from '../../support/page-report.ts';

/** Of letters that a shape or a word of the report's own cannot hold by accident. */
const syllable = fc.constantFrom('quo', 'zim', 'bwa', 'kje', 'ölv', 'Жду', '東京', 'שלום', 'กขค', 'ابت');
const word = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''));
const name = fc
  .tuple(
    fc.constantFrom('', 'Total ', 'Expired ', 'March ', 'The '),
    word,
    word,
    fc.constantFrom('', ' Ltd', '’s', ' 🦄'),
  )
  .map(([before, first, second, after]) => ({
    text: `${before}${first} ${second}${after}`,
    secrets: [first, second],
  }));
const number = fc.integer({ min: 100, max: 99_999_999 }).filter((each) => /[0-8]/.test(String(each)));
const amount = number.map((cents) => ({
  text: `$${(cents / 100).toFixed(2)}`,
  secrets: [(cents / 100).toFixed(2)].filter((text) => /[0-8]/.test(text)),
}));
const id = fc.tuple(word, fc.integer({ min: 10_000, max: 88_888 })).map(([letters, digits]) => ({
  text: `org-${letters}${digits}`,
  secrets: [letters, String(digits)],
}));
const email = fc.tuple(word, word).map(([who, where]) => ({
  text: `${who}.balance@${where}.example`,
  secrets: [who, where, '.balance@'],
}));
const url = fc.tuple(word, id).map(([host, { text, secrets }]) => ({
  text: `https://${host}.example/credit/${text}?page=${host}`,
  secrets: [host, ...secrets],
}));
const secret = fc.oneof(name, amount, id, email, url);

/** Where a page may put what is its user's own. */
const PLACES: ((text: string) => string)[] = [
  (text) => `<main>${text}${tableOf(SIX_GRANTS)}</main>`,
  (text) => `<main><p>Organization: ${text}</p>${tableOf(SIX_GRANTS)}</main>`,
  (text) => `<h2>${text}</h2>${tableOf(SIX_GRANTS)}`,
  (text) => tableOf([[text, 'Available', text, 'Mar 1, 2027']]),
  (text) => tableOf([['Nov 2, 2026', `Available · ${text}`, `${text} / $5.00`, `Mar 1, 2027 ${text}`]]),
  (text) =>
    tableOf(SIX_GRANTS).replace(
      '<thead>',
      `<caption>${text}</caption><thead><tr><th colspan="4">${text}</th></tr>`,
    ),
  (text) => `<nav>${text}</nav>${tableOf(SIX_GRANTS, [...GRANTS_HEADERS.slice(0, 3), `Balance of ${text}`])}`,
  (text) => `<main><table><tr><th scope="row">${text}</th><td>5</td></tr></table></main>`,
  (
    text,
  ) => `<main title="${text}" aria-label="${text}" class="${text}" data-x="${text}" role="${text}"><time datetime="${text}"
    aria-rowindex="${text}" aria-sort="${text}" scope="${text}" colspan="${text}" hidden="${text}">x</time></main>`,
  (text) => `<ul><li><b>${text.slice(0, 3)}</b>${text.slice(3)}</li><li><input value="${text}"></li></ul>`,
  (text) => `<dl><dt>${text}</dt><dd><a href="${text}">${text}</a></dd></dl>`,
];

describe('a page report', () => {
  it('lets no name, amount, id or address of the page through, wherever it stands', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(...PLACES), ({ text, secrets }, place) => {
        const report = pageReportText(reportOfHtml(place(text))).toLowerCase();
        for (const each of secrets) expect(report).not.toContain(each.toLowerCase());
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('keeps no word of a title above the columns, which may be a name that stands nowhere else', () => {
    const title = '<thead><tr><th colspan="4">Quillfeather grants</th></tr>';
    const report = reportOfHtml(tableOf(SIX_GRANTS).replace('<thead>', title));
    expect(textsOf(report, 'th')).toEqual(['Xxxxxxxxxxxx xxxxxx', ...GRANTS_HEADERS]);
  });

  it.each([
    ['Jane Grant', 'Xxxx Xxxxx'],
    ['May', 'Xxx'],
    ['April May', 'Xxxxx Xxx'],
    ['Jan de Vries, 12 grants', 'Xxx xx Xxxxx, 99 xxxxxx'],
    ['Total Wine', 'Xxxxx Xxxx'],
    ['J', 'X'],
    ['Œuvre Ǆ ﬁ', 'Xxxxx X x'],
    ['🦄 Corp 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '□ Xxxx □'],
    ['１２ ½ ② ٣٤ Ⅷ', '９９ 9 9 ٩٩ 9'],
    ['𝟙𝟚 𝐀', '𝟡𝟡 X'],
    ['zero\u200bwidth', 'xxxxxxxxx'],
    ['Balance 🦄 \u{e0061}', 'Balance □ '],
    ['billing@credit.grants', 'xxxxxxx@xxxxxx.xxxxxx'],
    ['credit_grants', 'xxxxxx_xxxxxx'],
    ['12 May Road', '99 Xxx Xxxx'],
  ])('gives %j as %j', (text, shape) => {
    expect(textsOf(reportOfHtml(`<main><p>${text}</p></main>`), 'p')).toEqual([shape]);
  });

  it.each([
    ['Page 2 of 3', 'Page 9 of 9'],
    ['Showing 1–10 of 23', 'Showing 9–99 of 99'],
    ['-$0.07', '-$9.99'],
    ['US$1,234.50', 'US$9,999.99'],
    ['12,50 €', '99,99 €'],
    ['No credit grants found.', 'No credit grants found.'],
    ['Acme · Nov 2, 2026', 'Xxxx · Nov 9, 9999'],
  ])('keeps of %j what the reader needs: %j', (text, shape) => {
    expect(textsOf(reportOfHtml(`<main><p>${text}</p></main>`), 'p')).toEqual([shape]);
  });

  it.each(MONTH_LANGUAGES)('keeps the words of dates in %s, with digits of their script', (language) => {
    for (const dateStyle of ['full', 'long', 'medium', 'short'] as const) {
      const text = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(
        Date.UTC(2026, 10, 22),
      );
      const [shape] = textsOf(reportOfHtml(`<main><p>${text}</p></main>`), 'p');
      expect(shape?.replace(/\p{Nd}/gu, '')).toBe(text.replace(/\p{Nd}/gu, ''));
      expect(shape?.match(/\p{Nd}/gu)?.length).toBe(text.match(/\p{Nd}/gu)?.length);
      expect(shape).not.toMatch(/[0-8]/);
    }
  });

  it('keeps of column headers what billing pages call their columns, and no name that stands nowhere else', () => {
    const headers = ['Received', 'Days remaining', 'Quill share', 'ref42'];
    const report = reportOfHtml(tableOf(SIX_GRANTS, headers));
    expect(textsOf(report, 'th')).toEqual(['Received', 'Days remaining', 'Xxxxx xxxxx', 'xxx99']);
  });

  it.each(['April 2', 'Signed in as April 2 notifications', 'June, 14 grants available'])(
    'takes no month in %j for a part of a date',
    (text) => {
      expect(textsOf(reportOfHtml(`<main><p>${text}</p></main>`), 'p').join()).not.toMatch(/april|june/i);
    },
  );

  it('keeps nothing of an address whose parts, each in a tag of its own, are words of the page', () => {
    const report = reportOfHtml('<main><p><b>billing</b>@<i>credit</i>.<b>grants</b></p></main>');
    expect(textsOf(report, 'b')).toEqual(['xxxxxxx', 'xxxxxx']);
    expect(textsOf(report, 'i')).toEqual(['xxxxxx']);
  });

  it('keeps the organization’s name nowhere, though it be made of the page’s own words', () => {
    const name = 'Active Credits';
    const report = reportOfHtml(
      `<main><button aria-label="Organization: ${name}">${name}</button><h2>${name} balance</h2></main>`,
    );
    expect(textsOf(report, 'h2')).toEqual(['Xxxxxx Xxxxxxx xxxxxxx']);
  });

  it.each(['<b>Active</b> Credits', '<b>Active</b> <b>Credits</b>', '<i><b>Active</b></i> Cred<u>its</u>'])(
    'keeps the organization’s name nowhere, whatever its tags: %s',
    (name) => {
      const html = `<button aria-label="Organization: Active Credits">x</button><h2>${name} balance</h2>`;
      expect(pageReportText(reportOfHtml(`<main>${html}</main>`))).not.toMatch(/Active|Credits/);
    },
  );

  it.each(['Tomorrow', 'Never', 'Today', 'Yesterday', 'No Expiry'])(
    'keeps no day in words that is the organization’s name: %s',
    (name) => {
      const html = `<button title="${name}" aria-label="Organization: ${name}">${name}</button><h2>${name}</h2><p>May 1, 2027</p>`;
      const report = reportOfHtml(`<main>${html}</main>`);
      expect(pageReportText(report)).not.toContain(name);
      expect(textsOf(report, 'p')).toEqual(['May 9, 9999']);
    },
  );

  it('keeps the dates of an organization that is called like a month', () => {
    const report = reportOfHtml('<main><b aria-label="Organization: May">May</b><p>May 1, 2027</p></main>');
    expect([...textsOf(report, 'b'), ...textsOf(report, 'p')]).toEqual(['Xxx', 'May 9, 9999']);
  });

  it('keeps no part of a name that is cut', () => {
    const report = reportOfHtml(`<main><p>${'Open · '.repeat(42)}Credit Quillfeather</p></main>`);
    expect(pageReportText(report)).not.toContain('Credit');
  });

  it.each([
    '<dl><dt>Owner</dt><dd>Valid</dd></dl>',
    '<p>Owner: <b>Valid</b></p>',
    '<p><b>Issued by</b>: <i>Valid</i></p>',
    '<div><span>Team</span><span>Valid</span></div>',
    '<table><tr><th>State</th><th>User</th></tr><tr><td>Open</td><td>Valid</td></tr></table>',
    '<table><tr><th>Created by</th><td>Valid</td></tr></table>',
    '<div role="grid"><div role="row"><b role="columnheader">Name</b><b role="columnheader">State</b></div><div role="row"><i>Valid</i><i>Open</i></div></div>',
    '<p><b>Customer</b> Valid</p>',
    '<div><div>Email</div><div title="Valid">Open <b>Valid</b></div></div>',
    '<div><span>Owner</span><br><span>Valid</span></div>',
    '<dl><dt>Owner</dt><svg></svg><dd>Valid</dd></dl>',
    '<div><span>Owner</span><img title="Valid"><span>Valid</span></div>',
    '<p><span>Owner</span><span>:</span><span>Valid</span></p>',
    '<ol><li>Organization</li><li>/</li><li>Valid</li></ol>',
    '<div><div><span>Owner</span><button>?</button></div><div>Valid</div></div>',
    '<div><div>Owner (required) *</div><div>Valid</div></div>',
    '<p>Owner · Valid</p>',
    '<fieldset><legend>Owner</legend><label>Open</label><label>Valid</label></fieldset>',
    `<h3>Members</h3><ul>${'<li>Somebody called Zim</li>'.repeat(5)}<li>Valid</li></ul>`,
    '<dl><dt>Billing contact</dt><dd>Valid</dd></dl>',
    '<dl><dt>Company name</dt><dd>Valid</dd></dl>',
    '<dl><dt>所有者</dt><dd>Valid</dd></dl>',
    '<select aria-label="Organization"><option>Zim</option><option>Valid</option></select>',
    '<span title="Owner">Valid</span>',
    '<div aria-label="Issued by"><b>Valid</b></div>',
    '<table><tr><th colspan="2">State</th><th>Owner</th></tr><tr><td>Open</td><td>Open</td><td>Valid</td></tr></table>',
    '<table><tr><th colspan="2">Owner</th></tr><tr><th>Name</th><th>State</th></tr><tr><td>Open</td><td>Valid</td></tr></table>',
    '<table><tr><th>Usage</th><th>Details</th></tr><tr><th>State</th><th>Owner</th></tr><tr><td>Open</td><td>Valid</td></tr></table>',
    '<table><tr><td>State</td><td>Owner</td></tr><tr><td>Open</td><td>Valid</td></tr></table>',
    '<table><tr><td></td><th>Owner</th><th>State</th></tr><tr><td>1</td><td>Valid</td><td>Open</td></tr></table>',
    '<table><tr><th>State</th><th>Owner</th></tr><tr><td rowspan="2">Open</td><td>Zim</td></tr><tr><td>Valid</td></tr></table>',
    '<table><tr><th>Owner</th><td>Zim</td><td>Valid</td></tr></table>',
    '<div role="table"><div role="row"><i role="rowheader">Owner</i><i role="cell">Zim</i><i role="cell">Valid</i></div></div>',
    '<table><tr><th>State</th><th aria-label="Owner"></th></tr><tr><td>Open</td><td>Valid</td></tr></table>',
    '<table><tr><th>State</th><th><a>Owner</a><span>sort</span></th></tr><tr><td>Open</td><td>Valid</td></tr></table>',
    '<div role="grid"><div role="row"><b role="columnheader">State</b><b role="columnheader" aria-colindex="3">Owner</b></div><div role="row"><i>Open</i><i>Open</i><i aria-colindex="3">Valid</i></div></div>',
  ])('keeps no word that stands as a name behind a label of somebody: %s', (html) => {
    expect(pageReportText(reportOfHtml(`<main>${html}</main>`))).not.toContain('Valid');
  });

  it.each([
    '<p>Signed in as <b>Trial</b> <b>Paid</b></p>',
    '<p>Total for <b>Trial</b></p>',
    '<li><b>Trial</b> Zim</li>',
    '<h2>Zim’s <em>Trial</em> credits</h2>',
    '<p>Credits, <i>Trial</i> &amp; Zim</p>',
    '<p><i>Trial</i> Zim · Total</p>',
    '<p>Total – <b>Zim</b> <i>Trial</i></p>',
  ])('keeps no word of a sentence of which something is not known, whatever its tags: %s', (html) => {
    expect(pageReportText(reportOfHtml(`<main>${html}</main>`))).not.toMatch(/Trial|Total|Credits/i);
  });

  it.each(['4242', '31415', '1234', '9001', '123456'])(
    'keeps no long number of a structure: %s',
    (number) => {
      const names = ['aria-rowindex', 'aria-colindex', 'aria-rowcount', 'aria-level', 'colspan', 'rowspan'];
      const attributes = names.map((name) => `${name}="${number}"`).join(' ');
      const report = pageReportText(
        reportOfHtml(`<main><table><tr><td ${attributes}>x</td></tr></table></main>`),
      );
      expect(report).not.toContain(number);
    },
  );

  it.each(['zim', 'quillfea', 'abc', 'en-123', 'qaa'])('keeps no language that nobody has: %s', (tag) => {
    const { language, browserLanguages } = reportOfHtml('', { language: tag, browserLanguages: [tag, 'de'] });
    expect([language, ...browserLanguages].join()).not.toMatch(/zim|quill|abc|123|qaa/);
    expect(browserLanguages).toContain('de');
  });
});

describe('what a newcomer to a page still sees in its report', () => {
  it.each([
    'Total credit balance',
    'Balance of your credits',
    'Credit Grants (5)',
    'Credit Grants CAD',
    'Balance/Total Balance',
    'Expired grants (2)',
    'Temporary limit increases',
    'Billing history',
    'Pay as you go',
    'Add to credit balance',
    'Rows per page',
    'Due date',
    'Owner',
    'Expires (UTC)',
    'Sort by date',
  ])('%s', (text) => {
    const shown = textsOf(reportOfHtml(`<main><p>${text}</p></main>`), 'p');
    expect(shown).toEqual([text.replace(/\d/g, '9')]);
  });

  it('labels and values that have an element each, and what stands behind heads of other columns', () => {
    const cards = '<div><span>Owner</span><span>Zim</span><span>State</span><span>Available</span></div>';
    const report = reportOfHtml(
      `<main>${cards}${tableOf([['Nov 2, 2026', 'Available', '$5.00', 'Zim']])}</main>`,
    );
    expect(textsOf(report, 'span')).toEqual(['Owner', 'Xxx', 'State', 'Available']);
    expect(textsOf(report, 'td')).toEqual(['Nov 9, 9999', 'Available', '$9.99', 'Xxx']);
  });

  it.each([
    [
      '<table><tr><td>Owner</td><td>Zim</td></tr><tr><td>State</td><td>Available</td></tr></table>',
      ['Owner', 'State', 'Available'],
    ],
    [
      '<table><tr><th>Owner</th><td>Zim</td></tr><tr><th>State</th><td>Available</td></tr></table>',
      ['Owner', 'State', 'Available'],
    ],
    [
      `<nav aria-label="Account"><a>Billing</a><a>Usage</a><p>${'Zim '.repeat(30)}</p></nav>`,
      ['Account', 'Billing', 'Usage'],
    ],
    [
      '<table><tr><th aria-label="Name"><button aria-label="Name">Name</button></th><th>State</th></tr></table>',
      ['Name', 'State'],
    ],
    [
      '<table><tr><th colspan="2">Owner</th></tr><tr><th>Name</th><th>State</th></tr><tr><td>Zim</td><td>Zim</td></tr></table>',
      ['Owner', 'Name', 'State'],
    ],
    ['<dl><dt>Owner</dt><dd>Zim</dd><dt>State</dt><dd>Available</dd></dl>', ['Owner', 'State', 'Available']],
  ])('labels of somebody, and what stands beside another label: %s', (html, kept) => {
    const report = pageReportText(reportOfHtml(`<main>${html}</main>`));
    for (const text of kept) expect(report).toContain(`"${text}"`);
  });
});
