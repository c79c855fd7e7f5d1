import {
  analyse,
  type Basis,
  type GrantsAnalysis,
  MAX_READINGS,
  readingOf,
  type Series,
} from '../analysis/index.ts';
import { readBasis } from '../report/index.ts';
import { newNames, renamed } from './grant-names.ts';
import { extended, goesOn, type KeptReading, keptReading, supersedes } from './kept-reading.ts';
import { withKept } from './kept-series.ts';
import { lastWords, type Said, underNewNames } from './said.ts';

/** One organization's readings taken together: all that panel, popup and badge need of the past. */
export interface KeptOrganization {
  /** The least id of its readings when it was first kept: it stays while readings come and go. */
  key: string;
  /** As the page names it; `null` where it names none. */
  name: string | null;
  /** The names of all grants that were ever seen in it. */
  grants: readonly string[];
  /** What evidence and forecast are made of. */
  series: Series;
  latest: KeptReading;
  said: readonly Said[];
}

/** What tells organizations apart: what the page calls one, else its grants. */
export type Likeness = Pick<KeptOrganization, 'name' | 'grants'>;

/** Without a name on the page, fewer grants may be those of any two accounts that were given them on one day. */
const TELLING = 2;

/** Whether two may be taken for one organization. What cannot be told apart is never joined. */
function isOne(one: Likeness, other: Likeness): boolean {
  if (one.name !== other.name) return false;
  const shared = one.grants.filter((grant) => other.grants.includes(grant)).length;
  return shared >= (one.name === null ? TELLING : 1);
}

/** What becomes of what is kept when a reading is added. */
export interface Keeping {
  organization: KeptOrganization;
  /** New, or the last one seen for longer. */
  reading: KeptReading;
  /** The keys of organizations that turn out to be this one. */
  joined: readonly string[];
  /** The id of a reading of the same visit, in whose place this one is kept; `null`: none. */
  replaced: string | null;
}

/** Adds a reading to what is kept; `undefined` where there is nothing to keep. `language` is that of its sentences. */
export function keep(
  known: readonly KeptOrganization[],
  basis: Basis,
  language: string,
): Keeping | undefined {
  const made = keptReading(basis, language);
  const analysis = analyse(basis);
  if (!made || !analysis || analysis.status === 'reading' || analysis.status === 'unreadable')
    return undefined;
  const judged = 'grants' in analysis ? analysis : undefined;
  const likeness = likenessOf(analysis.organization, judged);
  const same = sameAs(known, likeness);
  const before = same.reduce<KeptOrganization | undefined>(
    (one, next) => (one ? joined(one, next) : next),
    undefined,
  );
  const isGoingOn = before !== undefined && goesOn(before.latest, made);
  const reading = isGoingOn ? extended(before.latest, made) : made;
  const organization = withReading(before, likeness, reading, { analysis: judged, most: MAX_READINGS });
  const others = same.map(({ key }) => key).filter((key) => key !== organization.key);
  const isReplaced = before !== undefined && !isGoingOn && supersedes(before.latest, made);
  return { organization, reading, joined: others, replaced: isReplaced ? before.latest.id : null };
}

export function likenessOf(name: string | null, analysis: GrantsAnalysis | undefined): Likeness {
  return { name, grants: analysis?.identities ?? [] };
}

/** A list without grants is told by its name alone, and so is one that is known without any. */
export function sameAs<Known extends Likeness>(known: readonly Known[], likeness: Likeness): Known[] {
  const same = known.filter((one) => isOne(one, likeness));
  if (same.length > 0 || likeness.name === null) return same;
  const named = known.filter(({ name }) => name === likeness.name);
  const bare = likeness.grants.length === 0 ? named : named.filter(({ grants }) => grants.length === 0);
  return bare.length === 1 ? bare : [];
}

export function withReading(
  before: KeptOrganization | undefined,
  likeness: Likeness,
  reading: KeptReading,
  { analysis, most }: { analysis: GrantsAnalysis | undefined; most: number },
): KeptOrganization {
  // Of two tabs, the one that read first may tell later: it changes nothing of what is newer.
  if (before && reading.until < before.latest.from)
    return { ...before, grants: namesOf(before.grants, likeness) };
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

/** Two that turn out to be one. Their series may overlap in time, and the one that was read last counts. */
function joined(one: KeptOrganization, other: KeptOrganization): KeptOrganization {
  const later = one.latest.until >= other.latest.until ? one : other;
  return {
    key: [one.key, other.key].sort()[0] ?? one.key,
    name: one.name,
    grants: [...new Set([...one.grants, ...other.grants])].sort(),
    series: later.series,
    latest: later.latest,
    said: lastWords(one.said, other.said),
  };
}

/** The basis of a kept reading, with nothing of a visit. */
export function basisOfKept({ basis }: KeptReading): Basis {
  return readBasis(basis);
}
