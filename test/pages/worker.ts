import { parentPort, workerData } from 'node:worker_threads';
import { outcomesOf } from './outcome.ts';

const { seeds }: { seeds: readonly number[] } = workerData;

parentPort?.postMessage(seeds.flatMap(outcomesOf));
