import type { DrawKeyId } from '../../provider/index.ts';
import type { MicroDollars } from '../../values/index.ts';
import type { Constraint } from './constraint.ts';
import type { Held } from './holding.ts';
import { comparisons, forbids, isBroken, type Labels, type Trial } from './labels.ts';

/** A movement that a rule forbids: the grants named held money, and one of them was always there to be drawn first. */
export interface Witness {
  /** The place of the window among the evidence's windows. */
  window: number;
  moved: { grant: string; amount: MicroDollars };
  /** One grant, or several that were there one after the other. */
  held: readonly (Held & { decidedBy: DrawKeyId })[];
}

/**
 * The movement that a rule forbids: the clearest is one grant that held out all the time. Where only several movements
 * together leave no labelling, those that the guesses forbid are named, or all that could be forbidden.
 */
export function witnessesOf(
  trial: Trial,
  labels: Labels,
  guessed: Labels,
  constraints: readonly Constraint[],
): Witness[] {
  for (const tried of [labels, guessed]) {
    const broken = constraints.filter((constraint) => isBroken(trial, tried, constraint));
    const clearest = broken.find(({ epochs }) => epochs.length === 1) ?? broken[0];
    if (clearest) return [witnessOf(trial, tried, clearest)];
  }
  return constraints
    .filter(({ epochs, moved }) =>
      epochs.every((set) => set.some((held) => mayForbid(trial, labels, held, moved.grant))),
    )
    .map((constraint) => witnessOf(trial, labels, constraint));
}

function witnessOf(trial: Trial, labels: Labels, { window, moved, epochs }: Constraint): Witness {
  const held = new Map<string, Witness['held'][number]>();
  for (const set of epochs) {
    const inTheWay = set.filter((candidate) => forbids(trial, labels, candidate, moved.grant));
    const candidates =
      inTheWay.length > 0 ? inTheWay : set.filter((one) => mayForbid(trial, labels, one, moved.grant));
    const chosen = candidates.find(({ grant }) => held.has(grant)) ?? largest(candidates);
    const decidedBy = chosen && decidingKey(trial, labels, chosen, moved.grant);
    if (chosen && decidedBy) {
      held.set(chosen.grant, { grant: chosen.grant, left: chosen.left, decidedBy });
    }
  }
  return { window, moved, held: [...held.values()] };
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
  const before = comparisons(trial, labels, grant, moved).find(({ order }) => order === -1);
  return before && 'decidedBy' in before ? before.decidedBy : undefined;
}
