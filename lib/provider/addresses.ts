/** The one site that Grantlens runs on. */
export const HOST = 'platform.openai.com';

/** The site as extensions name it in a permission. */
export const SITE = 'https://platform.openai.com/*';

/** Where the page's own call gets its grants from, under whatever host and version (seen in public clients, 2023 to 2026). */
export const GRANTS_API_PATH = '/dashboard/billing/credit_grants';

/** Where the grants table stands (official help pages, 2026). */
export const GRANTS_PAGE = 'https://platform.openai.com/settings/organization/billing/credit-grants';

/** The billing pages as extensions name them: today's, and those of 2023-24, on which the grants stood under a gauge. */
export const BILLING_PAGES: string[] = [
  'settings/organization/billing',
  'account/billing',
  'account/usage',
].map((path) => SITE.replace('*', `${path}*`));

/** Whether an address is that of a billing page, so that grants may stand there in any form. */
export function isBillingPage(address: string): boolean {
  return BILLING_PAGES.some((page) => address.startsWith(page.slice(0, -1)));
}

/** Whether a path is that of the grants page, so that grants are to be expected on it. */
export function isGrantsPath(path: string): boolean {
  return path.replace(/\/$/, '') === new URL(GRANTS_PAGE).pathname;
}

/** The segments of the site's own paths (help pages and reports, 2026-11-22); any other may be an id. */
export const PATH_SEGMENTS: ReadonlySet<string> = new Set([
  'settings',
  'organization',
  'project',
  'account',
  'billing',
  'credit-grants',
  'overview',
  'history',
  'payment-methods',
  'preferences',
  'promotions',
  'limits',
  'usage',
]);
