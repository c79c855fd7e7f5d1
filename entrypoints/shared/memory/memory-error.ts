import type { MemoryProblem } from '../../../lib/history/index.ts';

/** Nothing can be kept, or what was kept cannot be read. */
export class MemoryError extends Error {
  override readonly name = 'MemoryError';
  readonly problem: MemoryProblem;

  constructor(problem: MemoryProblem, cause: unknown) {
    super(`The memory fails: ${problem}.`, { cause });
    this.problem = problem;
  }
}

/** What each failure of IndexedDB comes to, by its name; any other one leaves the database unreadable. */
const PROBLEMS: Readonly<Record<string, MemoryProblem>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
};

/** A failure in a memory that is open; a fault of our own stays what it is. */
export function failureOf(error: unknown): unknown {
  if (!isOfDatabase(error)) return error;
  return new MemoryError(PROBLEMS[error.name] ?? 'corrupt', error);
}

/** A failure to open it; a Firefox that remembers no history says InvalidStateError. */
export function openingFailureOf(error: unknown): unknown {
  const isRefused = isOfDatabase(error) && error.name === 'InvalidStateError';
  return isRefused ? new MemoryError('refused', error) : failureOf(error);
}

/** A full disk comes as an error of its own kind in newer browsers, which is a DOMException all the same. */
function isOfDatabase(error: unknown): error is DOMException {
  return error instanceof DOMException;
}
