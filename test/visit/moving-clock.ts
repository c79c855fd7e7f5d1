import type { Visit } from '../browsers/driver.ts';
import { type Shim, shimOf } from './stage.ts';

const KEY = 'test-clock';

interface Clock {
  key: string;
  instant: string;
  isQuick: boolean;
}

/**
 * Keeps the content script's clock at an instant until `setClock` changes it. With `quick` timers, a wait of ten seconds or
 * more takes a tenth of a second. With `asleep` timers, waits keep their length, so that none ends during a test.
 */
export function movingClock(instant: string, timers: 'quick' | 'asleep'): Shim {
  return shimOf<Clock>(moveClock, { key: KEY, instant, isQuick: timers === 'quick' });
}

/** Changes the content script's clock, without notifying it. */
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
