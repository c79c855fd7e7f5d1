import { describe, expect, it } from 'vitest';
import { around, OF_TWO_ROWS, spendableOn, statusOn, TWO_ROWS, withCells } from '../../../support/kinds.ts';
import { tableOf } from '../../../support/page.ts';

const table = (rows: Parameters<typeof tableOf>[0], headers?: readonly string[]) =>
  around('', '', tableOf(rows, headers));
const onlyUsed = (first: string, second: string) => table(withCells(2, first, second));

describe('a word of use beside an amount says that the amount is what was used', () => {
  it.each([
    ['verbraucht $6.07 / $10.00', 'verbraucht $0.00 / $15.00'],
    ['<small>Consumed</small> $6.07 / $10.00', '<small>Consumed</small> $0.00 / $15.00'],
    ['$6.07 / $10.00 <em>spent</em>', '$0.00 / $15.00 <em>spent</em>'],
    ['已使用 $6.07 / $10.00', '已使用 $0.00 / $15.00'],
    ['<span title="Amount used">$6.07</span> / $10.00', '<span title="Amount used">$0.00</span> / $15.00'],
    [
      '<div aria-label="$6.07 used of $10.00">$6.07 / $10.00</div>',
      '<div aria-label="$0.00 used of $15.00">$0.00 / $15.00</div>',
    ],
  ])('in %s', (first, second) => {
    expect([OF_TWO_ROWS, 'open', 'unreadable']).toContain(spendableOn(onlyUsed(first, second)));
  });
});

describe('a word that nobody knows beside an amount leaves the amount open', () => {
  it.each([
    ['reserved $6.07 / $10.00', 'reserved $0.00 / $15.00'],
    ['$6.07 locked / $10.00', '$0.00 locked / $15.00'],
    ['<i>gesperrt</i> $6.07 / $10.00', '<i>gesperrt</i> $0.00 / $15.00'],
    ['≈ $6.07 / $10.00', '≈ $0.00 / $15.00'],
    ['<abbr>pend.</abbr>$6.07 / $10.00', '<abbr>pend.</abbr>$0.00 / $15.00'],
    ['$6.07 to refund / $10.00', '$0.00 to refund / $15.00'],
  ])('in %s', (first, second) => {
    expect(['open', 'unreadable']).toContain(spendableOn(onlyUsed(first, second)));
  });
});

describe('words that are only told of an amount, and that nobody knows, leave it open', () => {
  it.each([
    '<span aria-label="so far gone $6.07">$6.07</span> / $10.00',
    '<span title="$6.07 frozen">$6.07</span> / $10.00',
    '<div aria-label="reserved: $6.07 / $10.00">$6.07 / $10.00</div>',
    '<b title="belastet: $6.07">$6.07</b> / $10.00',
    '<data aria-label="6.07 USD on hold">$6.07</data> / $10.00',
    '<span aria-label="$6.07 of your $10.00 are gone">$6.07 / $10.00</span>',
    '<span aria-label="so far gone US$6.07 / US$10.00">US$6.07 / US$10.00</span>',
    '<span title="gone by now: 6.07 USD of 10.00 USD">6.07 USD / 10.00 USD</span>',
  ])('%s', (cell) => {
    expect(['open', 'unreadable']).toContain(spendableOn(onlyUsed(cell, '$0.00 / $15.00')));
  });

  it.each([
    '<span aria-label="$3.93 left of $10.00">$3.93 / $10.00</span>',
    '<span title="Shown in US dollars">$3.93 / $10.00</span>',
    '<span aria-label="$3.93 / $10.00">$3.93 / $10.00</span>',
  ])('but not those that say the same: %s', (cell) => {
    expect(spendableOn(onlyUsed(cell, '$15.00 / $15.00'))).toBe(OF_TWO_ROWS);
  });
});

describe('a mark above or below the line, or struck out, is no part of an amount', () => {
  it.each([
    '$3.93<sup>2</sup> / $10.00',
    '$3<sub>93</sub> / $10.00',
    '<del>$3.93</del> $1.00 / $10.00',
    '$3.93¹ / $10.00',
    '<span style="text-decoration: line-through">$3.93</span> / $10.00',
    '$3<span style="vertical-align: super">93</span> / $10.00',
    '$3<small>93</small> / $10.00',
    '$3<span class="cents">93</span> / $10<span class="cents">00</span>',
    '<b>$3</b><i>93</i> / $10.00',
    '<span>3</span><span>93</span> USD / 10.00 USD',
  ])('in %s', (cell) => {
    expect(spendableOn(onlyUsed(cell, '$15.00 / $15.00'))).toBe('open');
  });
});

