import { describe, expect, it } from 'vitest';
import { analysisOf, around, OF_TWO_ROWS, spendableOn, TWO_ROWS, withCells } from '../../../support/kinds.ts';
import { GRANTS_HEADERS, tableOf } from '../../../support/page.ts';

const UNSURE = ['open', 'reading', 'unreadable'];
const body = (rows: string) => around('', '', tableOf(TWO_ROWS).replace('</tbody>', `${rows}</tbody>`));
const states = (first: string) => around('', '', tableOf(withCells(1, first, 'Available')));

describe('a row of a sum, a group or a message is no grant', () => {
  it.each([
    '<tr><th scope="row">Total</th><td></td><td>$18.93 / $25.00</td><td></td></tr>',
    '<tr><td>Gesamt</td><td></td><td>$18.93 / $25.00</td><td></td></tr>',
    '<tr><td colspan="2">Sum of all grants</td><td>$18.93 / $25.00</td><td></td></tr>',
    '<tr><td colspan="4">Grants of 2025</td></tr>',
    '<tr><td></td><td></td><td>$18.93 / $25.00</td><td></td></tr>',
    '<tr><td>Totaal</td><td></td><td><b>$18.93 / $25.00</b></td><td></td></tr>',
    '<tr><td>Total général</td><td></td><td>$18.93 / $25.00</td><td></td></tr>',
    '<tr><td><strong>Total available</strong></td><td></td><td>$18.93 / $25.00</td><td></td></tr>',
    '<tr><td></td><td></td><td>Total: $18.93 / $25.00</td><td></td></tr>',
  ])('%s', (row) => {
    expect([OF_TWO_ROWS, ...UNSURE]).toContain(spendableOn(body(row)));
  });

  it.each([
    '<tr><td colspan="4">Could not load more grants</td></tr>',
    '<tr><td colspan="4"><button>Retry</button></td></tr>',
    '<tr><td colspan="4">Loading more…</td></tr>',
    '<tr><td colspan="4">3 more grants</td></tr>',
    '<tr><td colspan="4">Weitere konnten nicht geladen werden</td></tr>',
    '<tr><td colspan="4"><a href="#more">Older grants</a></td></tr>',
  ])('%s leaves the extent open', (row) => {
    expect(UNSURE).toContain(spendableOn(body(row)));
  });
});

describe('a State word that nobody knows leaves its row open', () => {
  it.each([
    'Voided',
    'Available soon',
    'Not available',
    '<s>Available</s>',
    '<span style="text-decoration: line-through">Available</span>',
    'Available?',
    'Verfügbar ab Dezember',
    '<span title="Voided">Available</span>',
    '<span aria-label="Frozen">Available</span>',
    '<span>State</span><span title="Voided">Available</span>',
    '<span>State</span> <span title="已作废">Available</span>',
    '<b>State</b><i aria-label="on hold">Available</i>',
    '<span hidden>State</span><span title="gesperrt">Available</span>',
    '<span>State</span><span><svg aria-label="Revoked"></svg>Available</span>',
    'Available <small>on request</small>',
  ])('%s', (state) => {
    expect(UNSURE).toContain(spendableOn(states(state)));
  });
});

describe('a column that nobody knows, with words that speak against its grant, leaves the row open', () => {
  it.each([
    ['Note', 'Voided on Nov 3'],
    ['Remark', 'Refunded'],
    ['', 'revoked'],
    ['Comment', 'storniert'],
    ['Flag', 'on hold'],
    ['备注', '作废'],
  ])('%s: %s', (header, words) => {
    const list = tableOf(
      TWO_ROWS.map((row, index) => [...row, index === 0 ? words : '']),
      [...GRANTS_HEADERS, header],
    );
    expect(UNSURE).toContain(spendableOn(around('', '', list)));
  });
});

describe('rows alike are two grants, whatever they are keyed by', () => {
  const alike = (mark: (index: number) => string) => {
    const cells = (TWO_ROWS[1] ?? []).map((cell) => `<td>${cell}</td>`).join('');
    const rows = [0, 1].map((index) => `<tr ${mark(index)}>${cells}</tr>`).join('');
    return around('', '', `${tableOf([]).replace('<tbody>', `<tbody>${rows}`)}`);
  };
  it.each<[string, (index: number) => string]>([
    ['a constant id', () => 'data-id="grant"'],
    ['no key', () => ''],
    ['a constant data-key', () => 'data-key="0"'],
    ['a group', () => 'data-row-key="2027"'],
    ['a constant aria-rowindex', () => 'aria-rowindex="1"'],
    ['a test id', () => 'data-testid="grant-row"'],
    ['an id of their kind', () => 'id="credit_grant"'],
    ['an index', (index) => `data-index="${index}"`],
  ])('%s', (_, mark) => {
    expect(['30.00', ...UNSURE]).toContain(spendableOn(alike(mark)));
  });
});

