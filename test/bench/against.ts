import { alignedColumns } from '../demo/columns.ts';
import { type BenchBrowser, startBenchBrowser } from './bench-browser.ts';
import { show } from './figures.ts';
import { insertions } from './first-paint.ts';
import type { Insertion } from './in-page/insertion.ts';
import { median } from './in-page/median.ts';
import { inPageScript } from './in-page-script.ts';
import { bytesElsewhere, heapElsewhere, scriptTimeElsewhere } from './other-page.ts';
import { grantsPage, usableFigure } from './pages.ts';

/** One figure of this build, and the same figure of another build. */
export interface Comparison {
  name: string;
  unit: string;
  here: number;
  there: number;
}

const LOADS = 15;
const HEAPS = 5;
const TURNS = 6;
const FEW_ROWS = 50;
const MANY_ROWS = 500;

interface Builds<Of> {
  here: Of;
  there: Of;
}

/** Measures two builds in one run, alternately, so that other work on the machine affects both equally. */
export async function compareBuilds(here: string, there: string): Promise<Comparison[]> {
  const script = await inPageScript();
  const [ours, other, plain] = [
    await startBenchBrowser(script, here),
    await startBenchBrowser(script, there),
    await startBenchBrowser(script),
  ];
  const browsers = { here: ours, there: other };
  try {
    return [
      ...sizes({ here: bytesElsewhere(here), there: bytesElsewhere(there) }),
      compared(
        'script on a page without grants, one load',
        'ms',
        await inTurns(browsers, LOADS, scriptTimeElsewhere),
      ),
      await heaps(browsers, plain),
      ...(await panels(browsers, FEW_ROWS)),
      ...(await panels(browsers, MANY_ROWS)),
    ];
  } finally {
    for (const browser of [ours, other, plain]) await browser.close();
  }
}

/** The comparisons as a table of text, with the ratio of this build's figure to the other's. */
export function comparisonTable(comparisons: readonly Comparison[]): string[] {
  const lines = comparisons.map(({ name, unit, here, there }) => [
    name,
    show(here),
    show(there),
    unit,
    show(here / there),
  ]);
  return alignedColumns([['figure', 'this build', 'the other', 'unit', 'times'], ...lines], [1, 2, 4]);
}

function compared(name: string, unit: string, { here, there }: Builds<readonly number[]>): Comparison {
  return { name, unit, here: median([...here]), there: median([...there]) };
}

async function inTurns<Of>(
  { here, there }: Builds<BenchBrowser>,
  turns: number,
  measure: (browser: BenchBrowser) => Promise<Of>,
): Promise<Builds<Of[]>> {
  const measured: Builds<Of[]> = { here: [], there: [] };
  for (let turn = 0; turn < turns; turn++) {
    measured.here.push(await measure(here));
    measured.there.push(await measure(there));
  }
  return measured;
}

function sizes({ here, there }: Builds<{ plain: number; gzipped: number }>): Comparison[] {
  const name = 'scripts on a page without grants';
  return [
    { name, unit: 'bytes', here: here.plain, there: there.plain },
    { name: `${name}, gzipped`, unit: 'bytes', here: here.gzipped, there: there.gzipped },
  ];
}

async function heaps(browsers: Builds<BenchBrowser>, plain: BenchBrowser): Promise<Comparison> {
  const { here, there } = await inTurns(browsers, HEAPS, heapElsewhere);
  const alone: number[] = [];
  for (let turn = 0; turn < HEAPS; turn++) alone.push(await heapElsewhere(plain));
  const added = (heap: readonly number[]) => heap.map((each) => each - median(alone));
  const name = 'heap of such a page, added by Grantlens';
  return compared(name, 'bytes', { here: added(here), there: added(there) });
}

async function panels(browsers: Builds<BenchBrowser>, rows: number): Promise<Comparison[]> {
  const { here, there } = await inTurns(browsers, TURNS, (browser) => insertionsOf(browser, rows));
  const each = (key: keyof Insertion) => ({
    here: here.flat().map((insertion) => insertion[key]),
    there: there.flat().map((insertion) => insertion[key]),
  });
  const name = `billing page, table of ${rows} rows`;
  return [
    compared(`${name} to painted panel`, 'ms', each('milliseconds')),
    compared(`${name}, reading, analysis and panel before the frame`, 'ms', each('work')),
  ];
}

async function insertionsOf(browser: BenchBrowser, rows: number): Promise<Insertion[]> {
  const opened = await browser.open(grantsPage(rows));
  await opened.page.waitForSelector('grantlens-panel[data-status=ok]');
  const measured = await insertions(opened, usableFigure(rows));
  await opened.close();
  return measured;
}
