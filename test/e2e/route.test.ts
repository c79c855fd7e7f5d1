import { expect, it } from 'vitest';
import type { Site, Visit } from '../browsers/driver.ts';
import { waitForStatus } from '../browsers/panel.ts';
import { documentOf, samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { type Frame, frameNow, framesOf, recorded, recordedInFile, twoFrames } from '../visit/frames.ts';
import { inBothBrowsers } from './stage.ts';

const ORIGIN = 'https://platform.openai.com';
const ELSEWHERE = { address: `${ORIGIN}/usage` };
const GRANTS = '/settings/organization/billing/credit-grants';
const STRICT = { 'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'" };
const CONTENT = /<body>(.*)<\/body>/s.exec(samplePage(accounts.B, { delivery: 'static' }))?.[1] ?? '';
/** A fetch so long that the content script has come before it even on a machine that is busy with much else, in milliseconds. */
const AMPLE = 1000;
const NONE = '<main><h2>Credit Grants</h2><p>No credit grants found.</p></main>';
const KEYS =
  '<table><tr><th>Name</th><th>Created</th></tr><tr><td>Key 1</td><td>Nov 4, 2025</td></tr></table>';

interface App {
  /** Goes to a path without a load, as a link of an app does; its content comes after that many milliseconds, or with its answer. */
  go: (path: string, fetchTime: number) => void;
}

/** It runs in the page: an app that draws a table without grants on one path, and the grants on any other. */
function app(content: string, elsewhere: string): void {
  const draw = () => {
    document.body.innerHTML = location.pathname === '/usage' ? elsewhere : content;
  };
  addEventListener('popstate', draw);
  const go = (path: string, fetchTime: number) => {
    history.pushState(null, '', path);
    document.body.innerHTML = '<p>Loading…</p>';
    const least = new Promise((done) => setTimeout(done, fetchTime));
    if (fetchTime === 0) return void least.then(draw);
    // On a machine that is busy with much else everything takes longer: so the page asks for its rows in earnest, too.
    const ask = async (file: string) => (await fetch(file)).json();
    const rows = ask('/session.json').then(() => ask('/rows.json'));
    void Promise.all([least, rows]).then(() => requestIdleCallback(draw));
  };
  Object.assign(window, { go });
  draw();
}

/** The app with its scripts in files of its own, every frame of it written down. */
function appSite(headers: Record<string, string> = {}): Site {
  const script = `(${app})(${JSON.stringify(CONTENT)}, ${JSON.stringify(KEYS)})`;
  // The policy would have the browser complain of an icon that is no file of the site's.
  const page = documentOf('App', '<script src="/app.js"></script>').replace(/<link rel="icon"[^>]*>/, '');
  const files = {
    '/app.js': { type: 'text/javascript', body: script },
    '/session.json': { type: 'application/json', body: '{}' },
    '/rows.json': { type: 'application/json', body: '[]' },
  };
  return recordedInFile({ page, files, headers });
}

function go(visit: Visit, path: string, fetchTime: number): Promise<void> {
  return visit.evaluate((to, time) => (window as unknown as Pick<App, 'go'>).go(to, time), path, fetchTime);
}

const withoutPanel = (frames: Frame[]) => frames.filter(({ table, panels }) => table !== '' && panels === 0);

async function expectGrants(visit: Visit): Promise<void> {
  await waitForStatus(visit, 'ok');
  await twoFrames(visit);
  expect(await frameNow(visit)).toMatchObject({ panels: 1, figure: '$23.93' });
}

inBothBrowsers((stage) => {
  it.each([
    ['100 ms', 100, {}],
    ['300 ms', 300, {}],
    ['100 ms, under a strict policy', 100, STRICT],
    ['300 ms, under a strict policy', 300, STRICT],
  ])(
    'shows no frame with the table and without the panel after a route to the grants that takes %s',
    // The promise is that of a machine that has the time; where another test has taken it, the next try tells.
    { retry: 4 },
    async (_, time, headers) => {
      const visit = await stage.open(appSite(headers), ELSEWHERE);
      await go(visit, GRANTS, time);
      await expectGrants(visit);
      expect(withoutPanel(await framesOf(visit))).toEqual([]);
      expect(visit.consoleProblems()).toEqual([]);
    },
  );

  it.each([0, 60])(
    'shows the panel once after a route that takes %s ms, sooner than the script may have come',
    async (time) => {
      const visit = await stage.open(appSite(), ELSEWHERE);
      await go(visit, GRANTS, time);
      await expectGrants(visit);
      expect((await framesOf(visit)).filter(({ panels }) => panels > 1)).toEqual([]);
    },
  );

  it('goes with the grants and comes back with them', async () => {
    const visit = await stage.open(appSite(), ELSEWHERE);
    for (let times = 0; times < 2; times++) {
      await go(visit, GRANTS, AMPLE);
      await expectGrants(visit);
      await go(visit, '/usage', 0);
      await visit.until(() => document.querySelector('grantlens-panel') === null);
    }
    expect(withoutPanel(await framesOf(visit))).toEqual([]);
  });

  it('knows the page for the billing page after a step back to it from a page that was loaded anew', async () => {
    const visit = await stage.open(appSite());
    await expectGrants(visit);
    await go(visit, '/usage', 0);
    await visit.reload();
    expect((await frameNow(visit)).panels).toBe(0);
    await visit.evaluate((none) => {
      addEventListener('popstate', () => {
        document.body.innerHTML = none;
      });
      history.back();
    }, NONE);
    // Only where grants are expected does their absence say anything.
    await waitForStatus(visit, 'empty');
  });

  it.each(['/account/usage', '/account/billing/overview', '/settings/organization/billing'])(
    'reads grants on %s, come to by a route or loaded',
    async (path) => {
      const routed = await stage.open(appSite(), ELSEWHERE);
      await go(routed, path, AMPLE);
      await expectGrants(routed);
      expect(withoutPanel(await framesOf(routed))).toEqual([]);
      const page = documentOf('Usage', CONTENT);
      const loaded = await stage.open(recorded({ page }), { address: ORIGIN + path });
      await expectGrants(loaded);
      expect(withoutPanel(await framesOf(loaded))).toEqual([]);
    },
  );

  it('reads a table of grants in the HTML of any other page, without moving what has been seen', async () => {
    const visit = await stage.open(recordedInFile({ page: documentOf('Other', CONTENT) }), {
      address: `${ORIGIN}/settings/organization/general`,
    });
    await expectGrants(visit);
  });
});
