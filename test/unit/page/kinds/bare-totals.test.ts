import { describe, expect, it } from 'vitest';
import { analysisOf, around, OF_TWO_ROWS, spendableOn, statusOn, TWO_ROWS } from '../../../support/kinds.ts';
import { type RowTexts, tableOf } from '../../../support/page.ts';

const LABELS = [
  'Total',
  'Total:',
  'Total grants',
  'Total credit grants',
  'Credits',
  'Grand total',
  'Sum',
  'Overall total',
  'Total (USD)',
];

/** A word for a total and its amount, as pages may mark them up. */
const MARKUPS: readonly ((label: string, amount: string) => string)[] = [
  (label, amount) => `<p>${label} ${amount}</p>`,
  (label, amount) => `<div><span>${label}</span><span>${amount}</span></div>`,
  (label, amount) => `<dl><dt>${label}</dt><dd>${amount}</dd></dl>`,
  (label, amount) => `<div><div>${label}</div><div><strong>${amount}</strong></div></div>`,
  (label, amount) => `<p>${label} <b>${amount}</b></p>`,
  (label, amount) => `<div><strong>${amount}</strong></div><div>${label}</div>`,
  (label, amount) => `<ul><li>${label} ${amount} USD</li></ul>`,
  (label, amount) => `<label>${label}</label> <output>${amount}</output>`,
  (label, amount) => `<h3>${label}</h3><p>${amount}</p>`,
];

/** One of two grants has expired: $3.93 can be spent, $18.93 is left and $25.00 was granted. */
const ONE_EXPIRED: readonly RowTexts[] = [
  TWO_ROWS[0] ?? [],
  ['Oct 9, 2025', 'Expired', '$15.00 / $15.00', 'Feb 1, 2026'],
];

describe('a word for a total alone, beside an amount that a sum of the rows equals', () => {
  it.each(LABELS)('%s is explained above and below the list, in any markup', (label) => {
    for (const markup of MARKUPS) {
      const total = markup(label, `$${OF_TWO_ROWS}`);
      expect
        .soft([total, spendableOn(around(total)), statusOn(around(total))])
        .toEqual([total, OF_TWO_ROWS, 'ok']);
      expect.soft([total, statusOn(around('', total))]).toEqual([total, 'ok']);
    }
  });
});

describe('it may count what is left of all rows, of those that can be spent, or what was granted', () => {
  it.each([
    ['$3.93', 'usable'],
    ['$18.93', 'left-with-expired'],
    ['$25.00', 'ever-granted'],
  ])('%s', (amount, equals) => {
    const analysis = analysisOf(around(`<p>Total ${amount}</p>`, '', tableOf(ONE_EXPIRED)));
    expect(analysis).toMatchObject({ status: 'ok', headline: { equals } });
  });

  it.each(['$10.00', '$15.00', '$3.94', '$18.92', '$28.93', '-$3.93'])('and nothing else: %s', (amount) => {
    expect(statusOn(around(`<p>Total ${amount}</p>`, '', tableOf(ONE_EXPIRED)))).toBe('partial');
    expect(statusOn(around('', `<p>Total</p><p>${amount}</p>`, tableOf(ONE_EXPIRED)))).toBe('partial');
  });

  it('nor what was used, which grants without anything left have as much of as was granted', () => {
    const usedUp = tableOf([['Nov 4, 2025', 'Available', '$0.00 / $10.00', 'Dec 1, 2026']]);
    expect(statusOn(around('<p>Total $10.00</p>', '', usedUp))).toBe('partial');
  });
});

