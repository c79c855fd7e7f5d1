/** Receives every error of Grantlens, so that none reaches the page. */
export interface ErrorSink {
  /** Runs `task`. If it throws, the error is reported and `undefined` is returned. */
  guard: <T>(task: () => T) => T | undefined;
  report: (error: unknown) => void;
}

export type Trouble = 'broken' | 'outdated';

/**
 * Logs each error once and informs the user once. The console line contains the error but no content of the page, since our
 * messages contain none.
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
    // The page may have no place for a line either.
    guard(() => tell(isOutdated ? 'outdated' : 'broken'));
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
