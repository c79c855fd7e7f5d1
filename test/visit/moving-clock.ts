import type { Visit } from '../browsers/driver.ts';
import { type Shim, shimOf } from './stage.ts';

const KEY = 'test-clock';

interface Clock {
  key: string;
  instant: string;
  isQuick: boolean;
}

/**
 * Has the content script's clock stand at that instant until `setClock` puts it elsewhere. In a `quick` one, what would wait for ten seconds or more waits a tenth of a second; in an `asleep` one it waits as long
 * as it wants, so that no timer of the test's time ever ends.
 */
export function movingClock(instant: string, timers: 'quick' | 'asleep'): Shim {
  return shimOf<Clock>(moveClock, { key: KEY, instant, isQuick: timers === 'quick' });
}

/** Puts the clock of the content script elsewhere, and does nothing that would tell it. */
export function setClock(visit: Visit, instant: string): Promise<void> {
  return visit.evaluate((...[key, value]) => sessionStorage.setItem(key, value), KEY, instant);
}

function moveClock({ key, instant, isQuick }: Clock): void {
  const RealDate = Date;
  const now = () => sessionStorage.getItem(key) ?? instant;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [now()] : given),
    get: (target, name) => (name === 'now' ? () => RealDate.parse(now()) : Reflect.get(target, name)),
  });
  if (!isQuick) return;
  const quick = (wait: unknown) => (Number(wait) >= 10_000 ? 100 : wait);
  const shortened = <Timer extends typeof setTimeout | typeof setInterval>(timer: Timer): Timer =>
    new Proxy(timer, {
      apply: (target, _, [task, wait, ...rest]) =>
        Reflect.apply(target, window, [task, quick(wait), ...rest]),
    });
  Object.assign(globalThis, { setTimeout: shortened(setTimeout), setInterval: shortened(setInterval) });
}
