import { describe, expect, it } from 'vitest';
import { around, OF_TWO_ROWS, spendableOn, statusOn } from '../../../support/kinds.ts';
import { tableOf } from '../../../support/page.ts';

const SUM = `$${OF_TWO_ROWS}`;
const OTHER = '$44.10';

/** A total of what is left, in other words, tags and places. */
const SAYINGS: readonly (readonly [string, (amount: string) => string])[] = [
  ['a sentence', (amount) => `<p>${amount} of credit is left in all.</p>`],
  ['a sentence with a part of its own', (amount) => `<p>Your balance is <b>${amount}</b></p>`],
  ['one word before', (amount) => `<div role="status">Remaining: ${amount}</div>`],
  ['a heading', (amount) => `<h3>Left</h3><div><span>${amount}</span></div>`],
  ['words behind', (amount) => `<div><strong>${amount}</strong></div><div>Available</div>`],
  ['a term', (amount) => `<dl><dt>Unused credits</dt><dd>${amount}</dd></dl>`],
];

describe('a total of what is left, however the page says it, is set against the rows', () => {
  it.each(SAYINGS)('%s that agrees leaves them certain', (_, say) => {
    expect(spendableOn(around(say(SUM)))).toBe(OF_TWO_ROWS);
  });

  it.each(SAYINGS)('%s that does not leaves them open', (_, say) => {
    expect(spendableOn(around(say(OTHER)))).toBe('open');
  });

  it.each([
    '<p>Refer a friend and both of you get $5.00 in credits.</p>',
    '<p>Purchases below $5.00 are not possible.</p>',
    '<p>A balance of $5.00 triggers a recharge.</p>',
    '<p>Left over from $5.00 promotions? Read on.</p>',
    '<small>Spend $20.00 more and get a discount on what remains</small>',
  ])('%s is prose', (prose) => {
    expect(statusOn(around(prose))).toBe('ok');
  });
});

describe('a text in several nodes is one text', () => {
  it.each<[string, (...parts: string[]) => string]>([
    ['comments between', (...parts) => parts.join('<!-- -->')],
    ['line breaks in the source', (...parts) => parts.join('\n')],
    ['marks of direction', (...parts) => parts.join('\u200e')],
    ['spaces that do not break', (...parts) => parts.join('\u00a0')],
    ['references', (...parts) => parts.join('&#160;')],
  ])('%s', (_, join) => {
    expect(spendableOn(around(`<p>${join('Remaining:', '$44.10')}</p>`))).toBe('open');
  });
});

describe('a row of sums below what is left counts what is left, and nothing of another column', () => {
  const headers = ['Received', 'State', 'Granted', 'Left', 'Expires'];
  const rows = [
    ['Nov 4, 2025', 'Available', '$10.00', '$3.93', 'Dec 1, 2026'],
    ['Oct 9, 2025', 'Expired', '$15.00', '$2.00', 'Feb 1, 2026'],
  ];
  const withSums = (sums: string) =>
    around('', '', tableOf(rows, headers).replace('</tbody>', `</tbody><tfoot>${sums}</tfoot>`));
  const sumOf = (left: string) => `<tr><td>Total</td><td></td><td>$25.00</td><td>${left}</td><td></td></tr>`;

  it.each([
    ['of all grants', '$5.93', '3.93'],
    ['of those that can be spent', '$3.93', '3.93'],
    ['of all that was granted', '$25.00', 'open'],
    ['of what was granted and has not expired', '$10.00', 'open'],
    ['of what was used', '$19.07', 'open'],
    ['of rows that are not there', '$45.93', 'open'],
  ])('%s', (_, left, told) => {
    expect(spendableOn(withSums(sumOf(left)))).toBe(told);
  });
});
