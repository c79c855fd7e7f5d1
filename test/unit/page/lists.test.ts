import { describe, expect, it } from 'vitest';
import { readGrants } from '../../support/page.ts';

const cards = (items: readonly string[]) =>
  `<h2>Credit Grants</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const card = (state: string, expires: string) =>
  `<p>State: <b>${state}</b></p><p>Balance: $5.00 / $5.00</p><p>${expires}</p>`;

describe('cards', () => {
  it('are two grants where only one says when it expires', () => {
    for (const items of [
      [card('Mar 1, 2027', 'Expires: Available'), card('Available', 'Expires: Apr 1, 2027')],
      [card('Available', 'Expires: Apr 1, 2027'), card('Available', 'Exp1res: Mar 1, 2027')],
    ])
      expect(readGrants(cards(items)).rows).toHaveLength(2);
  });

  it('are one grant whose parts repeat one label', () => {
    const parts =
      '<div><i>Expires</i><b>Expires</b><b>Apr 1, 2027</b></div><div><b>Balance</b><b>$5.00 / $5.00</b></div>';
    expect(readGrants(cards([parts])).rows).toMatchObject([{ expires: { value: '2027-04-01' } }]);
  });
});
