import { noteChanges } from './changes.ts';
import { type Copy, follow } from './copy.ts';
import { copyOf, countForCopy, hasCopy, oneAtATime } from './in-step.ts';
import { inOne } from './one-transaction.ts';
import type { Memory, Stores } from './schema.ts';

/**
 * Does some work in one transaction: all of it is on the disk when this ends, or nothing is. The copy then has it too, or is empty
 * until the memory is opened again. The work waits for nothing but the stores.
 * @throws MemoryError
 */
export function inTransaction<Mode extends 'readonly' | 'readwrite', Result>(
  memory: Memory,
  mode: Mode,
  work: (stores: Stores<Mode>) => Promise<Result>,
): Promise<Result> {
  if (mode === 'readonly') return inOne(memory, mode, work);
  const copy = copyOf(memory);
  const write = () => inBoth(memory, copy, work as (stores: Stores<'readwrite'>) => Promise<Result>);
  return copy ? oneAtATime(write) : write();
}

async function inBoth<Result>(
  memory: Memory,
  copy: Copy | undefined,
  work: (stores: Stores<'readwrite'>) => Promise<Result>,
): Promise<Result> {
  const { result, changes } = await inOne(memory, 'readwrite', async (stores) => {
    const changes = noteChanges(stores);
    const result = await work(stores);
    // A copy that cannot be opened now is out of step from here on.
    if (changes.length > 0 && (copy || (await hasCopy(stores)))) await countForCopy(stores);
    return { result, changes };
  });
  if (copy && changes.length > 0) await follow(copy, changes);
  return result;
}
