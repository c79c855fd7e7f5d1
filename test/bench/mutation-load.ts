import type { BenchBrowser, BenchPage } from './bench-browser.ts';
import { extensionShare, processorTime } from './cpu-share.ts';
import type { Figure } from './figures.ts';
import { median } from './in-page/median.ts';
import { busyPage } from './pages.ts';

const PER_SECOND = 1000;
const MILLISECONDS = 5000;
const TURNS = 12;
const TURN_MILLISECONDS = 1000;

const ELSEWHERE = 'https://platform.openai.com/usage';

/**
 * What the extension costs while the page changes a thousand times a second beside the grants. The share that has a limit
 * is that of its script. What the browser does more because of it with none of its functions on the stack, such as
 * painting marks anew, shows in how long the main thread works with and without the extension, compared turn by turn;
 * that difference is noisy.
 */
export async function mutationLoad(browser: BenchBrowser, plain: BenchBrowser): Promise<Figure[]> {
  const share = async (name: string, page: Promise<BenchPage>, limit: number | null): Promise<Figure> => ({
    name: `main thread, ${PER_SECOND} changes/s, script, ${name}`,
    measured: await shareOf(await page),
    unit: '%',
    limit,
  });
  return [
    await share('table shown', opened(browser, 'shown', 'ok'), 2),
    await share('table hidden', browser.open(busyPage('hidden')), null),
    await share('no table', opened(browser, 'absent', 'unreadable'), null),
    await share('no table, other page', browser.open(busyPage('absent'), ELSEWHERE), null),
    ...(await compare(browser, plain)),
  ];
}

async function opened(browser: BenchBrowser, table: 'shown' | 'absent', status: string): Promise<BenchPage> {
  const opened = await browser.open(busyPage(table));
  await opened.page.waitForSelector(`grantlens-panel[data-status=${status}]`);
  return opened;
}

async function shareOf({ page, tools, close }: BenchPage): Promise<number> {
  // Once for what is done once, such as a last look when the page has had its time to load.
  await load(page, MILLISECONDS);
  const share = await extensionShare(tools, () => load(page, MILLISECONDS));
  await close();
  return share;
}

/** How many frames the page had meanwhile. */
async function load(page: BenchPage['page'], milliseconds: number): Promise<number> {
  const given = { rate: PER_SECOND, milliseconds };
  const { changes, frames } = await page.evaluate(
    (load) => window.bench.mutate(load.rate, load.milliseconds),
    given,
  );
  const wanted = (PER_SECOND * milliseconds) / 1000;
  if (changes < wanted) throw new Error(`The page changed ${changes} times in place of ${wanted}.`);
  return frames;
}

/** Short turns, and the difference within each: what else the machine does weighs on both sides of it alike. */
async function compare(browser: BenchBrowser, plain: BenchBrowser): Promise<Figure[]> {
  const [ours, none] = [await opened(browser, 'shown', 'ok'), await plain.open(busyPage('shown'))];
  for (const { page } of [ours, none]) await load(page, MILLISECONDS);
  const [differences, alone]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn++) {
    const withPanel = await workDuringLoad(ours);
    const without = await workDuringLoad(none);
    differences.push(withPanel - without);
    alone.push(without);
  }
  await ours.close();
  await none.close();
  const name = `main thread, ${PER_SECOND} changes/s, script, styles and paint`;
  return [
    { name: `${name}, added by Grantlens`, measured: median(differences), unit: '%', limit: null },
    { name: `${name}, the page alone`, measured: median(alone), unit: '%', limit: null },
  ];
}

/** In percent of the time, at 60 frames a second: a machine that is busy with other things has fewer of them. */
async function workDuringLoad({ page, tools }: BenchPage): Promise<number> {
  await page.bringToFront();
  const before = await processorTime(tools);
  const frames = await load(page, TURN_MILLISECONDS);
  return (100 * 60 * ((await processorTime(tools)) - before)) / frames;
}
