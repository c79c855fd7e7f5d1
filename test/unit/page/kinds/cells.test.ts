import { describe, expect, it } from 'vitest';
import { around, OF_TWO_ROWS, spendableOn, statusOn } from '../../../support/kinds.ts';

const UNSURE = ['open', 'reading', 'unreadable'];
const HEAD = '<tr><th>Received</th><th>State</th><th>Balance</th><th>Expires</th></tr>';
const table = (rows: string, head = HEAD) =>
  around('', '', `<table><thead>${head}</thead><tbody>${rows}</tbody></table>`);
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const FIRST = row('Nov 4, 2025', 'Available', '$3.93 / $10.00', 'Dec 1, 2026');

describe('a cell that reaches into the rows below it stands in each of them', () => {
  const second = (...cells: string[]) => row(...cells);
  it.each([
    [
      'the day of receipt',
      FIRST.replace('<td>Nov', '<td rowspan="2">Nov') + second('Available', '$15.00 / $15.00', 'Feb 1, 2027'),
    ],
    [
      'the State word',
      FIRST.replace('<td>Available', '<td rowspan="2">Available') +
        second('Oct 9, 2026', '$15.00 / $15.00', 'Feb 1, 2027'),
    ],
    [
      'the end',
      FIRST.replace('<td>Dec', '<td rowspan="2">Dec') + second('Oct 9, 2026', 'Available', '$15.00 / $15.00'),
    ],
    [
      'two cells',
      FIRST.replace('<td>Nov', '<td rowspan="2">Nov').replace('<td>Dec', '<td rowspan="2">Dec') +
        second('Available', '$15.00 / $15.00'),
    ],
  ])('%s', (_, rows) => {
    expect(spendableOn(table(rows))).toBe(OF_TWO_ROWS);
  });

  it('an amount is none of the row below', () => {
    const rows =
      FIRST.replace('<td>$3.93', '<td rowspan="2">$3.93') + second('Oct 9, 2026', 'Available', 'Feb 1, 2027');
    expect(['3.93', ...UNSURE]).toContain(spendableOn(table(rows)));
  });
});

describe('a cell of one kind under a column of another is not read as either', () => {
  it.each([
    ['two cells in each other’s place', row('Oct 9, 2026', '$15.00 / $15.00', 'Available', 'Feb 1, 2027')],
    ['days in each other’s place', row('Feb 1, 2027', 'Available', '$15.00 / $15.00', 'Oct 9, 2026')],
    ['a day among amounts', row('Oct 9, 2026', 'Available', 'Feb 1, 2027', '$15.00 / $15.00')],
    ['a State word at the end', row('Oct 9, 2026', '', '$15.00 / $15.00', 'Available')],
    ['a cell less', row('Available', '$15.00 / $15.00', 'Feb 1, 2027')],
    ['a cell more', row('', 'Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Feb 1, 2027')],
  ])('%s', (_, second) => {
    expect([OF_TWO_ROWS, ...UNSURE]).toContain(spendableOn(table(FIRST + second)));
    expect(statusOn(table(FIRST + second))).not.toBe('ok');
  });
});

describe('a row whose cells name their columns is no header', () => {
  const labelled = (labels: readonly string[], cells: readonly string[]) =>
    row(...cells.map((cell, at) => `<span class="label">${labels[at]}</span>${cell}`));
  const rowsOf = (labels: readonly string[]) =>
    labelled(labels, ['Nov 4, 2025', 'Available', '$3.93', '$10.00', 'Dec 1, 2026']) +
    labelled(labels, ['Oct 9, 2026', 'Available', '$15.00', '$15.00', 'Feb 1, 2027']);
  const headOf = (names: readonly string[]) => `<tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr>`;
  const ENGLISH = ['Received', 'State', 'Left', 'Granted', 'Expires'];
  it.each([
    [
      'small print on a header',
      ['Received', 'State', '<span aria-label="Left used">Left</span>', 'Granted', 'Expires'],
    ],
    ['a header that nobody knows', ['Received', 'State', 'Rest', 'Granted', 'Expires']],
    ['headers that nobody knows', ['A', 'B', 'C', 'D', 'E']],
    ['headers in another language', ['获得时间', '状态', '剩余余额', '赠送额度', '到期时间']],
    ['the same headers', ENGLISH],
  ])('%s', (_, names) => {
    expect([OF_TWO_ROWS, ...UNSURE]).toContain(spendableOn(table(rowsOf(ENGLISH), headOf(names))));
  });
});

