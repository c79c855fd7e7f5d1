import { type Glance, glanceOf, settingsOf } from '../../lib/history/index.ts';
import type { Instant } from '../../lib/values/index.ts';
import { type Memory, openMemory, organizations, settings } from './memory/index.ts';

/**
 * The state of each stored organization at a time.
 * @throws MemoryError
 */
export async function glancesAt(now: Instant): Promise<Glance[]> {
  const memory = await openMemory(() => undefined);
  try {
    return await glancesIn(memory, now);
  } finally {
    memory.close();
  }
}

/** The same of a memory that is open. */
export async function glancesIn(memory: Memory, now: Instant): Promise<Glance[]> {
  const { rule } = settingsOf(await settings(memory));
  return (await organizations(memory)).flatMap((organization) => glanceOf(organization, now, rule) ?? []);
}
