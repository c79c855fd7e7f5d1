import { expect } from 'vitest';
import type { Site, Visit } from '../browsers/driver.ts';
import { waitForStatus } from '../browsers/panel.ts';
import { documentOf, samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { type Frame, frameNow, recordedInFile, twoFrames } from './frames.ts';

export const ORIGIN = 'https://platform.openai.com';
export const ELSEWHERE = { address: `${ORIGIN}/usage` };
export const GRANTS = '/settings/organization/billing/credit-grants';
export const CONTENT = /<body>(.*)<\/body>/s.exec(samplePage(accounts.B, { delivery: 'static' }))?.[1] ?? '';
const KEYS =
  '<table><tr><th>Name</th><th>Created</th></tr><tr><td>Key 1</td><td>Nov 4, 2025</td></tr></table>';

/** About as much code as such a page loads. */
const PAGE_CODE = `grantsPage = [${"(word) => word + ' of a part of the page',\n".repeat(4000)}]`;

interface App {
  /** Goes to a path without a load, like a link of an app. The content comes at once, or after a fetch of `fetchTime` milliseconds. */
  go: (path: string, fetchTime: number) => void;
}

/** It runs in the page: an app that renders a table without grants on one path, and the grants on any other. */
function app(content: string, elsewhere: string): void {
  const draw = () => {
    document.body.innerHTML = location.pathname === '/usage' ? elsewhere : content;
  };
  addEventListener('popstate', draw);
  const go = (path: string, fetchTime: number) => {
    history.pushState(null, '', path);
    document.body.innerHTML = '<p>Loading…</p>';
    const pass = (time: number) => new Promise((done) => setTimeout(done, time));
    if (fetchTime === 0) return void pass(0).then(draw);
    // Like an app, it first loads the page's code, which takes longer on a slow machine, like everything else.
    const code = Object.assign(document.createElement('script'), { src: '/grants-page.js' });
    code.onload = () => {
      const rows = fetch('/rows.json').then((answer) => answer.json());
      void Promise.all([pass(fetchTime), rows]).then(() => requestIdleCallback(draw));
    };
    document.head.append(code);
  };
  Object.assign(window, { go });
  draw();
}

/** The app with its scripts in separate files. Every frame of it is recorded. */
export function appSite(headers: Record<string, string> = {}): Site {
  const script = `(${app})(${JSON.stringify(CONTENT)}, ${JSON.stringify(KEYS)})`;
  // Under the policy the browser would report an icon that is not a file of the site.
  const page = documentOf('App', '<script src="/app.js"></script>').replace(/<link rel="icon"[^>]*>/, '');
  const files = {
    '/app.js': { type: 'text/javascript', body: script },
    '/grants-page.js': { type: 'text/javascript', body: PAGE_CODE },
    '/rows.json': { type: 'application/json', body: '[]' },
  };
  return recordedInFile({ page, files, headers });
}

export function go(visit: Visit, path: string, fetchTime: number): Promise<void> {
  return visit.evaluate((to, time) => (window as unknown as Pick<App, 'go'>).go(to, time), path, fetchTime);
}

/** The frames that show the table but not the panel. */
export function withoutPanel(frames: readonly Frame[]): Frame[] {
  return frames.filter(({ table, panels }) => table !== '' && panels === 0);
}

export async function expectGrants(visit: Visit): Promise<void> {
  await waitForStatus(visit, 'ok');
  await twoFrames(visit);
  expect(await frameNow(visit)).toMatchObject({ panels: 1, figure: '$23.93' });
}
