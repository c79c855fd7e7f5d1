import type { BenchBrowser, BenchPage } from './bench-browser.ts';
import { processorTime } from './cpu-share.ts';
import type { Figure } from './figures.ts';
import { median } from './in-page/median.ts';
import { grantsPage } from './pages.ts';

const ROWS = 150;
const FRAMES = 180;
const TURNS = 5;

/** The additional time and work with the extension, on a page that changes an attribute of its root in every frame. */
export async function rootChanges(browser: BenchBrowser, plain: BenchBrowser): Promise<Figure[]> {
  const ours = await browser.open(grantsPage(ROWS));
  await ours.page.waitForSelector('grantlens-panel[data-status=ok]');
  const none = await plain.open(grantsPage(ROWS));
  for (const each of [ours, none]) await changeRoot(each);
  const turns: { taken: number; worked: number }[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const withPanel = await changeRoot(ours);
    const without = await changeRoot(none);
    turns.push({ taken: withPanel.taken / without.taken, worked: withPanel.worked / without.worked });
  }
  await ours.close();
  await none.close();
  const name = `${FRAMES} frames that change the root, ${ROWS} rows / the page alone`;
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
async function changeRoot({ page, tools }: BenchPage): Promise<{ taken: number; worked: number }> {
  await page.bringToFront();
  const before = await processorTime(tools);
  const taken = await page.evaluate(async (frames) => {
    const start = performance.now();
    for (let frame = 0; frame < frames; frame++) {
      document.documentElement.dataset.frame = String(frame);
      await new Promise((done) => requestAnimationFrame(done));
    }
    return performance.now() - start;
  }, FRAMES);
  return { taken, worked: (await processorTime(tools)) - before };
}
