import { idsOfEither, type KeptReading } from './kept-reading.ts';
import { type Likeness, sameAs } from './likeness.ts';
import { withGrants } from './organization.ts';
import { lastWords, type Said } from './said.ts';
import type { ShownList } from './shown-list.ts';
import { type Placed, workedOut } from './worked-out.ts';

/** Readings that somebody holds for those of one organization, and what was said of it. */
export interface Part {
  readings: readonly Placed[];
  said: readonly Said[];
}

/** Readings of one organization, by all that is known of them. */
export interface Group extends Likeness {
  key: string;
  ids: readonly string[];
  said: readonly Said[];
}

/** What of a reading tells where it belongs. */
export function placed(kept: KeptReading): Placed {
  return workedOut(kept).placed;
}

/**
 * Groups what belongs to one organization, also if it was stored as several before. The result is the same in any order, with
 * readings that occur twice, and if it is grouped again.
 */
export function grouped(parts: readonly Part[]): Group[] {
  const readings = new Map<string, Placed>();
  for (const reading of parts.flatMap((part) => part.readings))
    readings.set(reading.id, withEither(reading, readings.get(reading.id)));
  const inTime = [...readings.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = inTime.reduce<Group[]>(withPlaced, []);
  return groups.map((group) => {
    const ids = new Set(group.ids);
    const of = parts.filter((part) => part.readings.some(({ id }) => ids.has(id)));
    return {
      ...group,
      said: of.flatMap(({ said }) => said).reduce<Said[]>((all, one) => lastWords(all, [one]), []),
    };
  });
}

/** One of two copies of a reading: the one with the ids, if only one has them. */
function withEither(one: Placed, other: Placed | undefined): Placed {
  return other?.exactIds && idsOfEither(one, other) === other.exactIds ? other : one;
}

function withPlaced(groups: readonly Group[], reading: Placed): Group[] {
  const own: Group = {
    key: reading.id,
    name: reading.name,
    ...withGrants(undefined, reading),
    shown: reading.shown,
    ids: [reading.id],
    said: [],
  };
  const same = sameAs(groups, reading);
  return [...groups.filter((group) => !same.includes(group)), same.reduce(together, own)];
}

function together(one: Group, other: Group): Group {
  return {
    ...one,
    key: [one.key, other.key].sort()[0] ?? one.key,
    ...withGrants(other, one),
    shown: laterList(one.shown, other.shown),
    ids: inOrder(one.ids, other.ids),
  };
}

function laterList(one: ShownList | undefined, other: ShownList | undefined): ShownList | undefined {
  return !one || (other && other.at > one.at) ? other : one;
}

/** Mostly, one reading comes behind all that are there: to sort a long history for each takes long. */
function inOrder(one: readonly string[], other: readonly string[]): string[] {
  const [last = '', first = ''] = [other.at(-1), one[0]];
  return last < first ? [...other, ...one] : [...one, ...other].sort();
}
