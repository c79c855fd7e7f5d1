/** Why nothing can be kept: the database is of a newer version, cannot be read, has no room, or is refused by the browser. */
export type MemoryProblem = 'newer' | 'corrupt' | 'full' | 'refused';

/** Whether what is on screen is kept; `waiting` until it is known. */
export type MemoryState =
  | { kind: 'waiting' | 'kept' | 'off' | 'private' }
  | { kind: 'failed'; problem: MemoryProblem };
