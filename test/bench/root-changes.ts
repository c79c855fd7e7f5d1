import type { BenchBrowser, BenchPage } from './bench-browser.ts';
import { processorTime } from './cpu-share.ts';
import type { Figure } from './figures.ts';
import { median } from './in-page/median.ts';
import { grantsPage } from './pages.ts';

const ROWS = 150;
const FRAMES = 180;
const TURNS = 5;

type Change = 'attribute' | 'custom property';

/** The additional time and work with the extension, on a page that changes its root in every frame. */
export async function rootChanges(browser: BenchBrowser, plain: BenchBrowser): Promise<Figure[]> {
  const ours = await browser.open(grantsPage(ROWS));
  await ours.page.waitForSelector('grantlens-panel[data-status=ok]');
  const none = await plain.open(grantsPage(ROWS));
  const figures = [
    ...(await compare(ours, none, 'attribute')),
    // Every element inherits the property, so the browser computes all styles of the page anew.
    ...(await compare(ours, none, 'custom property')),
  ];
  await ours.close();
  await none.close();
  return figures;
}

async function compare(ours: BenchPage, none: BenchPage, change: Change): Promise<Figure[]> {
  for (const each of [ours, none]) await changeRoot(each, change);
  const turns: { taken: number; worked: number }[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const withPanel = await changeRoot(ours, change);
    const without = await changeRoot(none, change);
    turns.push({ taken: withPanel.taken / without.taken, worked: withPanel.worked / without.worked });
  }
  const name = `${FRAMES} frames that change the root (${change}), ${ROWS} rows / the page alone`;
  return [
    { name, measured: median(turns.map(({ taken }) => taken)), unit: 'times', limit: 1.05 },
    {
      name: `${name}, main thread`,
      measured: median(turns.map(({ worked }) => worked)),
      unit: 'times',
      limit: null,
    },
  ];
}

/** Milliseconds from the first frame to the last, and seconds of the main thread's processor time. */
async function changeRoot(
  { page, tools }: BenchPage,
  change: Change,
): Promise<{ taken: number; worked: number }> {
  await page.bringToFront();
  const before = await processorTime(tools);
  const taken = await page.evaluate(
    async ({ frames, change }) => {
      const { dataset, style } = document.documentElement;
      const start = performance.now();
      for (let frame = 0; frame < frames; frame++) {
        if (change === 'attribute') dataset.frame = String(frame);
        else style.setProperty('--frame', String(frame));
        await new Promise((done) => requestAnimationFrame(done));
      }
      return performance.now() - start;
    },
    { frames: FRAMES, change },
  );
  return { taken, worked: (await processorTime(tools)) - before };
}
