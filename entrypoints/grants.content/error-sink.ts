/** Where every error of ours ends: never in the page. */
export interface ErrorSink {
  /** Runs `task`; an error in it is reported, and `undefined` comes back. */
  guard: <T>(task: () => T) => T | undefined;
  report: (error: unknown) => void;
}

export type Trouble = 'broken' | 'outdated';

/**
 * Folds repeats into one line and tells the user once. The console line names the error and no content of the page:
 * messages of ours carry none.
 */
export function createErrorSink(tell: (trouble: Trouble) => void): ErrorSink {
  const seen = new Set<string>();
  const report = (error: unknown) => {
    const name = error instanceof Error ? error.name : typeof error;
    const isOutdated = error instanceof Error && /context invalidated/i.test(error.message);
    const line = isOutdated ? 'outdated' : `${name} ${placeOf(error)}`;
    if (seen.has(line)) return;
    seen.add(line);
    if (!isOutdated) console.warn(`Grantlens stopped at a problem of its own: ${line}`);
    tell(isOutdated ? 'outdated' : 'broken');
  };
  const guard = <T>(task: () => T): T | undefined => {
    try {
      return task();
    } catch (error) {
      report(error);
      return undefined;
    }
  };
  return { guard, report };
}

/** The first place in our own code that the stack names. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return /(?<![\w.-])[\w.-]+\.js:\d+:\d+/.exec(stack)?.[0] ?? '';
}
