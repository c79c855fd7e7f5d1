import { describe, expect, it } from 'vitest';
import { around, OF_TWO_ROWS, spendableOn, TWO_ROWS } from '../../../support/kinds.ts';
import { tableOf } from '../../../support/page.ts';

const UNSURE = ['open', 'reading', 'unreadable'];
const row = (attributes: string, cells: readonly string[]) =>
  `<tr ${attributes}>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const withRow = (rows: string) => around('', '', tableOf(TWO_ROWS).replace('</tbody>', `${rows}</tbody>`));
const OTHER = ['Sep 9, 2026', 'Available', '$40.00 / $40.00', 'Mar 1, 2027'];

describe('a row that is not displayed is no grant', () => {
  it.each([
    ['hidden'],
    ['hidden="until-found"'],
    ['style="display: none"'],
    ['style="visibility: hidden"'],
    ['style="content-visibility: hidden"'],
    ['style="visibility: collapse"'],
  ])('%s', (attributes) => {
    expect(UNSURE).toContain(spendableOn(withRow(row(attributes, OTHER))));
    expect(spendableOn(withRow(row(attributes, TWO_ROWS[0] ?? [])))).toBe(OF_TWO_ROWS);
  });
});

describe('a part beside the list that is not displayed and holds amounts or days leaves the extent open', () => {
  it.each([
    `<details><summary>Details</summary>${tableOf([OTHER])}</details>`,
    `<div hidden>${tableOf([OTHER])}</div>`,
    '<ul style="display:none"><li>$40.00 granted</li><li>$40.00</li></ul>',
    '<section style="visibility:hidden"><p>Mar 1, 2027</p></section>',
    `<div role="tabpanel" hidden>${tableOf([OTHER])}</div>`,
    '<div hidden><p>Balance: $40.00 / $40.00</p></div>',
    '<ul style="display:none"><li>Expires on: 2027-03-01</li></ul>',
    '<section hidden><p>残高：$40.00</p></section>',
  ])('%s', (part) => {
    expect(UNSURE).toContain(spendableOn(around('', part)));
  });

  it.each([
    `<div hidden>${tableOf(TWO_ROWS)}</div>`,
    '<div style="display:none">Keyboard shortcuts</div>',
    '<ul hidden><li>Balance: $3.93 / $10.00</li><li>Expires: Dec 1, 2026</li></ul>',
    '<ul hidden><li>$3.93 / $10.00</li><li>Dec 1, 2026</li></ul>',
  ])('but not one that says the same, or no figure: %s', (part) => {
    expect(spendableOn(around('', part))).toBe(OF_TWO_ROWS);
  });
});
