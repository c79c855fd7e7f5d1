import { type Samples, samples } from './index.ts';

/** The real day in UTC, and the sample accounts as their pages show them on it. */
export const today = new Date().toISOString().slice(0, 10);
export const accounts: Samples = samples(today);
