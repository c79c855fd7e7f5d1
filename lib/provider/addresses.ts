/** The only site on which Grantlens runs. */
export const HOST = 'platform.openai.com';

/** The site in the form that a permission needs. */
export const SITE = 'https://platform.openai.com/*';

/** The host of OpenAI's own answers. */
const API_HOST = 'api.openai.com';

/** The API path from which the page gets its grants, with or without a version before it (seen in public clients, 2023 to 2026). */
export const GRANTS_API_PATH = '/dashboard/billing/credit_grants';

/** Whether an address is the API's address for grants, whatever its query. */
export function isGrantsApi({ protocol, host, pathname }: URL): boolean {
  const isPath =
    pathname.endsWith(GRANTS_API_PATH) && /^(?:\/v\d+)?$/.test(pathname.slice(0, -GRANTS_API_PATH.length));
  return protocol === 'https:' && host === API_HOST && isPath;
}

/** The page with the grants table (official help pages, 2026). */
export const GRANTS_PAGE = 'https://platform.openai.com/settings/organization/billing/credit-grants';

/** Pages that show why a call was refused, or on which that can be fixed (official help pages and public clients, 2026). */
export const PROVIDER_PAGES = {
  grants: GRANTS_PAGE,
  overview: 'https://platform.openai.com/settings/organization/billing/overview',
  limits: 'https://platform.openai.com/settings/organization/limits',
  keys: 'https://platform.openai.com/api-keys',
  organization: 'https://platform.openai.com/settings/organization/general',
} as const;

export type ProviderPage = keyof typeof PROVIDER_PAGES;

/** The address of a source: a help article or forum thread by number, or an issue such as `openai/codex#1021`. */
export function sourceAddress(kind: 'official' | 'reported', reference: string): string {
  const [repository = '', issue] = reference.split('#');
  if (issue !== undefined) return `https://github.com/${repository}/issues/${issue}`;
  return kind === 'official'
    ? `https://help.openai.com/en/articles/${reference}`
    : `https://community.openai.com/t/${reference}`;
}

/** The billing pages in the form that extensions need: today's, and those of 2023-24 that showed the grants under a gauge. */
export const BILLING_PAGES: string[] = [
  'settings/organization/billing*',
  'account/billing*',
  'account/usage*',
].map((path) => SITE.replace('*', path));

/** Whether an address is a billing page, which may show grants in any form. */
export function isBillingPage({ href }: Pick<URL, 'href'>): boolean {
  // A pattern must match at position 0; its `*` repeats the letter before. It is short because every page of the site runs it.
  return BILLING_PAGES.some((page) => !href.search(page));
}

/** Usage and Limits of an organization or a project (help pages and public clients, 2026), and those of 2023-24. */
const ELSEWHERE = /^\/(?:(?:settings\/([\w-]+)|account)\/)?(usage|limits)\/?$/;
const OVERVIEW = /^\/(?:settings\/organization|account)\/billing(?:\/overview)?\/?$/;

/** A page of the account that shows a balance or limits. */
export type AccountAddress =
  | { page: 'overview' | 'usage' }
  /** `scope`: whose limits they are if the page does not say. */
  | { page: 'limits'; scope: 'organization' | 'project' };

/** The account page at a path. */
export function accountAddress(path: string): AccountAddress | undefined {
  if (OVERVIEW.test(path)) return { page: 'overview' };
  const [, settings = 'organization', page] = ELSEWHERE.exec(path) ?? [];
  if (page === 'usage') return { page };
  if (page !== 'limits') return undefined;
  return { page, scope: settings === 'organization' ? settings : 'project' };
}

/** Whether a path is that of the grants page, where grants can be expected. */
export function isGrantsPath(path: string): boolean {
  return path.replace(/\/$/, '') === new URL(GRANTS_PAGE).pathname;
}

/** The segments of the site's own paths (help pages and reports, 2026-11-22). Any other segment may be an id. */
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
