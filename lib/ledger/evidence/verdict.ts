import type { Category, DrawRule } from '../../provider/index.ts';
import { looksAtCategory, orderOf, statedPart } from '../draw/rules.ts';
import { type Assumption, WEAKER } from './assumption.ts';
import type { Constraint } from './constraint.ts';
import { comparisons, isBroken, isExplained, type Labels, type Trial } from './labels.ts';
import type { KnownGrant } from './reading.ts';
import { type Witness, witnessesOf } from './witness.ts';
import type { World, Worlds } from './worlds.ts';

/** A guess that a verdict depends on. If the grant had the other category, the rule could hold. */
export interface Guess {
  grant: string;
  category: Exclude<Category, 'unknown'>;
}

/**
 * What an account's own figures say about a rule. `ruled-out` does not depend on guesses, and needs only assumptions that leave
 * it firm (`FIRM`). `ruled-out-if` depends on its guesses and on all its assumptions. The text of a verdict has to name all of
 * them. `cannot-tell` differs from `consistent`: no figures could have contradicted the rule.
 */
export type Verdict =
  | { kind: 'consistent' }
  | ({ kind: 'ruled-out' } & Against)
  | ({ kind: 'ruled-out-if'; guesses: readonly Guess[] } & Against)
  | { kind: 'cannot-tell'; reason: 'nothing-compared' | 'facts-unknown' };

interface Against {
  assumes: readonly Assumption[];
  witnesses: readonly Witness[];
}

const EITHER: readonly Category[] = ['paid', 'promotional'];

/** Checks a rule against every movement. A part that its source does not state can only rule it out under an assumption. */
export function judge(rule: DrawRule, grants: ReadonlyMap<string, KnownGrant>, worlds: Worlds): Verdict {
  const whole = verdictOn(rule, grants, worlds);
  if (!('witnesses' in whole) || !rule.isTieAssumed || worlds.isTieGiven) return whole;
  const stated = verdictOn(statedPart(rule), grants, worlds);
  if ('witnesses' in stated) return stated;
  const guesses = 'guesses' in whole ? whole.guesses : [];
  return { ...whole, kind: 'ruled-out-if', guesses, assumes: [...whole.assumes, 'tie-by-expiry'] };
}

/** Checks a rule with all its keys against every movement. The firmest verdict counts. */
function verdictOn(
  rule: DrawRule,
  grants: ReadonlyMap<string, KnownGrant>,
  { firm, weaker }: Worlds,
): Verdict {
  const most = [...firm, ...weaker].at(-1)?.constraints() ?? [];
  if (most.length === 0) return { kind: 'cannot-tell', reason: 'nothing-compared' };
  const trial = { order: orderOf(rule), grants };
  const { all, guessed } = labelsFor(rule, grants, most);
  const isFailing = ({ constraints }: World, labels: Labels) => !isExplained(trial, labels, constraints());
  const failing = (worlds: readonly World[], labels: Labels) =>
    worlds.slice(-1).some((last) => isFailing(last, labels))
      ? worlds.find((world) => isFailing(world, labels))
      : undefined;
  if (isExplained(trial, guessed, most)) {
    return canSpeak(trial, all, most)
      ? { kind: 'consistent' }
      : { kind: 'cannot-tell', reason: 'facts-unknown' };
  }
  const certain = failing(firm, all);
  if (certain) return { kind: 'ruled-out', ...against(trial, all, guessed, certain) };
  const byGuess = failing(firm, guessed);
  if (byGuess) return ruledOutIf(trial, all, guessed, byGuess);
  const assuming = failing(weaker, all);
  if (assuming) return { kind: 'ruled-out-if', guesses: [], ...against(trial, all, guessed, assuming) };
  return ruledOutIf(
    trial,
    all,
    guessed,
    failing(weaker, guessed) ?? { assumes: WEAKER.at(-1) ?? [], constraints: () => most },
  );
}

function against(trial: Trial, labels: Labels, guessed: Labels, { assumes, constraints }: World): Against {
  return { assumes, witnesses: witnessesOf(trial, labels, guessed, constraints()) };
}

function ruledOutIf(trial: Trial, all: Labels, guessed: Labels, world: World): Verdict {
  const needed = neededGuesses(trial, all, guessed, world.constraints());
  return {
    kind: 'ruled-out-if',
    guesses: [...needed].flatMap(([grant, [category]]) => (isGuess(category) ? { grant, category } : [])),
    ...against(trial, new Map([...all, ...needed]), guessed, world),
  };
}

/** The possible categories of the grants in the constraints: `all` without guesses, `guessed` with them. */
function labelsFor(
  rule: DrawRule,
  grants: ReadonlyMap<string, KnownGrant>,
  constraints: readonly Constraint[],
): { all: Labels; guessed: Labels } {
  const named = looksAtCategory(rule) ? grantsIn(constraints) : [];
  const undecided = [...named].flatMap((id) => {
    const grant = grants.get(id);
    return grant && !grant.isCategoryKnown ? [grant] : [];
  });
  return {
    all: new Map(undecided.map(({ id }) => [id, EITHER])),
    guessed: new Map(undecided.map(({ id, category }) => [id, category === 'unknown' ? EITHER : [category]])),
  };
}

function grantsIn(constraints: readonly Constraint[]): Set<string> {
  const named = new Set<string>();
  for (const { moved, holdersPerEpoch } of constraints) {
    named.add(moved.grant);
    for (const set of holdersPerEpoch) for (const { grant } of set) named.add(grant);
  }
  return named;
}

/** Whether the rule can rank any two of the grants that were compared. */
function canSpeak(trial: Trial, labels: Labels, constraints: readonly Constraint[]): boolean {
  return constraints.some(({ moved, holdersPerEpoch }) =>
    holdersPerEpoch.every((set) =>
      set.some(({ grant }) =>
        comparisons(trial, labels, grant, moved.grant).some(({ order }) => order !== 'cannot-tell'),
      ),
    ),
  );
}

/** The guesses that rule the rule out. Guesses that are not needed are dropped one by one. */
function neededGuesses(
  trial: Trial,
  all: Labels,
  guessed: Labels,
  constraints: readonly Constraint[],
): Labels {
  const broken = constraints.find((constraint) => isBroken(trial, guessed, constraint));
  const concerned = broken ? [broken] : constraints;
  const needed = new Map([...guessed].filter(([, categories]) => categories.length === 1));
  for (const [id, categories] of [...needed]) {
    needed.delete(id);
    if (isExplained(trial, new Map([...all, ...needed]), concerned)) needed.set(id, categories);
  }
  return needed;
}

function isGuess(category: Category | undefined): category is Guess['category'] {
  return category === 'paid' || category === 'promotional';
}
