import type { ListedOrganization } from '../../lib/view/index.ts';
import { briefReadings, type Memory, organizations } from '../shared/memory/index.ts';

/** How many readings of an organization are listed at first, and how many more at a time. */
export const PAGE = 50;

/** What is kept, by organization; `shown` says how many readings of each are listed. */
export async function listed(
  memory: Memory,
  shown: ReadonlyMap<string, number>,
): Promise<ListedOrganization[]> {
  const known = await organizations(memory);
  return Promise.all(
    known.map(async ({ key, name }) => {
      const most = shown.get(key) ?? PAGE;
      const readings = await briefReadings(memory, key, { most: most + 1 });
      return { key, name, readings: readings.slice(0, most), hasMore: readings.length > most };
    }),
  );
}
