import { type Shim, shimOf } from './stage.ts';

/** Stops the content script's clock at an instant. */
export function stoppedClock(instant: string): Shim {
  return shimOf(stopClock, instant);
}

function stopClock(instant: string): void {
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [instant] : given),
    get: (target, key) => (key === 'now' ? () => RealDate.parse(instant) : Reflect.get(target, key)),
  });
}
