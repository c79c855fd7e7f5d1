/** The one site that Grantlens runs on. */
export const HOST = 'platform.openai.com';

/** The site as extensions name it in a permission. */
export const SITE = `https://${HOST}/*`;

/** Where the page's own call gets its grants from, under whatever host and version (seen in public clients, 2023 to 2026). */
export const GRANTS_API_PATH = '/dashboard/billing/credit_grants';

/** Where the grants table stands (official help pages, 2026). */
export const GRANTS_PAGE = `https://${HOST}/settings/organization/billing/credit-grants`;

/** Whether a path is that of the grants page, so that grants are to be expected on it. */
export function isGrantsPath(path: string): boolean {
  return path.replace(/\/$/, '') === new URL(GRANTS_PAGE).pathname;
}

/** The segments of the site's own paths (help pages and reports, 2026-11-22); any other may be an id. */
export const PATH_SEGMENTS: ReadonlySet<string> = new Set(
  `settings organization project account billing credit-grants overview history payment-methods preferences promotions
   limits usage`.split(/\s+/),
);
