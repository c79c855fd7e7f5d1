import { expect, it } from 'vitest';
import type { Visit } from '../browsers/driver.ts';
import { waitForStatus } from '../browsers/panel.ts';
import { buildHost, type HostOptions } from '../host/build.ts';
import { deferredHost } from '../host/page.ts';
import { accounts } from '../samples/today.ts';
import { framesOf, recorded } from '../visit/frames.ts';
import { act, go, problemsOf, removePanel, swapTables } from '../visit/host-steps.ts';
import { panelFacts, spendable } from '../visit/panel-facts.ts';
import { bareStage, inBothBrowsers, isThorough, type PackagedStage } from './stage.ts';

const BILLING = '/settings/organization/billing';
const { A, B, C } = accounts;

/** All that a page like this lives through; the page's own nodes after each step. */
async function wholeLife(visit: Visit): Promise<string[]> {
  const snapshots: string[] = [];
  const filled = () => visit.until(() => document.querySelector('tbody tr td:nth-child(3)')?.textContent);
  const steps: (() => Promise<unknown>)[] = [
    filled,
    ...(['rerender', 'sort', 'addRow', 'toggleBanner', 'deleteRow'] as const).map(
      (step) => () => act(visit, step),
    ),
    () => swapTables(visit, C, B, A),
    () => act(visit, 'hideTable'),
    () => act(visit, 'mountTable'),
    () => removePanel(visit),
    () => go(visit, `${BILLING}/history`),
    // Until it is filled the table holds skeletons for as long as the machine pleases: not a state to compare.
    () => go(visit, `${BILLING}/credit-grants`).then(filled),
    () => act(visit, 'toggleBanner'),
    () => act(visit, 'reset'),
    () => act(visit, 'sort'),
  ];
  for (const step of steps) {
    await step();
    snapshots.push(await visit.evaluate(() => window.host.domSnapshot()));
  }
  return snapshots;
}

async function life(
  stage: PackagedStage,
  options: HostOptions,
): Promise<{ snapshots: string[]; problems: string[] }> {
  const visit = await stage.open(deferredHost(options));
  return { snapshots: await wholeLife(visit), problems: await problemsOf(visit) };
}

inBothBrowsers((stage) => {
  const withoutUs = bareStage();

  it.each(isThorough ? [false, true] : [true])(
    'a React page has the same nodes as without Grantlens, StrictMode %s',
    async (strict) => {
      const ours = await life(stage, { account: B, strict });
      const own = await life(withoutUs, { account: B, strict });
      expect(new Set(own.snapshots).size).toBeGreaterThan(8);
      expect(ours.snapshots).toEqual(own.snapshots);
      expect(ours.problems).toEqual([]);
    },
  );

  it.each(isThorough ? [0, 300] : [300])(
    'a page hydrated %i ms after its script started is left alone until then',
    async (hydrateAfter) => {
      const site = await buildHost({ account: B, hydrateAfter });
      const visit = await stage.open(recorded(site));
      await visit.until(() => window.host.hydrated);
      await waitForStatus(visit, 'ok');
      const own = await withoutUs.open(site);
      await own.until(() => window.host.hydrated);
      const nodes = await own.evaluate(() => window.host.domSnapshot());
      expect(await visit.evaluate(() => window.host.domSnapshot())).toBe(nodes);
      expect(await problemsOf(visit)).toEqual([]);
      const early = (await framesOf(visit)).filter(({ panels, isHydrated }) => panels > 0 && !isHydrated);
      expect(early).toEqual([]);
    },
  );

  it('a page whose script runs while it is parsed has its figure in the frame that brings its rows', async () => {
    const visit = await stage.open(recorded(await buildHost({ account: B })));
    await waitForStatus(visit, 'ok');
    expect(spendable(await panelFacts(visit))).toBe('$23.93');
    const late = (await framesOf(visit)).filter(({ table, panels }) => table !== '' && panels === 0);
    expect(late).toEqual([]);
    expect(await problemsOf(visit)).toEqual([]);
  });
});
