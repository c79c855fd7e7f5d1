import { analyse, type Basis, MAX_READINGS, type SeenReading } from '../analysis/index.ts';
import type { Instant } from '../values/index.ts';
import { isAhead } from './ahead.ts';
import { newNames, renamed } from './grant-names.ts';
import { joined, type KeptOrganization, type Known, upTo } from './kept-organization.ts';
import { extended, goesOn, type KeptReading, keptReading, supersedes } from './kept-reading.ts';
import { withKept } from './kept-series.ts';
import { allIds, ifKnown, type NamedGrants } from './known-ids.ts';
import { type Likeness, sameAs } from './likeness.ts';
import { underNewNames } from './said.ts';
import { shownList } from './shown-list.ts';
import { basisOfKept, type Placed, workedOutFrom } from './worked-out.ts';

/** What becomes of what is kept when a reading is added. */
export interface Keeping {
  organization: KeptOrganization;
  /** New, or the last one seen for longer. */
  reading: KeptReading;
  /** The keys of organizations that turn out to be this one. */
  joined: readonly string[];
  /** The id of a reading of the same visit, in whose place this one is kept; `null`: none. */
  replaced: string | null;
  /** Whether a clock that stood ahead told the time of the reading before: that one counts for nothing any more. */
  setsAside: boolean;
}

/**
 * Adds a reading to what is kept. `undefined` if there is nothing to keep. `language` is that of its sentences. `now` is the time at
 * which the reading arrives: of two tabs, the one that read first may send later.
 */
export function keep(
  known: readonly KeptOrganization[],
  basis: Basis,
  language: string,
  now: Instant = basis.provenance.readAt,
): Keeping | undefined {
  const made = keptReading(basis, language);
  if (!made) return undefined;
  const { placed, figures, seen } = workedOutFrom(made, basis, analyse(basis));
  if (!figures) return undefined;
  const same = knownAs(known, placed);
  const before = same.reduce<KeptOrganization | undefined>(
    (one, next) => (one ? joined(one, next, now) : next),
    undefined,
  );
  const isGoingOn = before !== undefined && goesOn(before.latest, made);
  const reading = isGoingOn ? extended(before.latest, made, now) : made;
  const told = { seen: seen[0], most: MAX_READINGS };
  const organization = withReading(upTo(before, now), placed, reading, told);
  const others = same.map(({ key }) => key).filter((key) => key !== organization.key);
  const isReplaced = before !== undefined && !isGoingOn && supersedes(before.latest, made);
  return {
    organization,
    reading,
    joined: others,
    replaced: isReplaced ? before.latest.id : null,
    setsAside: before !== undefined && isAhead(before.latest.from, now),
  };
}

/** Those that a reading may be of; of others of its name the last list tells whether it is not. */
function knownAs(known: readonly KeptOrganization[], placed: Placed): KeptOrganization[] {
  const named = known.filter((one) => one.name === placed.name);
  const likely = named.map((one) => {
    const shown = shownList(basisOfKept(one.latest), one.latest.exactIds);
    return { ...one, shown, one };
  });
  return sameAs(likely, placed).map(({ one }) => one);
}

export function withReading(
  before: Known | undefined,
  likeness: Likeness,
  reading: KeptReading,
  { seen, most }: { seen: SeenReading | undefined; most: number },
): KeptOrganization {
  // Of two tabs, the one that read first may tell later: it changes nothing of what is newer.
  if (before?.latest && reading.until < before.latest.from)
    return { ...before, latest: before.latest, ...withGrants(before, likeness) };
  const last = before?.series.at(-1);
  const names = seen && last ? newNames(last, seen) : new Map();
  const series = before && seen ? renamed(before.series, names, seen) : (before?.series ?? []);
  return {
    key: before?.key ?? reading.id,
    name: likeness.name,
    ...withGrants(before, likeness),
    series: seen ? withKept(series, seen, most) : series,
    latest: reading,
    said: before ? underNewNames(before.said, names) : [],
  };
}

/** All grants that were ever seen, with one list more. */
export function withGrants(
  before: NamedGrants | undefined,
  { grants, exactIds }: NamedGrants,
): Pick<Likeness, 'grants' | 'exactIds'> {
  const known = before?.grants ?? [];
  const names = new Set([...known, ...grants]);
  return {
    // Mostly nothing is new: to sort a long history's names for each of its readings takes long.
    grants: names.size === known.length ? known : [...names].sort(),
    ...ifKnown(allIds(before?.exactIds, exactIds)),
  };
}
