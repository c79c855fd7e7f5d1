import type { MicroDollars } from '../../values/index.ts';
import type { Assumption } from './assumption.ts';
import { type GrantChange, type ReadingWindow, usageInterval } from './compare-readings.ts';
import { holdersExcludingDebt, mayPayDebt } from './debt.ts';
import { alternativesIn } from './epochs.ts';
import { type Holding, isHolding } from './holding.ts';
import type { ReadingProblem, Tolerance } from './reading.ts';
import { smallestMove } from './rises.ts';

/**
 * What a movement says about every order. The grant that moved was drawn in at least one epoch (a period in which no grant
 * starts or ends). So in that epoch, no grant that held money and still holds it may come before the one that moved. An
 * emptied grant proves nothing: it may have been emptied first.
 */
export interface Constraint {
  /** The index of the window in `Evidence.windows`. */
  windowIndex: number;
  moved: { grant: string; amount: MicroDollars };
  /** For each epoch that could explain the movement, the other grants that held money in it. Only minimal sets are kept. */
  holdersPerEpoch: readonly (readonly Holding[])[];
  /** A purchase may fall because it was paid back; a promotional grant may not. */
  isKnownPromotional: boolean;
  /** Whether the movement may have paid a debt. If it may, each grant in `excludedBy` proves alone that there was none. */
  debt: { mayBePaid: boolean; excludedBy: readonly Holding[] };
}

/**
 * All that a window says; nothing if the window is not valid.
 *
 * @param showsAll whether the window has every grant that the account ever had
 */
export function constraintsOf(
  window: ReadingWindow,
  index: number,
  tolerance: Tolerance,
  showsAll: boolean,
): { constraints: Constraint[]; problems: ReadingProblem[] } {
  const { grants, isValid } = window;
  if (!isValid) return { constraints: [], problems: [] };
  const movedGrants = grants.filter(({ moved }) => moved > 0);
  if (movedGrants.length === 0) return { constraints: [], problems: [] };
  const holders = grants.filter(({ heldAmount }) => heldAmount > 0);
  const [interval, maxCharge] = [usageInterval(window, tolerance), maxChargeIn(window)];
  const alternativesOf = alternativesIn(holders, interval, maxCharge);
  const excludingDebt = holdersExcludingDebt(grants, interval, maxCharge);
  const constraints: Constraint[] = [];
  const problems: ReadingProblem[] = [];
  for (const grant of movedGrants) {
    const alternatives = alternativesOf(grant);
    if (alternatives.kind === 'never-active') problems.push(movedWhileInactive(window, grant));
    else if (alternatives.kind === 'holders') {
      const { id, moved, isKnownPromotional } = grant;
      const mayBePaid = mayPayDebt(grant, interval);
      const excludedBy = mayBePaid && showsAll ? excludingDebt(grant) : [];
      constraints.push({
        windowIndex: index,
        moved: { grant: id, amount: moved },
        holdersPerEpoch: alternatives.holdersPerEpoch,
        isKnownPromotional,
        debt: { mayBePaid, excludedBy },
      });
    }
  }
  return { constraints, problems };
}

/** The largest single charge that is possible: all that is gone, and what rounding may hide on either side. */
function maxChargeIn({ opening, closing, grants }: ReadingWindow): number {
  return grants.reduce((total, { fall }) => total + fall, Number(smallestMove(opening, closing)));
}

function movedWhileInactive({ opening, closing }: ReadingWindow, { id }: GrantChange): ReadingProblem {
  return { code: 'moved-while-inactive', grant: id, from: opening?.at ?? null, until: closing.at };
}

/**
 * The constraints that remain if only these assumptions hold. If several windows give the same constraint, only the first
 * one counts.
 */
export function constraintsIf(
  assumed: readonly Assumption[],
  constraints: readonly Constraint[],
): Constraint[] {
  const seen = new Map<string, Constraint>();
  for (const { holdersPerEpoch, ...constraint } of constraints) {
    if (!isUse(constraint, assumed)) continue;
    const sets = holdersPerEpoch.map((set) => set.filter((holding) => isHolding(holding, assumed)));
    if (sets.some((set) => set.length === 0)) continue;
    const key = [constraint.moved.grant, ...sets.map((set) => set.map(({ grant }) => grant).join(' '))].join(
      '|',
    );
    if (!seen.has(key)) seen.set(key, { ...constraint, holdersPerEpoch: sets });
  }
  return [...seen.values()];
}

/** Keeps the first of the constraints that say the same under any assumptions. */
export function distinct(constraints: readonly Constraint[]): Constraint[] {
  const first = new Map<string, Constraint>();
  for (const constraint of constraints) {
    const { moved, holdersPerEpoch, debt } = constraint;
    const sets = [debt.excludedBy, ...holdersPerEpoch].map(holdingsKey).join('|');
    const key = `${moved.grant}|${debt.mayBePaid}|${sets}`;
    if (!first.has(key)) first.set(key, constraint);
  }
  return [...first.values()];
}

function holdingsKey(set: readonly Holding[]): string {
  return set
    .map(
      ({ grant, isCovering, stoodStill, isConfirmed }) =>
        `${isCovering} ${stoodStill} ${isConfirmed} ${grant}`,
    )
    .join('&');
}

/** Whether usage moved the grant, if only these assumptions hold. */
function isUse(
  { isKnownPromotional, debt }: Omit<Constraint, 'holdersPerEpoch'>,
  assumed: readonly Assumption[],
): boolean {
  const isFreeOfDebt =
    !debt.mayBePaid ||
    assumed.includes('no-debt') ||
    debt.excludedBy.some((holding) => isHolding(holding, assumed));
  return isFreeOfDebt && (isKnownPromotional || assumed.includes('no-cancelled-purchase'));
}
