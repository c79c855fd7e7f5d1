import type { BenchBrowser, BenchPage } from './bench-browser.ts';
import type { Figure } from './figures.ts';
import type { Insertion } from './in-page/insertion.ts';
import { median } from './in-page/median.ts';
import { grantsPage, usableFigure } from './pages.ts';

const ROWS = 50;
const TURNS = 12;
const REPETITIONS = 6;
const FRAME_MS = 1000 / 60;

/**
 * How soon after its table the panel is painted; `measureInsertions` explains how frames and paints are found. Frames
 * that the page missed because its thread was busy are not counted. So the time until the paint is compared, alternately,
 * with that of the same page without the extension, and the difference is given in frames at 60 a second.
 */
export async function firstPaint(browser: BenchBrowser, plain: BenchBrowser): Promise<Figure[]> {
  const [ours, none] = [await browser.open(grantsPage(ROWS)), await plain.open(grantsPage(ROWS))];
  await ours.page.waitForSelector('grantlens-panel[data-status=ok]');
  const [withPanel, alone]: [Insertion[], Insertion[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn++) {
    withPanel.push(...(await insertions(ours, usableFigure(ROWS))));
    alone.push(...(await insertions(none, null)));
  }
  await ours.close();
  await none.close();
  return figuresOf(withPanel, alone);
}

/** Inserts the page's table repeatedly. `figure`: what the panel must show, `null` without the extension. */
export async function insertions({ page }: BenchPage, figure: string | null): Promise<Insertion[]> {
  await page.bringToFront();
  const options = { repetitions: REPETITIONS, figure };
  return page.evaluate((given) => window.bench.measureInsertions(given), options);
}

function figuresOf(withPanel: Insertion[], alone: Insertion[]): Figure[] {
  const middle = (of: Insertion[], key: keyof Insertion) => median(of.map((each) => each[key]));
  const [time, timeAlone] = [middle(withPanel, 'milliseconds'), middle(alone, 'milliseconds')];
  const name = `table of ${ROWS} rows to painted panel`;
  const inMs = (of: string, measured: number): Figure => ({
    name: `${name}${of}`,
    measured,
    unit: 'ms',
    limit: null,
  });
  return [
    { name, measured: middle(withPanel, 'frames'), unit: 'frames', limit: 2 },
    {
      name: `${name}, added by Grantlens`,
      measured: (time - timeAlone) / FRAME_MS,
      unit: 'frames of 1/60 s',
      limit: 1.5,
    },
    inMs('', time),
    inMs(', the page alone', timeAlone),
    inMs(', work before the frame', middle(withPanel, 'work')),
  ];
}
