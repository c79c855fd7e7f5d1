import { apply } from './natives.ts';

type AnyFunction = (...args: never) => unknown;

/**
 * Puts a stand-in in the place of an object's function. To the page it is that function: its name, its length, its text,
 * and whatever it is called with are the function's own, and the page may replace it in turn.
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
    get: (target, property) => (property === 'toString' ? textOf : Reflect.get(target, property)),
  });
  Object.defineProperty(owner, key, { ...place, value: proxy });
}

/** Runs a task of ours within a call of the page's: an error in it is nobody's concern there. */
export function ignoreErrors(task: () => void): void {
  try {
    task();
  } catch {
    // The page must not notice; without an answer the figures are those of its table.
  }
}
