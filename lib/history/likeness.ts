import type { ExactIds } from '../analysis/index.ts';
import { sharedGrants } from './known-ids.ts';
import { areShifted, contradict, holdsBoth, type ShownList } from './shown-list.ts';

/** What tells organizations apart: what the page calls one, else its grants. */
export interface Likeness {
  /** As the page names it; `null` where it names none. */
  name: string | null;
  /** The names of all grants that were ever seen in it. */
  grants: readonly string[];
  /** The provider's own ids of them, as far as the page's exact answers told any. */
  exactIds?: ExactIds;
  /** The list that it showed last. */
  shown?: ShownList | undefined;
}

/** Without a name on the page, fewer grants may be those of any two accounts that were given them on one day. */
const TELLING = 2;

/** Whether two are the same organization. If that is uncertain, they are never joined. */
function isOne(one: Likeness, other: Likeness): boolean {
  if (one.name !== other.name) return false;
  const isShared = sharedBy(one, other) >= (one.name === null ? TELLING : 1);
  return (isShared || areShifted(one.shown, other.shown)) && !contradict(one.shown, other.shown);
}

function sharedBy(one: Likeness, other: Likeness): number {
  return sharedGrants(one, other).length;
}

/** A list without grants is identified by its name alone, and so is an organization without known grants. */
export function sameAs<Known extends Likeness>(known: readonly Known[], likeness: Likeness): Known[] {
  const same = likest(
    known.filter((one) => isOne(one, likeness)),
    likeness,
  );
  if (same.length > 0 || likeness.name === null) return same;
  const named = known.filter(({ name }) => name === likeness.name);
  const bare = likeness.grants.length === 0 ? named : named.filter(({ grants }) => grants.length === 0);
  return bare.length === 1 ? bare : [];
}

/** Several turn out to be one, unless two of them cannot: then it is the one with most of the grants, or none of them. */
function likest<Known extends Likeness>(same: readonly Known[], likeness: Likeness): Known[] {
  const canBeOne = (one: Known, other: Known) =>
    !contradict(one.shown, other.shown) || holdsBoth(likeness.shown, one.shown, other.shown);
  const areOne = same.every((one) => same.every((other) => canBeOne(one, other)));
  if (areOne) return [...same];
  const most = Math.max(...same.map((one) => sharedBy(one, likeness)));
  const best = same.filter((one) => sharedBy(one, likeness) === most);
  return best.length === 1 ? best : [];
}
