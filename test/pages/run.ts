import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { FAILED_BARE_SEEDS, FAILED_SEEDS } from './failed-seeds.ts';
import { type PagesOptions, readOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { printSummary } from './print.ts';
import { shapeOf } from './random-page.ts';
import { showPage } from './show.ts';
import { summaryOf } from './summary.ts';

const COMMAND = 'npm run test:pages --';
const FEWEST_A_WORKER = 200;

/** Reads many random pages and holds what was read against the truth. */
async function run(options: PagesOptions): Promise<number> {
  if (options.only !== null) {
    showPage(options.only);
    return 0;
  }
  const failedBefore = [...FAILED_BARE_SEEDS, ...FAILED_SEEDS]
    .map(({ seed }) => seed)
    .filter((seed) => options.shapes.includes(shapeOf(seed)));
  const seeds = [...new Set([...failedBefore, ...seedsFor(options)])];
  console.log(`${options.count} random pages, and ${failedBefore.length} that failed before`);
  const summary = summaryOf(await outcomesInParallel(seeds));
  printSummary(summary, COMMAND);
  const failed = new Set([...summary.wrong, ...summary.stuck, ...summary.tooMany].map(({ seed }) => seed))
    .size;
  console.log(`${seeds.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function seedsFor({ count, seed, shapes }: PagesOptions): number[] {
  const seeds: number[] = [];
  for (let next = seed; seeds.length < count; next++) if (shapes.includes(shapeOf(next))) seeds.push(next);
  return seeds;
}

async function outcomesInParallel(seeds: readonly number[]): Promise<Outcome[]> {
  const workers = Math.min(availableParallelism(), Math.ceil(seeds.length / FEWEST_A_WORKER));
  const shares = Array.from({ length: workers }, (_, worker) =>
    seeds.filter((_, index) => index % workers === worker),
  );
  const found = await Promise.all(shares.map(inWorker));
  return found.flat().sort((a, b) => a.seed - b.seed);
}

function inWorker(seeds: readonly number[]): Promise<Outcome[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { seeds } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

try {
  process.exitCode = await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
