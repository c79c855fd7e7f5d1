import { cheapestPairs } from './cheapest-pairs.ts';
import type { ExactGrant } from './exact-answer.ts';
import { areAlike, costOf, fits, type ShownGrant, UNMATCHED_COST } from './likeness.ts';

/** The result for a row. `ambiguous`: it may be any of several grants that differ, or none of them. */
export type Match =
  | { kind: 'matched'; shown: ShownGrant; grant: ExactGrant }
  | { kind: 'ambiguous'; shown: ShownGrant; candidates: readonly ExactGrant[] }
  | { kind: 'unmatched'; shown: ShownGrant };

/** The most rows and grants that may compete with each other. A larger group of similar ones stays ambiguous. */
const LARGEST_CONTEST = 120;

/** Finds the grant of each row, sorted by row number. The order of rows and grants does not affect the result. */
export function matchGrants(rows: readonly ShownGrant[], grants: readonly ExactGrant[]): Match[] {
  const contests = contestsOf(
    rows.toSorted((a, b) => a.row - b.row),
    grants.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
  return contests.flatMap(settle).sort((a, b) => a.shown.row - b.shown.row);
}

interface Contest {
  rows: ShownGrant[];
  grants: ExactGrant[];
}

/** Groups of rows and grants such that no row fits a grant of another group. */
function contestsOf(rows: readonly ShownGrant[], grants: readonly ExactGrant[]): Contest[] {
  let contests: Contest[] = grants.map((grant) => ({ rows: [], grants: [grant] }));
  for (const row of rows) {
    const joined = contests.filter((contest) => contest.grants.some((grant) => fits(row, grant)));
    const others = contests.filter((contest) => !joined.includes(contest));
    contests = [
      ...others,
      {
        rows: [...joined.flatMap((contest) => contest.rows), row],
        grants: joined.flatMap((contest) => contest.grants),
      },
    ];
  }
  return contests;
}

function settle({ rows, grants }: Contest): Match[] {
  if (rows.length + grants.length > LARGEST_CONTEST)
    return rows.map((shown) => ({ kind: 'ambiguous', shown, candidates: grants }));
  const pairings = cheapestPairs(rows.length, grants.length, UNMATCHED_COST, (left, right) => {
    const [row, grant] = [rows[left], grants[right]];
    return row && grant && fits(row, grant) ? costOf(row, grant) : null;
  });
  return rows.map((shown, index): Match => {
    const { partner, others } = pairings[index] ?? { partner: null, others: [] };
    const [grant, ...rest] = [partner, ...others].map((at) => (at === null ? undefined : grants[at]));
    if (rest.some((other) => !areAlike(grant, other))) {
      const candidates = [grant, ...rest].filter((candidate) => candidate !== undefined);
      return { kind: 'ambiguous', shown, candidates };
    }
    return grant ? { kind: 'matched', shown, grant } : { kind: 'unmatched', shown };
  });
}
