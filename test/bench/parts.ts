import { parseArgs } from 'node:util';
import { accountPages } from './account-pages.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { cellTime } from './cell-time.ts';
import type { Figure } from './figures.ts';
import { firstPaint } from './first-paint.ts';
import { historyCost } from './history-cost.ts';
import { ledgerCost } from './ledger-cost.ts';
import { memory } from './memory.ts';
import { mutationLoad } from './mutation-load.ts';
import { openingReport } from './opening-report.ts';
import { readingTime } from './reading-time.ts';
import { rootChanges } from './root-changes.ts';
import { screenshotTime } from './screenshot-time.ts';
import { scriptSize } from './script-size.ts';

/** The means of a part: the folder of the built extension, a browser with it, and one without. */
interface Stand {
  extension: string;
  browser: BenchBrowser;
  plain: BenchBrowser;
}

export type Part = (stand: Stand) => Figure[] | Promise<Figure[]>;

/** The benchmark's parts, in the order in which they run. */
const PARTS: Readonly<Record<string, Part>> = {
  size: ({ extension }) => scriptSize(extension),
  account: ({ extension, browser }) => accountPages(extension, browser),
  paint: ({ browser, plain }) => firstPaint(browser, plain),
  reading: ({ plain }) => readingTime(plain),
  cell: ({ plain }) => cellTime(plain),
  load: ({ browser, plain }) => mutationLoad(browser, plain),
  root: ({ browser, plain }) => rootChanges(browser, plain),
  screenshot: ({ browser }) => screenshotTime(browser),
  ledger: () => ledgerCost(),
  report: () => openingReport(),
  leaks: ({ browser, plain }) => memory(browser, plain),
  memory: ({ browser }) => historyCost(browser),
};

const USAGE = `Usage: npm run bench [-- --only PART …], of the parts ${Object.keys(PARTS).join(', ')}
       npm run bench -- --against DIR, another build for Chromium, such as an older one's .output/chrome-mv3`;

/** What the command line asks for: some parts, or a comparison with another build. */
export type Order = { parts: Part[] } | { against: string };

/** Reads the command line; without arguments it is all parts. Throws with the usage if it is not valid. */
export function orderIn(args: string[]): Order {
  const { values, positionals } = parsed(args);
  if (values.against === undefined) {
    const names = namesIn(values.only ?? false, positionals);
    const parts = Object.entries(PARTS).flatMap(([name, part]) => (names?.has(name) === false ? [] : part));
    return { parts };
  }
  if (values.only || positionals.length > 0) throw new Error(USAGE);
  return { against: values.against };
}

function namesIn(isOnly: boolean, positionals: readonly string[]): Set<string> | null {
  if (!isOnly && positionals.length === 0) return null;
  const names = new Set(positionals);
  if (!isOnly || names.size === 0 || [...names].some((name) => !Object.hasOwn(PARTS, name)))
    throw new Error(USAGE);
  return names;
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { only: { type: 'boolean' }, against: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    throw new Error(USAGE);
  }
}
