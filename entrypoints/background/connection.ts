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

/** Takes everything away first where the memory cannot be opened as it is. */
export async function memoryToClear(): Promise<Memory> {
  try {
    return await memory();
  } catch (error) {
    const isThere =
      error instanceof MemoryError && (error.problem === 'corrupt' || error.problem === 'newer');
    if (!isThere) throw error;
    await eraseMemory();
    return memory();
  }
}

function letGo(): void {
  opened = undefined;
}
