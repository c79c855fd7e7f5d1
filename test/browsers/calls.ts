import type { Visit } from './driver.ts';
import { poll } from './poll.ts';

/** Calls of functions in a page, for whoever can run a script's text there; `pause`: what `until` does between two looks. */
export function calls(
  run: (source: string) => Promise<unknown>,
  pause?: () => Promise<void>,
): Pick<Visit, 'evaluate' | 'until'> {
  const evaluate: Visit['evaluate'] = async (fn, ...args) => {
    const json = await run(callOf(fn, args));
    return JSON.parse(typeof json === 'string' ? json : 'null');
  };
  return {
    evaluate,
    until: (fn, ...args) => poll(() => evaluate(fn, ...args), conditionOf(fn, args), pause),
  };
}

/**
 * As source text, since a page whose CSP forbids `eval` could not take a function apart from its call. As JSON, since
 * the browsers' protocols differ in what they make of a node or of a missing value; a node travels as its name.
 */
function callOf(fn: (...args: never) => unknown, args: readonly unknown[]): string {
  const plain = '(_, value) => (value instanceof Node ? value.nodeName : value)';
  return `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)}), ${plain}))()`;
}

function conditionOf(fn: (...args: never) => unknown, args: readonly unknown[]): string {
  const source = String(fn).replace(/\s+/g, ' ');
  return args.length > 0 ? `${source} with ${JSON.stringify(args)}` : source;
}
