import { describe, expect, it } from 'vitest';
import { BILLING_PAGES, isBillingPage, OF_GRANTS } from '../../../lib/provider/index.ts';

const EXPIRY_HEADERS =
  'Expires|Expire|EXPIRES (UTC)|Expires at|Expiry|Expiry date|Expiration|Expiration date|Valid until|到期时间|到期|到期日|到期日期|过期时间|失效时间';

describe('what may be of grants', () => {
  it.each(EXPIRY_HEADERS.split('|'))('has a header %s', (header) => {
    expect(OF_GRANTS.test(header)).toBe(true);
  });

  it.each([
    '$6.00 / $7.00',
    '$6.00/$7.00',
    'US$6.00 / US$7.00',
    '6.00 USD / 7.00 USD',
    '6,00 $ / 7,00 $',
    '-$0.07 / $5.00',
    '($0.07) / $5.00',
    '\u200e$6.00\u200e / \u200e$7.00\u200e',
    '$6.00 ⁄ $7.00',
    '€6.00 / €7.00',
  ])('has a balance %s', (balance) => {
    expect(OF_GRANTS.test(balance)).toBe(true);
  });

  it.each([
    'Name',
    'Nov 4, 2025',
    '11/4/2025',
    '$2.50 / 1M tokens',
    '$10.00',
    'sk-…a1b2',
    '10 / 500',
    'POST /v1',
  ])('is no text such as %s', (text) => {
    expect(OF_GRANTS.test(text)).toBe(false);
  });
});

describe('a billing page', () => {
  it.each([
    '/settings/organization/billing',
    '/settings/organization/billing/',
    '/settings/organization/billing/credit-grants?tab=1',
    '/account/usage',
    '/account/billing/overview',
  ])('has the path %s', (path) => {
    expect(isBillingPage(new URL(`https://platform.openai.com${path}`))).toBe(true);
  });

  it.each(['/usage', '/settings/organization/limits', '/account/api-keys', '/docs/billing'])(
    'has not %s',
    (path) => {
      expect(isBillingPage(new URL(`https://platform.openai.com${path}`))).toBe(false);
    },
  );

  it('is none at another site, nor a download', () => {
    expect(isBillingPage(new URL('https://example.com/account/usage'))).toBe(false);
    expect(isBillingPage(new URL('blob:https://platform.openai.com/account/usage'))).toBe(false);
  });

  it('is named by patterns of extensions', () => {
    expect(BILLING_PAGES.every((page) => /^https:\/\/platform\.openai\.com\/[\w/-]+\*$/.test(page))).toBe(
      true,
    );
  });
});
