import type { BenchBrowser, BenchPage } from './bench-browser.ts';
import { extensionShare, processorTime } from './cpu-share.ts';
import type { Figure } from './figures.ts';
import { median } from './in-page/median.ts';
import { busyPage } from './pages.ts';

const PER_SECOND = 1000;
const MILLISECONDS = 5000;
const TURNS = 12;
const TURN_MILLISECONDS = 1000;

/** The most that script, styles and paint together may add, in percent of the main thread's time. */
const MOST_ADDED = 5;

const ELSEWHERE = 'https://platform.openai.com/usage';

/**
 * The cost of the extension while the page changes a thousand times a second next to the grants: the share of its script,
 * and the main thread's time with and without it, measured alternately. The difference also contains other work that the
 * browser does because of the extension, such as painting marks again. On a busy machine it is noisy.
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
  // A first run for work that happens only once, such as the last reading after the page has loaded.
  await load(page, MILLISECONDS);
  const share = await extensionShare(tools, () => load(page, MILLISECONDS));
  await close();
  return share;
}

/** Resolves to the page's number of frames during that time. */
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

/** Compares short runs in pairs, because other work on the machine affects both of a pair equally. */
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
    { name: `${name}, added by Grantlens`, measured: median(differences), unit: '%', limit: MOST_ADDED },
    { name: `${name}, the page alone`, measured: median(alone), unit: '%', limit: null },
  ];
}

/** In percent of the time at 60 frames a second: on a busy machine there are fewer frames. */
async function workDuringLoad({ page, tools }: BenchPage): Promise<number> {
  await page.bringToFront();
  const before = await processorTime(tools);
  const frames = await load(page, TURN_MILLISECONDS);
  return (100 * 60 * ((await processorTime(tools)) - before)) / frames;
}
