import { type Zippable, zipSync } from 'fflate/browser';

export { strToU8, zipSync } from 'fflate/browser';

/**
 * Replaces fflate's own `zip`, which starts a worker from generated code for files over 160 kB: a page's CSP may forbid
 * that, and we generate no code.
 */
export function zip(files: Zippable, done: (error: null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}
