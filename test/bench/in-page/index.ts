import { measureInsertions } from './insertion.ts';
import { mutate } from './mutate.ts';
import { measureCell, measureReading } from './reading.ts';
import { swapTables } from './swap.ts';

const bench = { measureCell, measureInsertions, measureReading, mutate, swapTables };

declare global {
  interface Window {
    /** The functions of the benchmark that run within the page. */
    bench: typeof bench;
  }
}

window.bench = bench;
