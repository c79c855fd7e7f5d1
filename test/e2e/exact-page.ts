import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LONGEST_ANSWER } from '../../lib/analysis/index.ts';
import type { BrowserName, Site, SiteFile, Visit } from '../browsers/driver.ts';
import { documentOf } from '../samples/page.ts';
import { builtWithManifest, type Manifest } from './altered-build.ts';

const JSON_TYPE = 'application/json';
const CALL = '/dashboard/billing/credit_grants';
const API = 'https://api.openai.com';

/** Where the page's own script asks for its grants, and what it is answered there. */
export const CALLS = {
  early: `${API}/v10${CALL}`,
  grants: `${API}${CALL}`,
  v1: `${API}/v1${CALL}`,
  failing: `${API}/v3${CALL}`,
  web: `${API}/v4${CALL}`,
  empty: `${API}/v5${CALL}`,
  large: `${API}/v6${CALL}`,
  refused: `${API}/v7${CALL}`,
  denied: `${API}/v8${CALL}`,
  redirected: `${API}/v9${CALL}`,
  other: `${API}${CALL}/other`,
  prefixed: `${API}/organizations/org-other${CALL}`,
  relative: CALL,
  elsewhere: `https://api.example.com${CALL}`,
} as const;

export const GRANTS_JSON =
  '{"object": "credit_summary", "total_granted": 18.0, "total_used": 0.18462800000000001, "grants": {"data": []}}';

/** An answer a little longer than any that is taken. */
const LARGE = JSON.stringify({ filler: 'x'.repeat(LONGEST_ANSWER) });

const json = (body: string, status = 200): SiteFile => ({ type: JSON_TYPE, body, status });

/** The key that `builtToBeHeard` hands out. */
const KEY = 'grantlens-heard';

/** A page whose own script asks for its grants before anything else, and notes every answer that is passed on. */
export const exactSite: Site = {
  page: documentOf('Credit grants', `<p>No table here.</p>`).replace(
    '<head>',
    `<head><script>
      window.passed = [];
      document.addEventListener('${KEY}:answer', ({ detail }) => passed.push(detail));
      window.early = fetch('${CALLS.early}').then((response) => response.json());
    </script>`,
  ),
  files: {
    [CALLS.early]: json('{"early": true}'),
    [CALLS.grants]: json(GRANTS_JSON),
    [CALLS.v1]: json('{"v1": "é€😀"}'),
    [CALLS.failing]: json('{"other": "failing"}', 500),
    [CALLS.denied]: json('{"other": "denied"}', 401),
    [CALLS.web]: { type: 'text/html', body: '<p>no JSON</p>' },
    [CALLS.empty]: json(''),
    [CALLS.large]: json(LARGE),
    [CALLS.redirected]: { ...json(''), status: 302, location: CALLS.elsewhere },
    [CALLS.other]: json('{"other": 1}'),
    [CALLS.prefixed]: json('{"other": 2}'),
    [CALLS.relative]: json('{"other": 3}'),
    [CALLS.elsewhere]: json('{"other": 4}'),
  },
};

/** A copy of the build that has been given the site: Chromium asks for it in a window of its own, which nobody can answer. */
export function builtWithSite(name: BrowserName): string {
  return builtWithManifest(name, giveSite);
}

/** One in which exact figures have been on since it was installed. */
export function builtWithAllGiven(name: BrowserName): string {
  return builtWithManifest(name, (manifest) => {
    giveSite(manifest);
    manifest.permissions = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
    delete manifest.optional_permissions;
  });
}

/** A copy of the build that has been given the site, whose content script hands out a key that a page may know, so that a page can hear what is passed on. */
export function builtToBeHeard(name: BrowserName): string {
  const folder = builtWithManifest(name, (manifest) => {
    giveSite(manifest);
    for (const { js } of manifest.content_scripts) js.unshift('key.js');
  });
  const handOut = (key: string) => {
    globalThis.grantlensKey = key;
    const tell = () => document.dispatchEvent(new CustomEvent('grantlens:key', { detail: key }));
    document.addEventListener('grantlens:ready', tell, { once: true });
  };
  writeFileSync(join(folder, 'key.js'), `(${handOut})('${KEY}');`);
  return folder;
}

function giveSite(manifest: Manifest): void {
  if (!manifest.optional_host_permissions) return;
  manifest.host_permissions = manifest.optional_host_permissions;
  delete manifest.optional_host_permissions;
}

/** Asks for the last answer once more, as a content script does that comes later than it. */
export function askAgain(visit: Visit): Promise<boolean> {
  return visit.evaluate((event) => document.dispatchEvent(new Event(event)), `${KEY}:again`);
}

/** Every answer that was passed on so far; a long one as that it is, and before each what its call named. */
export function passedTexts(visit: Visit): Promise<string[]> {
  return visit.evaluate(() =>
    window.passed.map((detail) => detail.replace(/^text ?/, '').replace(/^\n/, '')),
  );
}

export async function waitForPassed(visit: Visit, count: number): Promise<string[]> {
  await visit.until((wanted) => window.passed.length >= wanted, count);
  return passedTexts(visit);
}

declare global {
  interface Window {
    passed: string[];
    early: Promise<unknown>;
  }
}
