import type { GrantsAnalysis } from '../analysis/index.ts';

/** What tells organizations apart: what the page calls one, else its grants. */
export interface Likeness {
  /** As the page names it; `null` where it names none. */
  name: string | null;
  /** The names of all grants that were ever seen in it. */
  grants: readonly string[];
}

/** Without a name on the page, fewer grants may be those of any two accounts that were given them on one day. */
const TELLING = 2;

/** Whether two may be taken for one organization. What cannot be told apart is never joined. */
function isOne(one: Likeness, other: Likeness): boolean {
  if (one.name !== other.name) return false;
  const shared = one.grants.filter((grant) => other.grants.includes(grant)).length;
  return shared >= (one.name === null ? TELLING : 1);
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
