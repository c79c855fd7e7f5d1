import type { BenchBrowser } from './bench-browser.ts';
import type { Figure } from './figures.ts';
import { twoTablesPage } from './pages.ts';

const LONG = 1_000_000;
const TENTH = LONG / 10;
const COLUMNS = ['Received', 'State', 'Balance', 'Expires'];
/** Contents of cells, repeated: digits, amounts, dates, words, white space, brackets, labels. */
const PUMPS = ['1', '$1.00 / ', 'Nov 4, 2025 ', 'used ', '  ', '((', 'a: ', '01/02/2026 ', 'of of '];

/** The time for a cell of 1 MB, and its ratio to a cell of a tenth of that: ten if the time is proportional to the length. */
export async function cellTime(browser: BenchBrowser): Promise<Figure[]> {
  const { page, close } = await browser.open(twoTablesPage(20, 1));
  const measured = (text: string) =>
    page.evaluate((told) => {
      const root = document.getElementById('many');
      if (!root) throw new Error('The table is not there.');
      return [0, 1, 2, 3].map((column) => window.bench.measureCell(root, column, told));
    }, text);
  const costs: { name: string; long: number; tenth: number }[] = [];
  for (const pump of PUMPS) {
    const [long, tenth] = [await measured(textOf(pump, LONG)), await measured(textOf(pump, TENTH))];
    for (const [nth, column] of COLUMNS.entries())
      costs.push({
        name: `${column} of ${JSON.stringify(pump)}`,
        long: long[nth] ?? 0,
        tenth: tenth[nth] ?? 0,
      });
  }
  await close();
  const dearest = costs.reduce((one, other) => (other.long > one.long ? other : one));
  return [
    {
      name: `reading a cell of 1 MB, the dearest (${dearest.name})`,
      measured: dearest.long,
      unit: 'ms',
      limit: null,
    },
    { name: 'the same / one of 100 kB', measured: dearest.long / dearest.tenth, unit: 'times', limit: 20 },
  ];
}

function textOf(pump: string, length: number): string {
  return pump.repeat(Math.ceil(length / pump.length));
}
