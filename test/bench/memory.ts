import { buildHost } from '../host/build.ts';
import { samples } from '../samples/index.ts';
import type { BenchBrowser, BenchPage } from './bench-browser.ts';
import type { Figure } from './figures.ts';

const FEW = 100;
const MANY = 1000;
const COLLECTIONS = 4;

/** What the page's and the extension's scripts hold after garbage collection; `heap` is in bytes. */
interface Held {
  heap: number;
  nodes: number;
  listeners: number;
  sheets: number;
}

/** A leaked row, text or reading is larger. Two runs differ by about 30 bytes. */
const BYTES_A_SWAP = 100;
/** Nodes, listeners and sheets are whole numbers, so one leak in a hundred swaps is too much. */
const COUNT_A_SWAP = 0.01;

/**
 * The memory that remains for each table that replaces another in the React host: the difference with and without
 * Grantlens, after garbage collection. During the first thousand swaps the engine still compiles scripts, with and
 * without Grantlens, and then stops (measured 2026-11-24). So only the second thousand has a limit.
 */
export async function memory(browser: BenchBrowser, plain: BenchBrowser): Promise<Figure[]> {
  const [ours, alone] = [await growth(browser, true), await growth(plain, false)];
  const added = (name: keyof Held, unit: string, limit: number): Figure => ({
    name: `${unit} kept a table swap, added by Grantlens`,
    measured: ours.later[name] - alone.later[name],
    unit,
    limit,
  });
  const told = (name: string, measured: number): Figure => ({ name, measured, unit: 'bytes', limit: null });
  return [
    added('heap', 'bytes', BYTES_A_SWAP),
    added('nodes', 'nodes', COUNT_A_SWAP),
    added('listeners', 'listeners', COUNT_A_SWAP),
    added('sheets', 'style sheets', COUNT_A_SWAP),
    told('bytes kept a table swap, the page alone', alone.later.heap),
    told(
      `bytes kept a table swap, swaps ${FEW} to ${MANY}, added by Grantlens`,
      ours.early.heap - alone.early.heap,
    ),
  ];
}

/** What remains for each swap, first between a few swaps and many, then between these and as many more. */
async function growth(browser: BenchBrowser, hasPanel: boolean): Promise<{ early: Held; later: Held }> {
  const { A, B, C } = samples(new Date().toISOString().slice(0, 10));
  const opened = await browser.open(await buildHost({ account: B }));
  await opened.page.bringToFront();
  if (hasPanel) await opened.page.waitForSelector('grantlens-panel[data-status=ok]');
  const swapped = async (times: number) => {
    // An even number, so that each measurement has the same table.
    const given = { accounts: [A, C], times };
    await opened.page.evaluate(({ accounts, times }) => window.bench.swapTables(accounts, times), given);
    return held(opened);
  };
  const [few, many, double] = [await swapped(FEW), await swapped(MANY - FEW), await swapped(MANY)];
  await opened.close();
  return { early: perSwap(few, many, MANY - FEW), later: perSwap(many, double, MANY) };
}

function perSwap(before: Held, after: Held, swaps: number): Held {
  const more = (name: keyof Held) => (after[name] - before[name]) / swaps;
  return { heap: more('heap'), nodes: more('nodes'), listeners: more('listeners'), sheets: more('sheets') };
}

/** What the page holds now, after garbage collection. */
export async function held({ page, tools }: BenchPage): Promise<Held> {
  for (let times = 0; times < COLLECTIONS; times++) {
    // Later work of React and the panel, such as effects, releases more.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await tools.send('HeapProfiler.collectGarbage');
  }
  const { nodes, jsEventListeners } = await tools.send('Memory.getDOMCounters');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  const sheets = await page.evaluate(() => document.adoptedStyleSheets.length);
  return { heap: usedSize, nodes, listeners: jsEventListeners, sheets };
}
