import { analyse, type Basis, type GrantsAnalysis, MAX_READINGS, readingOf } from '../analysis/index.ts';
import { readBasis } from '../report/index.ts';
import type { Instant } from '../values/index.ts';
import { isAhead } from './ahead.ts';
import { newNames, renamed } from './grant-names.ts';
import { joined, type KeptOrganization, type Known, upTo } from './kept-organization.ts';
import { extended, goesOn, type KeptReading, keptReading, supersedes } from './kept-reading.ts';
import { withKept } from './kept-series.ts';
import { type Likeness, sameAs } from './likeness.ts';
import { underNewNames } from './said.ts';
import { shownList } from './shown-list.ts';

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
  const analysis = analyse(basis);
  if (!made || !analysis || analysis.status === 'reading' || analysis.status === 'unreadable')
    return undefined;
  const judged = 'grants' in analysis ? analysis : undefined;
  const likeness = likenessOf(analysis.organization, judged);
  const same = knownAs(known, likeness, basis);
  const before = same.reduce<KeptOrganization | undefined>(
    (one, next) => (one ? joined(one, next, now) : next),
    undefined,
  );
  const isGoingOn = before !== undefined && goesOn(before.latest, made);
  const reading = isGoingOn ? extended(before.latest, made, now) : made;
  const told = { analysis: judged, most: MAX_READINGS };
  const organization = withReading(upTo(before, now), likeness, reading, told);
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
function knownAs(
  known: readonly KeptOrganization[],
  { name, grants }: Likeness,
  basis: Basis,
): KeptOrganization[] {
  const named = known.filter((one) => one.name === name);
  const likely = named.map((one) => ({ ...one, shown: shownList(basisOfKept(one.latest)), one }));
  return sameAs(likely, { name, grants, shown: shownList(basis) }).map(({ one }) => one);
}

export function likenessOf(name: string | null, analysis: GrantsAnalysis | undefined): Likeness {
  return { name, grants: analysis?.identities ?? [] };
}

export function withReading(
  before: Known | undefined,
  likeness: Likeness,
  reading: KeptReading,
  { analysis, most }: { analysis: GrantsAnalysis | undefined; most: number },
): KeptOrganization {
  // Of two tabs, the one that read first may tell later: it changes nothing of what is newer.
  if (before?.latest && reading.until < before.latest.from)
    return { ...before, latest: before.latest, grants: namesOf(before.grants, likeness) };
  const seen = analysis && readingOf(analysis);
  const last = before?.series.at(-1);
  const names = seen && last ? newNames(last, seen) : new Map();
  const series = before ? renamed(before.series, names) : [];
  return {
    key: before?.key ?? reading.id,
    name: likeness.name,
    grants: namesOf(before?.grants ?? [], likeness),
    series: seen ? withKept(series, seen, most) : series,
    latest: reading,
    said: before ? underNewNames(before.said, names) : [],
  };
}

function namesOf(known: readonly string[], { grants }: Likeness): string[] {
  return [...new Set([...known, ...grants])].sort();
}

/** The basis of a kept reading, with nothing of a visit. */
export function basisOfKept({ basis }: KeptReading): Basis {
  return readBasis(basis);
}
