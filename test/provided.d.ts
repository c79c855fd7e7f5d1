import type { BrowserName } from './browsers/driver.ts';

declare module 'vitest' {
  /** What `vitest.config.ts` tells the tests. */
  interface ProvidedContext {
    browser: BrowserName;
    /** Of the random operations: how many there are, and which. */
    operations: number;
    seed: number;
    /** A folder with a profile that Firefox has used. */
    usedProfile: string | undefined;
    /** How many accounts' reports are written and opened. */
    roundTrips: number;
    /** Letters of the longest text that each pattern of the source is run over. */
    longestText: number;
    /** Of so many texts of people and payment data, one is tried. */
    eachOfTexts: number;
    /** Whether a browser does again what another one, or a cheaper test, has done in the same way. */
    isThorough: boolean;
  }
}
