import type { MicroDollars } from '../../values/index.ts';
import type { Assumption } from './assumption.ts';
import { type GrantChange, type ReadingWindow, stretchOf } from './compare-readings.ts';
import { mayPayDebt, whileDebtCouldArise } from './debt.ts';
import { epochsOfWindow } from './epochs.ts';
import { type Holding, isHolding } from './holding.ts';
import type { ReadingProblem, Tolerance } from './reading.ts';
import { smallestMove } from './rises.ts';

/**
 * What a movement says about every order: in at least one epoch (a stretch in which no grant starts or ends) the grant
 * that moved was drawn, so that none of the grants that could have been drawn then and still hold money may come
 * before it. A grant that was emptied never stands in the way: it may have been emptied first.
 */
export interface Constraint {
  /** The place of the window among the windows. */
  window: number;
  moved: { grant: string; amount: MicroDollars };
  /** For each epoch that could explain the movement, who held money in it; only the smallest sets are kept. */
  epochs: readonly (readonly Holding[])[];
  /** A purchase may fall because it was paid back; a promotional grant may not. */
  isKnownPromotional: boolean;
  /** Whether the movement may have paid a debt; where it may, each of the grants named shows by itself that there was none. */
  debt: { mayBePaid: boolean; excludedBy: readonly Holding[] };
}

/** All that a window says; nothing where it is not usable. `showsAll`: whether it has every grant that there was. */
export function constraintsOf(
  window: ReadingWindow,
  index: number,
  tolerance: Tolerance,
  showsAll: boolean,
): { constraints: Constraint[]; problems: ReadingProblem[] } {
  const { grants, isUsable } = window;
  if (!isUsable) return { constraints: [], problems: [] };
  const movedGrants = grants.filter(({ moved }) => moved > 0);
  if (movedGrants.length === 0) return { constraints: [], problems: [] };
  const holding = grants.filter(({ held }) => held > 0);
  const [stretch, whole] = [stretchOf(window, tolerance), mostCharged(window)];
  const epochsOf = epochsOfWindow(holding, stretch, whole);
  const constraints: Constraint[] = [];
  const problems: ReadingProblem[] = [];
  for (const grant of movedGrants) {
    const epochs = epochsOf(grant);
    if (epochs === 'never') problems.push(movedWhileInactive(window, grant));
    else if (epochs.length > 0) {
      const { id, moved, isKnownPromotional } = grant;
      const mayBePaid = mayPayDebt(grant, stretch);
      const excludedBy = mayBePaid && showsAll ? whileDebtCouldArise(grant, grants, stretch, whole) : [];
      constraints.push({
        window: index,
        moved: { grant: id, amount: moved },
        epochs,
        isKnownPromotional,
        debt: { mayBePaid, excludedBy },
      });
    }
  }
  return { constraints, problems };
}

/** The most that a single charge can have taken: all that is gone, with what rounding may hide on either side. */
function mostCharged({ opening, closing, grants }: ReadingWindow): number {
  return grants.reduce((total, { fall }) => total + fall, Number(smallestMove(opening, closing)));
}

function movedWhileInactive({ opening, closing }: ReadingWindow, { id }: GrantChange): ReadingProblem {
  return { code: 'moved-while-inactive', grant: id, from: opening?.at ?? null, until: closing.at };
}

/**
 * What is left of constraints if just these assumptions hold. The same constraint of several windows counts once, for
 * the first of them.
 */
export function constraintsIf(
  assumed: readonly Assumption[],
  constraints: readonly Constraint[],
): Constraint[] {
  const seen = new Map<string, Constraint>();
  for (const { epochs, ...constraint } of constraints) {
    if (!isUse(constraint, assumed)) continue;
    const sets = epochs.map((set) => set.filter((holding) => isHolding(holding, assumed)));
    if (sets.some((set) => set.length === 0)) continue;
    const key = [constraint.moved.grant, ...sets.map((set) => set.map(({ grant }) => grant).join(' '))].join(
      '|',
    );
    if (!seen.has(key)) seen.set(key, { ...constraint, epochs: sets });
  }
  return [...seen.values()];
}

/** The first of constraints that say the same, whatever is assumed. */
export function distinct(constraints: readonly Constraint[]): Constraint[] {
  const first = new Map<string, Constraint>();
  for (const constraint of constraints) {
    const { moved, epochs, debt } = constraint;
    const key = `${moved.grant}|${debt.mayBePaid}|${namesOf(debt.excludedBy)}|${epochs.map(namesOf).join('|')}`;
    if (!first.has(key)) first.set(key, constraint);
  }
  return [...first.values()];
}

function namesOf(set: readonly Holding[]): string {
  return set
    .map(
      ({ grant, isCovering, stoodStill, isSettled }) => `${isCovering} ${stoodStill} ${isSettled} ${grant}`,
    )
    .join('&');
}

/** Whether it was usage that moved the grant, if just these assumptions hold. */
function isUse(
  { isKnownPromotional, debt }: Omit<Constraint, 'epochs'>,
  assumed: readonly Assumption[],
): boolean {
  const isFreeOfDebt =
    !debt.mayBePaid ||
    assumed.includes('no-debt') ||
    debt.excludedBy.some((holding) => isHolding(holding, assumed));
  return isFreeOfDebt && (isKnownPromotional || assumed.includes('no-cancelled-purchase'));
}
