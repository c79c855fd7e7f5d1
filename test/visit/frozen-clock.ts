import { type Shim, shimOf } from './stage.ts';

/** Has the content script take it for that instant always. */
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