describe('a further amount under words for what is left or used has to agree', () => {
  it.each([
    ['Available amount', '$6.07'],
    ['Amount still available', '$6.07'],
    ['Unspent', '$6.07'],
    ['Amount you spent', '$3.93'],
    ['Noch verfügbar', '$6.07'],
    ['可用金额', '$6.07'],
  ])('%s: %s', (header, amount) => {
    const head = HEAD.replace('</tr>', `<th>${header}</th></tr>`);
    const rows = FIRST.replace('</tr>', `<td>${amount}</td></tr>`);
    expect(UNSURE).toContain(spendableOn(table(rows, head)));
  });

  it.each([
    ['Available amount', '$3.93'],
    ['Amount you spent', '$6.07'],
    ['Price', '$12.10'],
  ])('%s: %s does', (header, amount) => {
    const head = HEAD.replace('</tr>', `<th>${header}</th></tr>`);
    const rows = FIRST.replace('</tr>', `<td>${amount}</td></tr>`);
    expect(spendableOn(table(rows, head))).toBe('3.93');
  });
});

describe('rows that are numbered beyond how many there are leave others out', () => {
  const numbered = (tag: string, from: number, name: string) => {
    const cards = ['$3.93 / $10.00', '$15.00 / $15.00'].map(
      (balance, index) =>
        `<${tag} ${name}="${from + index}"><p>State: Available</p><p>Balance: ${balance}</p><p>Expires: Feb 1, 2027</p></${tag}>`,
    );
    return `<h2>Credit grants</h2><div>${cards.join('')}</div>`;
  };
  it.each([
    ['li', 4, 'aria-rowindex'],
    ['div', 3, 'aria-posinset'],
    ['section', 11, 'aria-rowindex'],
    ['article', 2, 'aria-posinset'],
    ['dl', 8, 'aria-rowindex'],
  ])('%s from %d by %s', (tag, from, name) => {
    expect(UNSURE).toContain(spendableOn(numbered(tag, from, name)));
  });

  it('but none where they begin with the first', () => {
    expect(spendableOn(numbered('li', 1, 'aria-posinset'))).toBe(OF_TWO_ROWS);
  });
});

describe('a list below a heading that nobody knows is no list of the grants where theirs is told', () => {
  const other = `<table><thead>${HEAD}</thead><tbody>${row('Oct 9, 2026', 'Available', '$99.00 / $99.00', 'Feb 1, 2027')}</tbody></table>`;
  const card =
    '<ul><li><p>State: Available</p><p>Balance: $3.93 / $10.00</p><p>Expires: Dec 1, 2026</p></li></ul>';
  it.each([
    ['of the same rank', `<h2>Credit grants</h2>${card}<h2>Reserved capacity</h2>${other}`],
    ['below words for none', `<h2>Credit grants</h2><p>No credit grants found.</p><h3>Seats</h3>${other}`],
    ['below cards', `<h2>Credit grants</h2>${card}<h4>Reserved capacity</h4>${other}`],
    ['before them', `<h2>Capacity</h2>${other}<h2>Credit grants</h2>${card}`],
    [
      'below a failure',
      `<h2>Credit grants</h2><p>Something went wrong.</p><h2>Reserved capacity</h2>${other}`,
    ],
  ])('%s', (_, page) => {
    expect(['3.93', 'empty', ...UNSURE]).toContain(spendableOn(page));
  });
});
