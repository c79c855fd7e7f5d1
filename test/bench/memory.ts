import type { CDPSession } from 'playwright-core';
import { buildHost } from '../host/build.ts';
import { samples } from '../samples/index.ts';
import type { BenchBrowser, BenchPage } from './bench-browser.ts';
import type { Figure } from './figures.ts';

const FEW = 100;
const MANY = 1000;
const COLLECTIONS = 4;

/** What a page holds once the garbage is gone; the heaps are in bytes. */
interface Held {
  heap: number;
  nodes: number;
  listeners: number;
  sheets: number;
}

/**
 * What stays in memory of each table that takes another's place in the React host: what is held after 1,000 swaps against
 * what is held after 100, with Grantlens and without, garbage collected before each look. The first hundred warm up what
 * is kept once.
 */
export async function memory(browser: BenchBrowser, plain: BenchBrowser): Promise<Figure[]> {
  const ours = await growth(browser, true);
  const alone = await growth(plain, false);
  const added = (name: keyof Held, unit: string, limit: number | null): Figure => ({
    name: `${NAMES[name]} a table swap, of ${MANY}, added by Grantlens`,
    measured: (ours[name] - alone[name]) / (MANY - FEW),
    unit,
    limit,
  });
  return [
    added('heap', 'bytes', BYTES_A_SWAP),
    added('nodes', 'nodes', COUNT_A_SWAP),
    added('listeners', 'listeners', COUNT_A_SWAP),
    added('sheets', 'sheets', COUNT_A_SWAP),
    {
      name: `${NAMES.heap} a table swap, the page alone`,
      measured: alone.heap / (MANY - FEW),
      unit: 'bytes',
      limit: null,
    },
  ];
}

const NAMES: Record<keyof Held, string> = {
  heap: 'memory kept',
  nodes: 'nodes kept',
  listeners: 'listeners kept',
  sheets: 'style sheets kept',
};
const BYTES_A_SWAP = 100;
const COUNT_A_SWAP = 0.01;

/** What is held more after many swaps than after a few. */
async function growth(browser: BenchBrowser, hasPanel: boolean): Promise<Held> {
  const { A, B, C } = samples(new Date().toISOString().slice(0, 10));
  const opened = await browser.open(await buildHost({ account: B }));
  await opened.page.bringToFront();
  if (hasPanel) await opened.page.waitForSelector('grantlens-panel[data-status=ok]');
  const swap = (times: number) =>
    opened.page.evaluate((given) => window.bench.swapTables(given.accounts, given.times), {
      accounts: [A, B, C],
      times,
    });
  await swap(FEW);
  const before = await held(opened);
  await swap(MANY - FEW);
  const after = await held(opened);
  await opened.close();
  const more = (name: keyof Held) => after[name] - before[name];
  return { heap: more('heap'), nodes: more('nodes'), listeners: more('listeners'), sheets: more('sheets') };
}

async function held({ page, tools }: BenchPage): Promise<Held> {
  for (let times = 0; times < COLLECTIONS; times++) {
    // What React and the panel do later, such as effects, lets go of more.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await tools.send('HeapProfiler.collectGarbage');
  }
  const { nodes, jsEventListeners } = await tools.send('Memory.getDOMCounters');
  const sheets = await page.evaluate(() => document.adoptedStyleSheets.length);
  return { heap: await heapOf(tools), nodes, listeners: jsEventListeners, sheets };
}

/** Of scripts in all worlds, and of what the engine keeps for their nodes. */
async function heapOf(tools: CDPSession): Promise<number> {
  const { usedSize, embedderHeapUsedSize = 0 } = await tools.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}
