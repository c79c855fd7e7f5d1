import { type Glance, glanceOf } from '../../lib/history/index.ts';
import type { Instant } from '../../lib/values/index.ts';
import { openMemory, organizations } from './memory/index.ts';

/**
 * The state of each stored organization at a time.
 * @throws MemoryError
 */
export async function glancesAt(now: Instant): Promise<Glance[]> {
  const memory = await openMemory(() => undefined);
  try {
    return (await organizations(memory)).flatMap((organization) => glanceOf(organization, now) ?? []);
  } finally {
    memory.close();
  }
}
