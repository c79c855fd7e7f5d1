import { failureOf } from './memory-error.ts';
import { type Memory, STORES, type Stores } from './schema.ts';

/**
 * Does some work in one transaction of the memory itself: all of it is on the disk when this ends, or nothing is. The work waits for
 * nothing but the stores.
 * @throws MemoryError
 */
export async function inOne<Mode extends 'readonly' | 'readwrite', Result>(
  memory: Memory,
  mode: Mode,
  work: (stores: Stores<Mode>) => Promise<Result>,
): Promise<Result> {
  const transaction = begun(memory, mode);
  try {
    const [readings, organizations, settings, pages] = STORES.map((name) => transaction.objectStore(name));
    const result = await work({ readings, organizations, settings, pages } as unknown as Stores<Mode>);
    await transaction.done;
    return result;
  } catch (error) {
    abort(transaction);
    // Both tell of one failure, and the transaction knows its reason.
    await transaction.done.catch(() => {});
    throw failureOf(transaction.error ?? error);
  }
}

function begun<Mode extends 'readonly' | 'readwrite'>(memory: Memory, mode: Mode) {
  try {
    return memory.transaction(STORES, mode, { durability: 'strict' });
  } catch (error) {
    throw failureOf(error);
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
