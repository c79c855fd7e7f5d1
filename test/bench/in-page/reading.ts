import { clippingNow } from '../../../entrypoints/grants.content/clipping.ts';
import { drawingNow } from '../../../entrypoints/grants.content/drawing.ts';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { NO_CHOICES } from '../../../lib/analysis/basis.ts';
import { dateSetting } from '../../../lib/page/date-order.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { instantOf } from '../../../lib/values/day.ts';
import { median } from './median.ts';

/** Milliseconds of one run: the median of many. */
export interface ReadingTimes {
  bareMany: number;
  readMany: number;
  bareFew: number;
  readFew: number;
}

type Contender = keyof ReadingTimes;

/** Runs in a sample, because the clock is too coarse for a single short run. */
const RUNS: Record<Contender, number> = { bareMany: 10, readMany: 2, bareFew: 100, readFew: 20 };
const WARM_UP = 15;
const SAMPLES = 60;

const dates = dateSetting('en', ['en-US']);

/** Times the reading and analysis of the table in each element, alternately with a bare walk over its cells. */
export function measureReading(many: Element, few: Element): ReadingTimes {
  const contenders: Record<Contender, () => number> = {
    bareMany: () => walk(many),
    readMany: () => readAndAnalyse(many),
    bareFew: () => walk(few),
    readFew: () => readAndAnalyse(few),
  };
  const names = Object.keys(contenders) as Contender[];
  const samples: Record<Contender, number[]> = { bareMany: [], readMany: [], bareFew: [], readFew: [] };
  for (let nth = -WARM_UP; nth < SAMPLES; nth++) {
    for (const name of names) {
      const time = timeOf(contenders[name], RUNS[name]);
      if (nth >= 0) samples[name].push(time);
    }
  }
  return {
    bareMany: median(samples.bareMany),
    readMany: median(samples.readMany),
    bareFew: median(samples.bareFew),
    readFew: median(samples.readFew),
  };
}

/**
 * Milliseconds to read a page, the best of three, with a text put into a cell of its first row. The result of the reading
 * does not matter.
 */
export function measureCell(root: Element, column: number, text: string): number {
  const cell = root.querySelectorAll('tbody td')[column];
  if (!cell) throw new Error(`There is no cell in column ${column}.`);
  const before = cell.innerHTML;
  cell.textContent = text;
  const times = Array.from({ length: 3 }, () => timeOf(() => read(root).reading.kind.length, 1));
  cell.innerHTML = before;
  return Math.min(...times);
}

function read(root: Element) {
  const isShown = (element: Element) => element.checkVisibility();
  return readPage(root, {
    dates,
    isShown,
    ...clippingNow(),
    drawing: drawingNow(),
    expected: true,
    settled: true,
  });
}

function timeOf(contender: () => number, runs: number): number {
  const start = performance.now();
  let sum = 0;
  for (let run = 0; run < runs; run++) sum += contender();
  const time = performance.now() - start;
  // The sum is used, so that the engine cannot leave out the work.
  if (!(sum > 0)) throw new Error('A contender did nothing.');
  return time / runs;
}

function walk(root: Element): number {
  let length = 0;
  for (const row of root.querySelector('table')?.rows ?? []) {
    for (const cell of row.cells) length += cell.textContent.length;
  }
  return length;
}

function readAndAnalyse(root: Element): number {
  const { reading } = read(root);
  const now = instantOf(new Date());
  const provenance = { readAt: now, drawnAt: now, url: location.href };
  const analysis = analyse({ reading, choices: NO_CHOICES, provenance, exact: null });
  if (analysis?.status !== 'ok') throw new Error(`The table was read as ${analysis?.status}.`);
  return analysis.grants.length;
}