describe('the words over a column of fractions say what its first figure is', () => {
  const used = withCells(2, '$6.07 / $10.00', '$0.00 / $15.00');
  it.each([
    ['Spent / Granted'],
    ['Verbraucht / Gewährt'],
    ['Balance <i>consumed of total</i>'],
    ['<abbr title="Spent of what was granted">Balance</abbr>'],
    ['<span aria-label="Usage of credit">Balance</span>'],
    ['Consumption'],
  ])('%s: what was used', (header) => {
    const told = spendableOn(table(used, ['Received', 'State', header, 'Expires']));
    expect([OF_TWO_ROWS, 'open', 'unreadable']).toContain(told);
  });

  it.each([['Amount'], ['Value'], ['Betrag'], ['Credits (USD)'], ['Progress'], ['金额']])(
    '%s: nobody knows, so both ends are told',
    (header) => {
      expect(spendableOn(table(used, ['Received', 'State', header, 'Expires']))).toBe('open');
    },
  );

  it.each([
    ['Balance/Total Balance'],
    ['BALANCE/TOTAL'],
    ['Remaining / Total'],
    ['Balance (left / granted)'],
    ['Left of granted'],
    ['Available | Total'],
  ])('%s: what is left', (header) => {
    expect(spendableOn(table(TWO_ROWS, ['Received', 'State', header, 'Expires']))).toBe(OF_TWO_ROWS);
  });
});

describe('a column in another currency gives no dollars', () => {
  it.each([
    ['Balance (AUD)'],
    ['Balance <small>EUR</small>'],
    ['Balance, C$'],
    ['<abbr title="in GBP">Balance</abbr>'],
    ['Balance in JPY'],
    ['Balance [SGD]'],
  ])('%s', (header) => {
    expect(['open', 'unreadable']).toContain(
      spendableOn(table(TWO_ROWS, ['Received', 'State', header, 'Expires'])),
    );
  });
});

describe('columns that say the same by arithmetic agree, or the row is open', () => {
  const headers = ['Received', 'State', 'Granted', 'Used', 'Remaining', 'Expires'];
  const row = (granted: string, used: string, left: string) => [
    'Nov 4, 2025',
    'Available',
    granted,
    used,
    left,
    'Dec 1, 2026',
  ];
  it.each([
    [row('$10.00', '$6.07', '$3.39'), headers],
    [row('$10.00', '$6.70', '$3.93'), headers],
    [row('$1.00', '$6.07', '$3.93'), headers],
    [
      ['Nov 4, 2025', 'Available', '$3.93 / $10.00', '$9.33', 'Dec 1, 2026'],
      ['Received', 'State', 'Balance', 'Remaining', 'Expires'],
    ],
    [
      ['Nov 4, 2025', 'Available', '$3.93 / $10.00', '$1.00', 'Dec 1, 2026'],
      ['Received', 'State', 'Balance', 'Spent', 'Expires'],
    ],
    [
      ['Nov 4, 2025', 'Available', '$3.93 / $10.00', '$100.00', 'Dec 1, 2026'],
      ['Received', 'State', 'Balance', 'Original amount', 'Expires'],
    ],
  ])('%j', (cells, names) => {
    expect(['open', 'unreadable']).toContain(spendableOn(table([cells], names)));
  });
});

describe('a label in a cell repeats its header, whatever sign the header has', () => {
  const signs = ['↑', '▲', '<span aria-hidden="true">↕</span>', '*', '⇅', '·'];
  it.each(signs)('%s', (sign) => {
    const header = `Amount still available ${sign}`;
    const cell = '<span class="sr-only">Amount still available</span>$9.33';
    const row = ['Nov 4, 2025', 'Available', '$3.93 / $10.00', cell, 'Dec 1, 2026'];
    const names = ['Received', 'State', 'Balance', header, 'Expires'];
    expect(['open', 'unreadable']).toContain(spendableOn(table([row], names)));
  });
});

describe('a total is explained only by what its label allows', () => {
  // $6.07 was used: no total of what is left equals that.
  it.each([
    ['<p>Credit balance</p><p>$6.07</p>'],
    ['<p>Remaining balance: $6.07</p>'],
    ['<dl><dt>Available credit</dt><dd>$6.07</dd></dl>'],
    ['<p>You have $6.07 in credits remaining</p>'],
    ['<p><strong>$6.07</strong> <span>Credit remaining</span></p>'],
    ['<div role="status">Credits left $6.07</div>'],
  ])('%s', (total) => {
    expect(statusOn(around(total))).not.toBe('ok');
  });
});
