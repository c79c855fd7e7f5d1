import type { Page } from 'playwright-core';
import { rememberedEvidence } from '../../entrypoints/background/remembered-evidence.ts';
import { analyse } from '../../lib/analysis/analyse.ts';
import type { GrantsAnalysis } from '../../lib/analysis/analysis.ts';
import type { Basis } from '../../lib/analysis/basis.ts';
import { insightOf } from '../../lib/analysis/insight/insight.ts';
import { insightWords } from '../../lib/words/index.ts';
import { englishWords } from '../support/words.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { Figure } from './figures.ts';
import { insertions } from './first-paint.ts';
import { median } from './in-page/median.ts';
import { DAY, keptBasis, keptPage } from './kept-account.ts';
import { putHistory } from './kept-history.ts';

const FEW = 10;
const YEARS = 10;
const MANY = YEARS * 365 * 3;
const FRAME = 1000 / 60;
const TIMES = 9;
const TURNS = 6;

interface Weighing {
  first: number;
  again: number;
}

/** The results: times in milliseconds, size in bytes. */
interface Cost {
  keeping: number;
  /** Evidence and forecast, calculated in Node. */
  worked: Weighing;
  /** Evidence and forecast, as answered by the background. */
  asked: Weighing;
  panel: number;
  size: number;
}

/**
 * The cost of ten years of three readings a day of 50 grants, compared with ten readings: to store one more, to work out the
 * evidence, to paint the panel, and on the disk. A page of the extension asks, so a message there and back is included.
 */
export async function historyCost(browser: BenchBrowser): Promise<Figure[]> {
  const own = await browser.openOwn('welcome.html');
  const [few, many] = [await costOf(browser, own, FEW), await costOf(browser, own, MANY)];
  await own.close();
  const told = (name: string, measured: number, unit = 'ms', limit: number | null = null): Figure => ({
    name,
    measured,
    unit,
    limit,
  });
  const [brief, long] = [`${FEW} readings`, `${YEARS} years of three readings a day, 50 grants`];
  return [
    told(`keeping one more reading, ${brief}`, few.keeping),
    told(`keeping one more reading, ${long}`, many.keeping),
    told(`evidence and forecast, ${long}, first time`, many.worked.first),
    told(`evidence and forecast, ${long}, again`, many.worked.again, 'ms', FRAME),
    told(`insight answered by the background, ${brief}, first time`, few.asked.first),
    told(`insight answered by the background, ${brief}, again`, few.asked.again),
    told(`insight answered by the background, ${long}, first time`, many.asked.first),
    told(`insight answered by the background, ${long}, again`, many.asked.again),
    told(`table to painted panel, ${brief}`, few.panel),
    told(`table to painted panel, ${long}`, many.panel),
    told('panel with that history / with ten readings', many.panel / few.panel, 'times', 1.2),
    told(`on the disk, ${long}`, many.size / 1e6, 'MB'),
    told('on the disk a year', (many.size - few.size) / 1e6 / YEARS, 'MB'),
  ];
}

async function costOf(browser: BenchBrowser, own: Page, count: number): Promise<Cost> {
  const now = Date.now();
  await ask(own, { ask: 'forget', what: 'everything' });
  const organization = await putHistory(own, count, now - DAY);
  const size = await own.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const keeping = [];
  for (let nth = 0; nth < TIMES; nth += 1)
    keeping.push(await ask(own, { ask: 'keep', basis: keptBasis(now - DAY + nth * 60_000) }));
  const visited = { series: organization.series, typedRate: '' };
  const analysis = analysisOf(keptBasis(now));
  const told = {
    analysis,
    visited: { ...visited, series: [] },
    wanted: 'soonest-expiry',
    kept: organization.key,
  } as const;
  const words = await englishWords();
  const work = async () => {
    const start = performance.now();
    const insight = insightOf(analysis, visited, rememberedEvidence);
    insightWords(insight, analysis, told.wanted, visited, words);
    return performance.now() - start;
  };
  return {
    keeping: median(keeping),
    worked: await weighing(work),
    asked: await weighing(() => ask(own, { ask: 'insight', ...told })),
    panel: await paintedPanel(browser, now),
    size,
  };
}

async function weighing(weigh: () => Promise<number>): Promise<Weighing> {
  const first = await weigh();
  const again = [];
  for (let nth = 0; nth < TIMES; nth += 1) again.push(await weigh());
  return { first, again: median(again) };
}

function analysisOf(basis: Basis): GrantsAnalysis {
  const analysis = analyse(basis);
  if (!analysis || !('totals' in analysis)) throw new Error('The account gives no figure.');
  return analysis;
}

async function paintedPanel(browser: BenchBrowser, now: number): Promise<number> {
  const { totals } = analysisOf(keptBasis(now));
  const usable = (totals.spendable.atLeast / 1e6).toLocaleString('en-US', { minimumFractionDigits: 2 });
  const opened = await browser.open(keptPage(now));
  await opened.page.waitForSelector('grantlens-panel[data-status]');
  const times = [];
  for (let turn = 0; turn < TURNS; turn += 1) times.push(...(await insertions(opened, `$${usable}`)));
  await opened.close();
  return median(times.map(({ milliseconds }) => milliseconds));
}

/** The time until the background answers, in milliseconds. */
function ask(own: Page, message: object): Promise<number> {
  return own.evaluate(async (asked) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ value: unknown } | null> } };
    };
    const start = performance.now();
    const reply = await chrome.runtime.sendMessage(asked);
    if (!reply) throw new Error(`No answer: ${JSON.stringify(asked).slice(0, 80)}`);
    return performance.now() - start;
  }, message);
}
