import { describe, expect, it } from 'vitest';
import { around, OF_TWO_ROWS, spendableOn } from '../../../support/kinds.ts';

describe('a sentence beside the list says what its figures mean, unless all of it is known to say nothing of them', () => {
  it.each([
    // At another rate.
    'In your region $1.00 of usage takes $2.00 of a grant.',
    'Each dollar of usage costs two dollars of credit.',
    'Usage at night is charged at half the price.',
    'Grants pay for 80% of each request.',
    'One credit pays for 100 requests.',
    // With something in it that cannot be spent.
    'Balances include 20% VAT. Usage is charged to the net part only.',
    'Balances include tax.',
    'All amounts are gross.',
    'Less security deposit (returned when the account is closed) −$15.00',
    'The cap on promotional credit is $25.00 a month.',
    // Until another day.
    'All grants end on the day shown or after 60 days without an API request, whichever is first.',
    'Grants end 60 days after the last request.',
    'Credits are valid from Jan 1, 2027.',
    'Credits of the past year ended in October.',
    'Grants expire at the end of the quarter if you spend less than $5.00.',
    // As of another moment.
    'The table is refreshed once a day, last today at 00:05.',
    'Usage since Monday comes off these balances later.',
    'Balances were last updated at 00:05.',
    'Figures take up to two days to settle.',
    // Of one row, by its number.
    'No. 2: disputed by the payer, blocked.',
    '2: disputed by the payer.',
    '#1 – on hold',
    'Row 2: frozen.',
    'Item 2 cannot be used.',
    // In part, or with conditions.
    'Only the first grant can be used.',
    'Add a payment method to use your credit.',
    'Until then requests are refused.',
    'Half of each grant is for images.',
    'Each grant needs an order number before it can be spent.',
    'Credit cannot be redeemed.',
  ])('%s', (sentence) => {
    for (const page of [around(`<p>${sentence}</p>`), around('', `<div>${sentence}</div>`)])
      expect(spendableOn(page)).toBe('open');
  });

  it.each([
    'Times are in UTC.',
    'All amounts are shown in US dollars.',
    'Purchased credits expire one year after purchase.',
    'Credits expire after 12 months.',
    'Grants are non-refundable and non-transferable.',
    'Credits are not transferable and have no cash value.',
    'Prepaid credits are used before your card is charged.',
    'Credits that expire soonest are used first.',
    'Grants apply to API usage only.',
    'Grants are sorted by expiry date.',
    'The minimum purchase is $5.00.',
    'Auto recharge is off.',
    'Buy more credits in US dollars.',
    'Usage may take a few minutes to appear.',
    'Credits added to your organization.',
    'Balances can lag by up to 10 minutes.',
    'You have 2 credit grants.',
    'Was this page helpful?',
    'Enable automatic recharge to automatically keep your credit balance topped up.',
    'New: You can now compare two projects on the usage page.',
  ])('means nothing: %s', (sentence) => {
    for (const page of [around(`<p>${sentence}</p>`), around('', `<div>${sentence}</div>`)])
      expect(spendableOn(page)).toBe(OF_TWO_ROWS);
  });
});
