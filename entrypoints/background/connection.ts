import { eraseMemory, type Memory, MemoryError, openMemory } from '../shared/memory/index.ts';

let opened: Promise<Memory> | undefined;

/**
 * The memory, which stays open between two messages, and is opened anew after it was closed or could not be opened.
 * @throws MemoryError
 */
export function memory(): Promise<Memory> {
  opened ??= openMemory(letGo).catch((error) => {
    letGo();
    throw error;
  });
  return opened;
}

/** Does what takes everything away; where the memory is broken, or of a newer version, all of it is taken away first. */
export async function clearing(work: (memory: Memory) => Promise<void>): Promise<void> {
  try {
    await work(await memory());
  } catch (error) {
    const isThere =
      error instanceof MemoryError && (error.problem === 'corrupt' || error.problem === 'newer');
    if (!isThere) throw error;
    await eraseMemory();
    await work(await memory());
  }
}

function letGo(): void {
  opened = undefined;
}
