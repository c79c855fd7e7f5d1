import { MAX_READINGS } from '../../../lib/analysis/index.ts';
import {
  basisOfKept,
  type KeptOrganization,
  type KeptReading,
  placed,
  withGrants,
} from '../../../lib/history/index.ts';
import { readingsNamed } from './read.ts';
import type { Memory } from './schema.ts';
import { together } from './together.ts';

/** Which readings of an organization go and which stay, by their ids in order of time. */
export interface Parting {
  going: readonly string[];
  staying: readonly string[];
}

/**
 * An organization without some of its readings, made again from those that stay; `undefined` if none stays. In a long history that
 * would take minutes. There, the readings that are weighed are those that were weighed before, without those that go.
 */
export async function without(
  memory: Memory,
  before: KeptOrganization,
  { going, staying }: Parting,
): Promise<KeptOrganization | undefined> {
  const { key, said } = before;
  const isShort = staying.length <= MAX_READINGS;
  const rest = isShort
    ? await together(readingsNamed(memory, staying))
    : await shortened(memory, before, { going, staying });
  return rest && { ...rest, key, said };
}

async function shortened(
  memory: Memory,
  before: KeptOrganization,
  { going, staying }: Parting,
): Promise<KeptOrganization | undefined> {
  let grants: ReturnType<typeof withGrants> | undefined;
  let latest: KeptReading | undefined;
  for await (const reading of readingsNamed(memory, staying)) {
    grants = withGrants(grants, placed(reading));
    if (!reading.isAhead || !latest) latest = reading;
  }
  const times: (readonly [from: number, until: number])[] = [];
  for await (const reading of readingsNamed(memory, going)) times.push(timesOf(reading));
  const series = before.series.filter(({ at }) => !times.some(([from, until]) => from <= at && at <= until));
  const { exactIds: _, ...known } = before;
  return latest && { ...known, ...(grants ?? { grants: [] }), series, latest };
}

/** The first and the last time that a reading was seen. The page may have shown it before it was read. */
function timesOf(reading: KeptReading): readonly [from: number, until: number] {
  const { drawnAt } = basisOfKept(reading).provenance;
  return [Date.parse(drawnAt), Date.parse(reading.until)];
}
