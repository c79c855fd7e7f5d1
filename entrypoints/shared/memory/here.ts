import { type KeptReading, type Part, placed, type Said } from '../../../lib/history/index.ts';
import { idsOf, organizations, readingsNamed } from './read.ts';
import type { Memory } from './schema.ts';

/** What is kept before something is put to it. */
export interface Here {
  /** The keys of the organizations of which a reading can be made out. */
  keys: readonly string[];
  parts: readonly Part[];
  /** The key of each reading's organization, of those too that cannot be made out. */
  organizationOf: ReadonlyMap<string, string>;
  /** The readings that the file brings as well. */
  alsoBrought: ReadonlyMap<string, KeptReading>;
  saidOf(key: string): readonly Said[];
  /** The first reading of an organization that can be made out. */
  firstOf(key: string): string | undefined;
}

/** Goes through all that is kept. */
export async function here(memory: Memory, brought: ReadonlySet<string>): Promise<Here> {
  const parts = new Map<string, Part>();
  const organizationOf = new Map<string, string>();
  const alsoBrought = new Map<string, KeptReading>();
  for (const { key, said } of await organizations(memory)) {
    const ids = await idsOf(memory, key);
    for (const id of ids) organizationOf.set(id, key);
    const readings = [];
    for await (const reading of readingsNamed(memory, ids)) {
      readings.push(placed(reading));
      if (brought.has(reading.id)) alsoBrought.set(reading.id, reading);
    }
    if (readings.length > 0) parts.set(key, { readings, said });
  }
  return {
    keys: [...parts.keys()],
    parts: [...parts.values()],
    organizationOf,
    alsoBrought,
    saidOf: (key) => parts.get(key)?.said ?? [],
    firstOf: (key) => parts.get(key)?.readings[0]?.id,
  };
}
