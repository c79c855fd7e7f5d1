import type { DrawKeyId } from '../../provider/index.ts';
import type { MicroDollars } from '../../values/index.ts';
import type { Constraint } from './constraint.ts';
import type { Held } from './holding.ts';
import { comparisons, forbids, isBroken, type Labels, type Trial } from './labels.ts';

/** A use of one grant that contradicts a rule. At every moment, one of the blockers held money and came first. */
export interface Witness {
  /** The index of the window in `Evidence.windows`. */
  windowIndex: number;
  moved: { grant: string; amount: MicroDollars };
  /** One grant, or several that held money one after the other. */
  blockers: readonly (Held & { decidedBy: DrawKeyId })[];
}

/**
 * The movements that rule out a rule, each with its blockers. A movement with a single epoch is preferred. If only several
 * movements together are impossible, the result is every movement that the rule may forbid.
 */
export function witnessesOf(
  trial: Trial,
  labels: Labels,
  guessed: Labels,
  constraints: readonly Constraint[],
): Witness[] {
  for (const tried of [labels, guessed]) {
    const broken = constraints.filter((constraint) => isBroken(trial, tried, constraint));
    const clearest = broken.find(({ holdersPerEpoch }) => holdersPerEpoch.length === 1) ?? broken[0];
    if (clearest) return [witnessOf(trial, tried, clearest)];
  }
  return constraints
    .filter(({ holdersPerEpoch, moved }) =>
      holdersPerEpoch.every((set) => set.some((held) => mayForbid(trial, labels, held, moved.grant))),
    )
    .map((constraint) => witnessOf(trial, labels, constraint));
}

function witnessOf(
  trial: Trial,
  labels: Labels,
  { windowIndex, moved, holdersPerEpoch }: Constraint,
): Witness {
  const blockers = new Map<string, Witness['blockers'][number]>();
  for (const set of holdersPerEpoch) {
    const forbidding = set.filter((candidate) => forbids(trial, labels, candidate, moved.grant));
    const candidates =
      forbidding.length > 0 ? forbidding : set.filter((one) => mayForbid(trial, labels, one, moved.grant));
    const chosen = candidates.find(({ grant }) => blockers.has(grant)) ?? largest(candidates);
    const decidedBy = chosen && decidingKey(trial, labels, chosen, moved.grant);
    if (chosen && decidedBy) {
      blockers.set(chosen.grant, { grant: chosen.grant, left: chosen.left, decidedBy });
    }
  }
  return { windowIndex, moved, blockers: [...blockers.values()] };
}

function largest(candidates: readonly Held[]): Held | undefined {
  return candidates.reduce<Held | undefined>(
    (most, one) => (most === undefined || one.left > most.left ? one : most),
    undefined,
  );
}

function mayForbid(trial: Trial, labels: Labels, held: Held, moved: string): boolean {
  return decidingKey(trial, labels, held, moved) !== undefined;
}

function decidingKey(trial: Trial, labels: Labels, { grant }: Held, moved: string): DrawKeyId | undefined {
  const winning = comparisons(trial, labels, grant, moved).find(({ order }) => order === -1);
  return winning && 'decidedBy' in winning ? winning.decidedBy : undefined;
}
