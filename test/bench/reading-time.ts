import type { BenchBrowser } from './bench-browser.ts';
import type { Figure } from './figures.ts';
import { twoTablesPage } from './pages.ts';

const MANY = 2000;
const FEW = 200;

/** The time for reading and analysis, in multiples of a bare walk over the same cells, and how it grows with the rows. */
export async function readingTime(browser: BenchBrowser): Promise<Figure[]> {
  const { page, close } = await browser.open(twoTablesPage(MANY, FEW));
  const { bareMany, readMany, bareFew, readFew } = await page.evaluate(() => {
    const [many, few] = [document.getElementById('many'), document.getElementById('few')];
    if (!many || !few) throw new Error('The tables are not there.');
    return window.bench.measureReading(many, few);
  });
  await close();
  const inMs = (name: string, measured: number): Figure => ({ name, measured, unit: 'ms', limit: null });
  return [
    { name: `reading ${MANY} rows / bare walk`, measured: readMany / bareMany, unit: 'times', limit: 10 },
    {
      name: `a row of ${MANY} / a row of ${FEW}`,
      measured: readMany / MANY / (readFew / FEW),
      unit: 'times',
      limit: 1.5,
    },
    inMs(`reading ${MANY} rows`, readMany),
    inMs(`bare walk over ${MANY} rows`, bareMany),
    inMs(`reading ${FEW} rows`, readFew),
    inMs(`bare walk over ${FEW} rows`, bareFew),
  ];
}
