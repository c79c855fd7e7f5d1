import { describe, expect, it } from 'vitest';
import { around, OF_TWO_ROWS, spendableOn, TWO_ROWS } from '../../../support/kinds.ts';
import { tableOf } from '../../../support/page.ts';

const across = (words: string) => `<tr><th colspan="4">${words}</th></tr>`;
const inFirstCell = (words: string) => `<tr><td><b>${words}</b></td><td></td><td></td><td></td></tr>`;

/** The two rows with a line before each, or before the second alone. */
function banded(line: (words: string) => string, first: string, second: string, headers?: readonly string[]) {
  const bands = [first === '' ? '' : line(first), line(second)];
  const rows = headers ? TWO_ROWS.map(([received = '', , ...others]) => [received, ...others]) : TWO_ROWS;
  return around(
    '',
    '',
    tableOf(rows, headers).replace(/<tr><td>/g, (row) => `${bands.shift()}${row}`),
  );
}

const card = ([received, state, balance, expires]: readonly string[]) =>
  `<li><p>${balance}</p><p>${state}</p><p>Received: ${received}</p><p>Expires: ${expires}</p></li>`;
const cards = (band: string) =>
  around('', '', `<ul>${card(TWO_ROWS[0] ?? [])}${band}${card(TWO_ROWS[1] ?? [])}</ul>`);

const PAIRS = [
  ['Northwind Labs', 'Blue Heron Ltd.'],
  ['Ready', 'On hold'],
  ['Ready to use', 'Suspended by an administrator'],
  ['', 'Pledged by sponsors'],
  ['Organization: Northwind Labs', 'Organization: Blue Heron'],
  ['', 'Reserve'],
  ['Yours', 'Shared with you'],
  ['Available', 'Expired'],
  ['', 'Used up'],
  ['Promotional (1)', 'Purchased (4)'],
] as const;

describe('a line between rows that nobody knows leaves what can be spent open', () => {
  it.each(PAIRS)('%s … %s', (first, second) => {
    expect(spendableOn(banded(across, first, second))).toBe('open');
    expect(spendableOn(banded(inFirstCell, first, second))).toBe('open');
  });

  it('in a table without States too', () => {
    const headers = ['Received', 'Balance', 'Expires'];
    expect(
      spendableOn(banded((words) => `<tr><th colspan="3">${words}</th></tr>`, 'Ready', 'On hold', headers)),
    ).toBe('open');
  });

  it.each(['On hold', 'Blue Heron Ltd.', '▸ Escrow', '↑ These were reversed', 'Awaiting approval'])(
    'between cards: %s',
    (words) => {
      expect(spendableOn(cards(`<li>${words}</li>`))).toBe('open');
    },
  );
});

describe('a line between rows means nothing where it names', () => {
  it.each([
    ['2025', '2026'],
    ['Promotional', 'Purchased'],
    ['November 2025', 'October 2026'],
    ['Q4 2025', 'Q4 2026'],
    ['Project: Kiwi', 'Project: Plum'],
    ['Available', 'Active grants'],
    ['▾ Promotional (1)', '▾ Purchased (1)'],
    ['Grants of 2025', 'Grants of 2026'],
    ['', 'This year'],
  ])('%s … %s', (first, second) => {
    expect(spendableOn(banded(across, first, second))).toBe(OF_TWO_ROWS);
  });

  it('the page’s own organization', () => {
    const switcher = '<header><button aria-label="Organization">Northwind Labs</button></header>';
    expect(spendableOn(switcher + banded(inFirstCell, '', 'Northwind Labs'))).toBe(OF_TWO_ROWS);
  });

  it('rows that are over, which all say so', () => {
    const expired = ['Feb 3, 2025', 'Expired', '$5.00 / $5.00', 'Jun 1, 2025'];
    const html = tableOf([...TWO_ROWS, expired]).replace('<tr><td>Feb', `${across('Expired')}<tr><td>Feb`);
    expect(spendableOn(around('', '', html))).toBe(OF_TWO_ROWS);
  });

  it.each(['<li>2026</li>', '<li role="separator"></li>', '<li>•</li>'])('between cards: %s', (band) => {
    expect(spendableOn(cards(band))).toBe(OF_TWO_ROWS);
  });
});
