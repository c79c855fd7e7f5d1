import {
  type Group,
  grouped,
  type HistoryFile,
  type KeptOrganization,
  type KeptReading,
  lastWords,
  longer,
} from '../../../lib/history/index.ts';
import { partsOf, type Step } from './file-parts.ts';
import { type Here, here } from './here.ts';
import { inParts } from './parts.ts';
import { readingsNamed } from './read.ts';
import { packed, type ReadingRecord, recordOf } from './records.ts';
import type { Memory } from './schema.ts';
import { together } from './together.ts';

/** How many readings are packed at once, which the browser does beside this thread. */
const PACKED_AT_ONCE = 16;

/** What a file has added. */
export interface Imported {
  /** The readings that were not here before. */
  readings: number;
  /** The organizations that they are of. */
  organizations: number;
  /** Its settings keep readings for a shorter time than is set here; that was not taken. */
  keepsShorter?: true;
}

/** What an import changes. */
export interface Plan {
  /** The readings that are new, or were seen for longer by the file. */
  records: readonly ReadingRecord[];
  /** The ids of readings whose organization is another one now, with its key. */
  moved: ReadonlyMap<string, string>;
  organizations: readonly KeptOrganization[];
  /** The keys of organizations that are a part of another one now. */
  gone: readonly string[];
  imported: Imported;
}

/** Works out what a file changes here. */
export async function planOf(memory: Memory, file: HistoryFile, afterEach: Step): Promise<Plan> {
  const brought = readingsIn(file);
  const kept = await here(memory, new Set(brought.keys()));
  const parts = await partsOf(file, afterEach);
  const changes: Change[] = [];
  const groups = grouped([...kept.parts, ...parts]);
  for (const group of groups) {
    const better = betterIn(group, brought, kept);
    const change = isChanged(group, better, kept) && (await changeOf({ memory, afterEach }, group, better));
    if (change) changes.push(change);
  }
  const fresh = changes.map(({ better }) => better.filter(({ id }) => !kept.organizationOf.has(id)).length);
  const keys = new Set(groups.map(({ key }) => key));
  return {
    records: await recordsOf(changes, afterEach),
    moved: movedBy(groups, kept),
    organizations: changes.map(({ organization }) => organization),
    gone: kept.keys.filter((key) => !keys.has(key)),
    imported: {
      readings: fresh.reduce((sum, one) => sum + one, 0),
      organizations: fresh.filter((one) => one > 0).length,
    },
  };
}

/** An organization that the file changes. */
interface Change {
  organization: KeptOrganization;
  /** Its readings as the file has them, where they are not here, or not for so long. */
  better: readonly KeptReading[];
}

/** The readings of a file by their ids; of one that it holds twice, the longer. */
function readingsIn({ organizations }: HistoryFile): Map<string, KeptReading> {
  const readings = new Map<string, KeptReading>();
  for (const reading of organizations.flatMap((one) => one.readings)) {
    const before = readings.get(reading.id);
    readings.set(reading.id, before ? longer(before, reading) : reading);
  }
  return readings;
}

function betterIn(
  { ids }: Group,
  brought: ReadonlyMap<string, KeptReading>,
  { alsoBrought }: Here,
): KeptReading[] {
  return ids.flatMap((id) => {
    const [theirs, ours] = [brought.get(id), alsoBrought.get(id)];
    if (!theirs) return [];
    const best = ours ? longer(ours, theirs) : theirs;
    return best === ours ? [] : best;
  });
}

function isChanged({ key, ids, said }: Group, better: readonly KeptReading[], kept: Here): boolean {
  return (
    better.length > 0 ||
    ids.some((id) => kept.organizationOf.get(id) !== key) ||
    JSON.stringify(said) !== JSON.stringify(lastWords(kept.saidOf(key), []))
  );
}

/** `undefined` where the readings have been taken away meanwhile. */
async function changeOf(
  { memory, afterEach }: { memory: Memory; afterEach: Step },
  group: Group,
  better: readonly KeptReading[],
): Promise<Change | undefined> {
  const rebuilt = await together(merged(memory, group.ids, better), afterEach);
  const { key, grants, exactIds, said } = group;
  return (
    rebuilt && { organization: { ...rebuilt, key, grants, ...(exactIds && { exactIds }), said }, better }
  );
}

/** The readings with these ids in order of time, from the file where that is better. */
async function* merged(
  memory: Memory,
  ids: readonly string[],
  better: readonly KeptReading[],
): AsyncGenerator<KeptReading> {
  const theirs = new Map(better.map((reading) => [reading.id, reading]));
  const ours = readingsNamed(
    memory,
    ids.filter((id) => !theirs.has(id)),
  );
  for (const id of ids) {
    const reading = theirs.get(id) ?? (await ours.next()).value;
    if (reading) yield reading;
  }
}

async function recordsOf(changes: readonly Change[], afterEach: Step): Promise<ReadingRecord[]> {
  const records: ReadingRecord[] = [];
  for (const { organization, better } of changes)
    for (const some of inParts(better, PACKED_AT_ONCE)) {
      const made = some.map(async (reading) => recordOf(reading, organization.key, await packed(reading)));
      records.push(...(await Promise.all(made)));
      for (const _ of some) await afterEach();
    }
  return records;
}

/** Readings that cannot be made out go where the others of their organization went. */
function movedBy(groups: readonly Group[], kept: Here): Map<string, string> {
  const keyOf = new Map(groups.flatMap(({ key, ids }) => ids.map((id) => [id, key] as const)));
  const moves = [...kept.organizationOf].flatMap(([id, before]) => {
    const to = keyOf.get(id) ?? keyOf.get(kept.firstOf(before) ?? '') ?? before;
    return to === before ? [] : [[id, to] as const];
  });
  return new Map(moves);
}
