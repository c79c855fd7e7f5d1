import { apply, getProperty } from './natives.ts';

type AnyFunction = (...args: never) => unknown;

/**
 * Replaces a function of an object by a wrapper. To the page the wrapper looks like the function: it has the same name, length
 * and text, and passes on all arguments. The page may replace it in turn.
 */
export function wrapFunction(
  owner: object,
  key: string,
  call: (original: AnyFunction, self: unknown, args: unknown[]) => unknown,
): void {
  const place = Object.getOwnPropertyDescriptor(owner, key);
  const original: unknown = place?.value;
  if (typeof original !== 'function') return;
  const textOf = new Proxy(Function.prototype.toString, {
    apply: (target, self, args) => apply(target, self === proxy ? original : self, args),
  });
  const proxy: unknown = new Proxy(original, {
    apply: call,
    get: (target, property) => (property === 'toString' ? textOf : getProperty(target, property)),
  });
  Object.defineProperty(owner, key, { ...place, value: proxy });
}

/** Runs our task within a call of the page. Its errors must not reach the page. */
export function ignoreErrors(task: () => void): void {
  try {
    task();
  } catch {
    // The page must not notice. Without an answer, the figures of its table are used.
  }
}
