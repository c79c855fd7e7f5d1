import type { Site } from './driver.ts';

const ORIGIN = 'https://platform.openai.com';

/** The same site under a name that no extension of ours has anything to do with. */
const BARE_ORIGIN = 'https://platform.example.com';

/** Where the grants table stands. */
export const GRANTS_PAGE = `${ORIGIN}/settings/organization/billing/credit-grants`;

/** The same page where nothing of ours runs. */
export function bareAddress(address: string): string {
  return address.replace(ORIGIN, BARE_ORIGIN);
}

/** Lets every origin read an answer, whatever headers it asks with. */
const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, openai-organization',
};

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** The site's answer to a request; `null`: refuse it. */
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

/** Whether a request leaves the browser at all; `data:`, `blob:` and the extension's own files do not. */
export function goesOut(address: string): boolean {
  return /^(https?|wss?):/.test(address);
}

/** Firefox asks for it on its own account, so it says nothing of the page or the extension. */
export function isFavicon(address: string): boolean {
  return new URL(address).pathname === '/favicon.ico';
}
