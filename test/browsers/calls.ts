import type { Visit } from './driver.ts';
import { poll } from './poll.ts';

/** Makes calls of functions in a page from a function that runs source text there. `until` waits by `pause`. */
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
 * The call as source text, since a page whose CSP forbids `eval` could not build it from its parts. Its result is JSON,
 * since the browsers' protocols treat nodes and missing values differently. A node becomes its name.
 */
function callOf(fn: (...args: never) => unknown, args: readonly unknown[]): string {
  const plain = '(_, value) => (value instanceof Node ? value.nodeName : value)';
  return `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)}), ${plain}))()`;
}

function conditionOf(fn: (...args: never) => unknown, args: readonly unknown[]): string {
  const source = String(fn).replace(/\s+/g, ' ');
  return args.length > 0 ? `${source} with ${JSON.stringify(args)}` : source;
}
