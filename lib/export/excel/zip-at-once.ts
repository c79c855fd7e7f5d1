import { type Zippable, zipSync } from 'fflate/browser';

export { strToU8, zipSync } from 'fflate/browser';

/**
 * Stands in for fflate's own `zip`, which starts a worker from made-up code for a file of more than 160 kB: a page's
 * CSP may forbid that, and no code of ours is made up.
 */
export function zip(files: Zippable, done: (error: null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}
