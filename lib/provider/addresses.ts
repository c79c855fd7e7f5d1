/** The one site that Grantlens runs on. */
export const HOST = 'platform.openai.com';

/** The site as extensions name it in a permission. */
export const SITE = 'https://platform.openai.com/*';

/** Where OpenAI's own answers come from. */
const API_HOST = 'api.openai.com';

/** Where the page's own call gets its grants from, at the API, with or without a version (seen in public clients, 2023 to 2026). */
export const GRANTS_API_PATH = '/dashboard/billing/credit_grants';

/** Whether an address is the one at which the API answers with the grants, whatever its query. */
export function isGrantsApi({ protocol, host, pathname }: URL): boolean {
  const isPath =
    pathname.endsWith(GRANTS_API_PATH) && /^(?:\/v\d+)?$/.test(pathname.slice(0, -GRANTS_API_PATH.length));
  return protocol === 'https:' && host === API_HOST && isPath;
}

/** Where the grants table stands (official help pages, 2026). */
export const GRANTS_PAGE = 'https://platform.openai.com/settings/organization/billing/credit-grants';

/** Pages on which it shows why a call was refused, or on which that is mended (official help pages and public clients, 2026). */
export const PROVIDER_PAGES = {
  grants: GRANTS_PAGE,
  overview: 'https://platform.openai.com/settings/organization/billing/overview',
  limits: 'https://platform.openai.com/settings/organization/limits',
  keys: 'https://platform.openai.com/api-keys',
  organization: 'https://platform.openai.com/settings/organization/general',
} as const;

export type ProviderPage = keyof typeof PROVIDER_PAGES;

/** Where a source can be read: a help article or a forum thread by its number, an issue such as `openai/codex#1021`. */
export function sourceAddress(kind: 'official' | 'reported', reference: string): string {
  const [repository = '', issue] = reference.split('#');
  if (issue !== undefined) return `https://github.com/${repository}/issues/${issue}`;
  return kind === 'official'
    ? `https://help.openai.com/en/articles/${reference}`
    : `https://community.openai.com/t/${reference}`;
}

/** The billing pages as extensions name them: today's, and those of 2023-24, on which the grants stood under a gauge. */
export const BILLING_PAGES: string[] = [
  'settings/organization/billing*',
  'account/billing*',
  'account/usage*',
].map((path) => SITE.replace('*', path));

/** Whether an address is that of a billing page, so that grants may stand there in any form. */
export function isBillingPage({ href }: Pick<URL, 'href'>): boolean {
  // Found at the very start, each read as a pattern, whose star is of the letter before it: few bytes, on every page of the site.
  return BILLING_PAGES.some((page) => !href.search(page));
}

/** Usage and Limits, of the organization or of a project (help pages and public clients, 2026), and those of 2023-24. */
const ELSEWHERE = /^\/(?:(?:settings\/([\w-]+)|account)\/)?(usage|limits)\/?$/;
const OVERVIEW = /^\/(?:settings\/organization|account)\/billing(?:\/overview)?\/?$/;

/** A page of the account that shows a balance or limits. */
export type AccountAddress =
  | { page: 'overview' | 'usage' }
  /** `scope`: whose limits they are where nothing on the page says so. */
  | { page: 'limits'; scope: 'organization' | 'project' };

/** Which page of the account stands at a path. */
export function accountAddress(path: string): AccountAddress | undefined {
  if (OVERVIEW.test(path)) return { page: 'overview' };
  const [, settings = 'organization', page] = ELSEWHERE.exec(path) ?? [];
  if (page === 'usage') return { page };
  if (page !== 'limits') return undefined;
  return { page, scope: settings === 'organization' ? settings : 'project' };
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
