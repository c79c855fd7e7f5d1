import type { Site } from './driver.ts';

export const ORIGIN = 'https://platform.openai.com';

/** The same site under a name on which the extension does not run. */
export const BARE_ORIGIN = 'https://platform.example.com';

/** The address of the grants table. */
export const GRANTS_PAGE = `${ORIGIN}/settings/organization/billing/credit-grants`;

/** The same page at an address on which the extension does not run. */
export function bareAddress(address: string): string {
  return address.replace(ORIGIN, BARE_ORIGIN);
}

/** Headers that let every origin read an answer, whatever headers the request has. */
const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, openai-organization',
};

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** The site's answer to a request; `null` to refuse it. */
export function answer(site: Site, address: string, isDocument: boolean): Answer | null {
  const { origin, pathname } = new URL(address);
  const isOwn = origin === ORIGIN || origin === BARE_ORIGIN;
  const file = site.files?.[isOwn ? pathname : origin + pathname];
  if (file) {
    const leading = file.location === undefined ? {} : { location: file.location };
    const headers = {
      'content-type': `${file.type}; charset=utf-8`,
      ...leading,
      ...(!isOwn && OPEN),
    };
    return { status: file.status ?? 200, headers, body: file.body };
  }
  if (!isDocument || !isOwn) return null;
  const headers = { 'content-type': 'text/html; charset=utf-8', ...site.headers };
  return { status: 200, headers, body: site.page };
}

/** Whether a request leaves the browser. `data:`, `blob:` and the extension's own files do not. */
export function goesOut(address: string): boolean {
  return /^(https?|wss?):/.test(address);
}

/** Firefox requests it by itself, so it says nothing about the page or the extension. */
export function isFavicon(address: string): boolean {
  return new URL(address).pathname === '/favicon.ico';
}
