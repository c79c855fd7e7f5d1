import type { BrowserName } from '../browsers/driver.ts';
import { builtWith } from './altered-build.ts';

/** A copy of the built extension in whose content script it is always that instant. */
export function builtWithClock(name: BrowserName, instant: string): string {
  return builtWith(name, stopClock, instant);
}

function stopClock(instant: string): void {
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [instant] : given),
    get: (target, key) => (key === 'now' ? () => RealDate.parse(instant) : Reflect.get(target, key)),
  });
}
