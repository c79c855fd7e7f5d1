import { expect, it } from 'vitest';
import { waitForStatus } from '../browsers/panel.ts';
import { documentOf } from '../samples/page.ts';
import { frameNow, framesOf, recorded, recordedInFile } from '../visit/frames.ts';
import {
  appSite,
  CONTENT,
  ELSEWHERE,
  expectGrants,
  GRANTS,
  go,
  ORIGIN,
  withoutPanel,
} from '../visit/route-app.ts';
import { inBothBrowsers, isThorough } from './stage.ts';

/** A fetch so long that the content script has come before it even on a machine that is busy with much else, in milliseconds. */
const AMPLE = 1000;
const NONE = '<main><h2>Credit Grants</h2><p>No credit grants found.</p></main>';

const PATHS = ['/account/usage', '/account/billing/overview', '/settings/organization/billing'];

inBothBrowsers((stage) => {
  it.each(isThorough ? [0, 60] : [0])(
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

  it.each(isThorough ? PATHS : [])('reads grants on %s, come to by a route or loaded', async (path) => {
    const routed = await stage.open(appSite(), ELSEWHERE);
    await go(routed, path, AMPLE);
    await expectGrants(routed);
    expect(withoutPanel(await framesOf(routed))).toEqual([]);
    const page = documentOf('Usage', CONTENT);
    const loaded = await stage.open(recorded({ page }), { address: ORIGIN + path });
    await expectGrants(loaded);
    expect(withoutPanel(await framesOf(loaded))).toEqual([]);
  });

  it.runIf(isThorough)(
    'reads a table of grants in the HTML of any other page, without moving what has been seen',
    async () => {
      const visit = await stage.open(recordedInFile({ page: documentOf('Other', CONTENT) }), {
        address: `${ORIGIN}/settings/organization/general`,
      });
      await expectGrants(visit);
    },
  );
});