describe('a total of the same amount that says of what it is stays a doubt', () => {
  const amount = `$${OF_TWO_ROWS}`;

  it.each([
    `<p>Total due ${amount}</p>`,
    `<p>Total usage: ${amount}</p>`,
    `<p>Invoice total ${amount}</p>`,
    `<p>Total on hold ${amount}</p>`,
    `<div>On hold</div><div>Total ${amount}</div>`,
    `<div>Invoices</div><div><span>Total</span> <span>${amount}</span></div>`,
    `<div>Monthly bill</div><dl><dt>Total</dt><dd>${amount}</dd></dl>`,
    `<div>Blue Heron Ltd.: <b>Total ${amount}</b></div>`,
    `<div>Northwind Labs</div><div>Sum ${amount}</div>`,
    `<div>Total</div><div>${amount}</div><div>reserved</div>`,
    `<div>Total ${amount}</div><div>of both organizations</div>`,
    `<div>Total ${amount}</div><div>Pending charges</div>`,
    `<section aria-label="Monthly bill"><p>Total ${amount}</p></section>`,
    `<p title="Not yet released">Total ${amount}</p>`,
    `<div>Reserved</div><div>${amount}</div><div>Total</div><div>${amount}</div>`,
    `<div>${amount}</div><div>Total</div><div>$20.00</div>`,
    `<p><a href="/holds">On hold</a>: Total ${amount}</p>`,
    `<a href="/bills">Monthly bill</a><p>Total</p><p>${amount}</p>`,
    `<p>Total ${amount} <a href="/organizations">of both organizations</a></p>`,
    `<p>Total ${amount}</p><details><summary>Reserved</summary></details>`,
    `<dl><dt>Reserved</dt><dt>Total</dt><dd>${amount}</dd></dl>`,
  ])('%s', (total) => {
    expect.soft(statusOn(around(total))).toBe('partial');
    expect.soft(statusOn(around('', total))).toBe('partial');
  });

  it.each([
    `<p>Total ${amount}</p><button>Unfold the blanks</button>`,
    `<p>Total ${amount}</p><p>Showing 2 of 9 grants</p>`,
    `<p>Total ${amount}</p><button>Load older</button>`,
    `<p>Total ${amount}</p><p>Reserved: $2.00</p>`,
    `<p>Total ${amount}</p><h3>Expired</h3>`,
  ])('and confirms nothing else: %s', (total) => {
    expect(spendableOn(around(total))).toBe('open');
  });

  it.each([
    `<p>Figures may lag by up to 15 minutes.</p><p>Total ${amount}</p>`,
    `<p>USD</p><p>Total ${amount}</p>`,
    `<p>Credit balance</p><p>${amount}</p><p>Total</p><p>$25.00</p>`,
    `<p>Total ${amount}</p><p>Credits remaining: ${amount}</p>`,
    `<p>Total</p><h3>${amount}</h3>`,
    `<p>Total ${amount}</p><a href="/settings/organization/billing/overview">Add to credit balance</a>`,
    `<p>Total ${amount} <button aria-label="Help">?</button></p>`,
  ])('but harmless things beside it mean nothing: %s', (total) => {
    expect(statusOn(around(total))).toBe('ok');
  });
});

describe('a label that begins as that of a total', () => {
  it.each([
    'Credit balance reserved: $5.00',
    'CREDIT BALANCE USED: $5.00',
    'Credit balance (USD) on hold: $5.00',
    'Credit balance pending $5.00',
    'Available balance (reserved): $5.00',
    'Current balance to be reviewed: $5.00',
    'Credits remaining after tax: $5.00',
    'Total balance last month: $5.00',
  ])('is none where other words stand before the amount: %s', (text) => {
    expect.soft(statusOn(around(`<p>${text}</p>`))).toBe('partial');
    expect.soft(statusOn(around('', `<p>${text}</p>`))).toBe('partial');
  });

  it.each([
    'Credit balance: $18.93',
    'Credit balance USD 18.93',
    'Credit balance: USD18.93',

    'Credit balance $18.93',
    'Credit balance: \u200f18.93 US$',
  ])('is one where the amount follows it: %s', (text) => {
    expect(statusOn(around(`<p>${text}</p>`))).toBe('ok');
  });
});
