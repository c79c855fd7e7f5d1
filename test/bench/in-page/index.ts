import { measureInsertions } from './insertion.ts';
import { mutate } from './mutate.ts';
import { measureReading } from './reading.ts';
import { swapTables } from './swap.ts';

const bench = { measureInsertions, measureReading, mutate, swapTables };

declare global {
  interface Window {
    /** What the benchmark runs within the page. */
    bench: typeof bench;
  }
}

window.bench = bench;
