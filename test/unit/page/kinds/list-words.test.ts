import { describe, expect, it } from 'vitest';
import { around, OF_TWO_ROWS, spendableOn, TWO_ROWS } from '../../../support/kinds.ts';
import { tableOf } from '../../../support/page.ts';

const UNSURE = ['open', 'reading', 'unreadable'];
const TABLE = tableOf(TWO_ROWS);
const [FIRST = '', SECOND = ''] = TABLE.match(/<tr><td>.*?<\/tr>/gs) ?? [];

/** The two grants with something between their rows. */
function between(row: string): string {
  return around('', '', TABLE.replace(SECOND, row + SECOND));
}

describe('a name of the list, or of a group in it, that is one of a part leaves the extent open', () => {
  it.each([
    ['<table', '<table aria-label="Expiring grants"'],
    ['<table', '<table aria-label="Expired"'],
    [/<table[^>]*>/, '$&<caption>Expired grants</caption>'],
    [/<table[^>]*>/, '$&<caption>Grants of project A</caption>'],
    ['<tbody', '<tbody aria-label="Voided"'],
  ])('%s', (part, changed) => {
    expect(UNSURE).toContain(spendableOn(around('', '', TABLE.replace(part, changed))));
  });

  it.each([
    ['<table', '<table aria-label="Credit grants"'],
    [/<table[^>]*>/, '$&<caption>All credit grants</caption>'],
  ])('but not one of all: %s', (part, changed) => {
    expect(spendableOn(around('', '', TABLE.replace(part, changed)))).toBe(OF_TWO_ROWS);
  });
});

describe('a row across the list that nobody knows leaves the rows open', () => {
  it.each([
    '<tr><th colspan="4">Reserved</th></tr>',
    '<tr><td colspan="4">Reversed on Nov 12: $3.93</td></tr>',
    '<tr><td colspan="4">The grant above was voided.</td></tr>',
    '<tr><td colspan="4">…</td></tr>',
    '<tr><td colspan="4">Project B</td></tr>',
    '<tr><td colspan="4">已作废</td></tr>',
  ])('%s', (row) => {
    expect(UNSURE).toContain(spendableOn(between(row)));
  });

  it.each([
    '<tr><td colspan="4">Purchased</td></tr>',
    '<tr><td colspan="4">Promotional credit grants</td></tr>',
    '<tr><td colspan="4">Grant id: abc</td></tr>',
    '<tr><td colspan="4">Paid credits expire one year after the purchase.</td></tr>',
  ])('but not one that says nothing against them: %s', (row) => {
    expect(spendableOn(between(row))).toBe(OF_TWO_ROWS);
  });
});

describe('an amount with a label that is no total of credit is not explained', () => {
  it.each([
    '<p>Outstanding balance: -$7.00</p>',
    '<p>Amount due $7.00</p>',
    '<div>Reserved: $2.00</div>',
    '<li>Offener Betrag: 7,00 $</li>',
    '<span>On hold $1.00 / $5.00</span>',
  ])('%s', (amount) => {
    expect(UNSURE).toContain(spendableOn(around(amount)));
  });
});

describe('as many rows as a count tells may be the newest of more', () => {
  it.each([
    'Showing the two most recent grants',
    'Showing the last 2',
    'Displaying only 2 grants',
    'Viewing the 2 newest',
    'Listing just two grants',
  ])('%s', (count) => {
    expect(UNSURE).toContain(spendableOn(around('', `<p>${count}</p>`)));
  });
});

describe('what a row says as a whole counts for its grant', () => {
  it.each([
    '<tr aria-label="Voided grant">',
    '<tr title="On hold">',
    '<tr aria-disabled="true">',
    '<tr style="text-decoration: line-through">',
    '<tr aria-description="Withdrawn on Nov 3">',
  ])('%s', (tag) => {
    expect(UNSURE).toContain(spendableOn(around('', '', TABLE.replace(FIRST, FIRST.replace('<tr>', tag)))));
  });
});

describe('an amount or a day in a column against grants, and a switch that is off, leave the row open', () => {
  it.each([
    ['Reserved', '$2.00'],
    ['On hold', '2.00 USD'],
    ['Locked until', 'Jan 1, 2027'],
    ['Pending', '$1.00'],
    ['Withheld', '7 days'],
  ])('%s: %s', (header, words) => {
    const list = tableOf(
      TWO_ROWS.map((row, index) => [...row, index === 0 ? words : '']),
      ['Received', 'State', 'Balance', 'Expires', header],
    );
    expect(UNSURE).toContain(spendableOn(around('', '', list)));
  });

  it('but not an amount of nothing there', () => {
    const list = tableOf(
      TWO_ROWS.map((row) => [...row, '$0.00']),
      ['Received', 'State', 'Balance', 'Expires', 'Reserved'],
    );
    expect(spendableOn(around('', '', list))).toBe(OF_TWO_ROWS);
  });

  it('a switch', () => {
    const off = FIRST.replace('Available', '<span role="switch" aria-checked="false"></span>Available');
    expect(UNSURE).toContain(spendableOn(around('', '', TABLE.replace(FIRST, off))));
  });
});

describe('a mark of a footnote beside a day makes it none', () => {
  it.each(['Dec 1, 2026†', 'Dec 1, 2026*', 'Dec 1, 2026 ‡', '§ Dec 1, 2026', 'Dec 1, 2026¹'])('%s', (day) => {
    expect(UNSURE).toContain(spendableOn(around('', '', TABLE.replace('Dec 1, 2026', day))));
  });
});

describe('a sentence that counts more grants, leaves some out or names another currency is heard', () => {
  it.each([
    'You have 5 active credit grants.',
    'There are 12 grants on this account.',
    'Only grants of more than $10.00 are listed.',
    'Only active grants are shown here.',
    'All amounts are in Australian dollars.',
    'Amounts shown are in euros.',
  ])('%s', (sentence) => {
    expect(UNSURE).toContain(spendableOn(around(`<p>${sentence}</p>`)));
  });

  it.each([
    'You have 2 credit grants.',
    'Grants expire 12 months after a purchase.',
    'All amounts are in US dollars.',
  ])('but not %s', (sentence) => {
    expect(spendableOn(around(`<p>${sentence}</p>`))).toBe(OF_TWO_ROWS);
  });
});

describe('a grant that has yet to be taken leaves its row open', () => {
  it.each(['Claim', 'Activate credit', 'Redeem', 'Accept', 'Verify to unlock'])('%s', (name) => {
    const list = TABLE.replace(FIRST, FIRST.replace('</tr>', `<td><button>${name}</button></td></tr>`));
    expect(UNSURE).toContain(spendableOn(around('', '', list)));
  });
});