describe('a list of something else beside the grants is none of them', () => {
  const other =
    '<table><thead><tr><th>Received</th><th>State</th><th>Balance</th><th>Expires</th></tr></thead><tbody><tr><td>Oct 9, 2026</td><td>Available</td><td>$99.00 / $99.00</td><td>Feb 1, 2027</td></tr></tbody></table>';
  it.each([
    'Coupons',
    'Invoices',
    'Committed spend',
    'Gift vouchers',
    'Promotion codes',
    'Payment plans',
    'Rate limits',
  ])('below a heading %s', (heading) => {
    expect([OF_TWO_ROWS, ...UNSURE]).toContain(spendableOn(around('', `<h2>${heading}</h2>${other}`)));
  });

  it.each(['Purchased credits', 'Free credits', 'More grants', 'Other', 'Guthaben'])(
    'but a list below %s is no reason to be sure of the first',
    (heading) => {
      expect(['117.93', ...UNSURE]).toContain(spendableOn(around('', `<h3>${heading}</h3>${other}`)));
    },
  );
});

describe('a list that stands below another row holds it or is held by it', () => {
  const level = (first: string, second: string) => {
    const rows = TWO_ROWS.map(
      (row, index) =>
        `<tr ${index === 0 ? first : second}>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    ).join('');
    return around('', '', tableOf([]).replace('<tbody>', `<tbody>${rows}`));
  };
  it.each([
    ['aria-level="1"', 'aria-level="2"'],
    ['aria-expanded="true"', ''],
    ['class="parent"', 'class="child" aria-level="2"'],
    ['', 'aria-posinset="1" aria-level="3"'],
    ['data-level="0" aria-expanded="false"', ''],
  ])('%s above %s', (first, second) => {
    expect(UNSURE).toContain(spendableOn(level(first, second)));
  });
});

describe('a row that is drawn or counted in a way of its own leaves what can be spent open', () => {
  const marked = (mark: string) =>
    around('', '', tableOf(TWO_ROWS).replace('<tbody><tr>', `<tbody><tr ${mark}>`));
  it.each(['row-voided', 'is-withdrawn', 'gone', 'tr--cancelled', 'line-through', 'grant faded'])(
    'class %s',
    (name) => {
      expect(spendableOn(marked(`class="${name}"`))).toBe('open');
    },
  );

  it.each(['even', 'hover:line-through', 'data-[state=selected]:bg-muted', 'avoidance', 'border-b'])(
    'but not class %s',
    (name) => {
      expect(spendableOn(marked(`class="${name}"`))).toBe(OF_TWO_ROWS);
    },
  );

  it.each(['Balance each', 'Balance (per unit)', 'Balance per seat'])('header %s', (header) => {
    const headers = GRANTS_HEADERS.map((name) => (name === 'Balance' ? header : name));
    expect(UNSURE).toContain(spendableOn(around('', '', tableOf(TWO_ROWS, headers))));
  });

  it.each([
    ['No.', ['7', '8']],
    ['#', ['1', '3']],
    ['Nr', ['12', '11']],
    ['Row', ['2', '3']],
    ['序号', ['5', '6']],
  ])('numbers in a column %s that go beyond the rows: %j', (header, numbers) => {
    const rows = TWO_ROWS.map((row, index) => [numbers[index] ?? '', ...row]);
    expect(UNSURE).toContain(spendableOn(around('', '', tableOf(rows, [header, ...GRANTS_HEADERS]))));
  });

  it('but not numbers of the rows that are there', () => {
    const rows = TWO_ROWS.map((row, index) => [String(index + 1), ...row]);
    expect(spendableOn(around('', '', tableOf(rows, ['No.', ...GRANTS_HEADERS])))).toBe(OF_TWO_ROWS);
  });

  it.each([
    '<input type="checkbox" disabled checked>',
    '<span role="checkbox" aria-checked="true"></span>',
    '<button role="switch" aria-checked="true"></button>',
  ])('a tick below a word against it: %s', (tick) => {
    const rows = TWO_ROWS.map((row, index) => [...row, index === 0 ? tick : '']);
    const headers = [...GRANTS_HEADERS, 'Blocked'];
    expect(UNSURE).toContain(spendableOn(around('', '', tableOf(rows, headers))));
  });

  it('takes off what a row owes, even where its cell is no balance', () => {
    const correction = ['Nov 18, 2026', 'Correction', '−$5.92', ''];
    const analysis = analysisOf(around('', '', tableOf([...TWO_ROWS, correction])));
    expect(analysis).toMatchObject({ totals: { spendable: { atLeast: 13_010_000 } } });
  });
});

describe('a column that asks of each grant whether it counts is taken at its word', () => {
  const withColumn = (header: string, first: string, second: string) => {
    const cells = [header, first, second];
    return around(
      '',
      '',
      tableOf(TWO_ROWS).replace(/<\/tr>/g, () => `<td>${cells.shift()}</td></tr>`),
    );
  };

  it.each([
    ['Payment', 'due Dec 3, 2026', 'paid'],
    ['Payment', 'unpaid', 'paid'],
    ['Payment status', 'in transit', 'paid'],
    ['Cleared', 'partly', 'yes'],
    ['Approved?', 'asked', 'yes'],
    ['Vested', 'a quarter', 'yes'],
  ])('%s: %s', (header, first, second) => {
    expect(spendableOn(withColumn(header, first, second))).toBe('open');
  });

  it.each([
    ['Payment', 'Visa', 'Invoice'],
    ['Paid', '$10.00', '$15.00'],
    ['Cleared', 'yes', 'Yes'],
    ['Payment status', 'Paid', 'completed'],
  ])('%s: %s says nothing against it', (header, first, second) => {
    expect(spendableOn(withColumn(header, first, second))).toBe(OF_TWO_ROWS);
  });
});
