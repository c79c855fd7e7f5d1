import { eraseMemory, type Memory, MemoryError, openMemory } from '../shared/memory/index.ts';

let opened: Promise<Memory> | undefined;

/**
 * The database, which stays open between messages. It is opened again if it was closed or could not be opened.
 * @throws MemoryError
 */
export function memory(): Promise<Memory> {
  opened ??= openMemory(letGo).catch((error) => {
    letGo();
    throw error;
  });
  return opened;
}

/** Runs work that removes everything. If the database is corrupt, or of a newer version, it is deleted first. */
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
