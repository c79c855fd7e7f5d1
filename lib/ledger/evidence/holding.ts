import type { MicroDollars } from '../../values/index.ts';
import type { Assumption } from './assumption.ts';
import type { GrantChange } from './compare-readings.ts';

/** A grant that held money all through a window. */
export interface Held {
  grant: string;
  left: MicroDollars;
}

/** A grant that could have been drawn in an epoch in place of the one that moved, and how firmly its figures say so. */
export interface Holding extends Held {
  /** Whether it held more than any single charge of the window can have taken. */
  isCovering: boolean;
  /**
   * Whether its figure has not changed since it was granted (`throughout`), has not changed in the window (`window`), or
   * may have fallen (`no`). After a fall, a refund may hide that the grant was empty for a time.
   */
  stoodStill: 'throughout' | 'window' | 'no';
  /** Whether a later reading shows the same figure, however far the figures lagged. */
  isConfirmed: boolean;
  /** A purchase may have been paid back while its row still shows the credit; a promotional grant may not. */
  isKnownPromotional: boolean;
}

/** Whether the grant certainly held money that could be drawn, if the assumptions hold. */
export function isHolding(
  { isCovering, stoodStill, isConfirmed, isKnownPromotional }: Holding,
  assumed: readonly Assumption[],
): boolean {
  const isOneTime = assumed.includes('one-time');
  const isNeverEmptied = stoodStill === 'throughout' || (stoodStill === 'window' && isOneTime);
  return (
    (isCovering || assumed.includes('split-charges')) &&
    (isNeverEmptied || assumed.includes('no-refund')) &&
    (isConfirmed || isOneTime) &&
    (isKnownPromotional || assumed.includes('no-cancelled-purchase'))
  );
}

/**
 * What a grant held in the epoch that begins at `start`.
 *
 * @param maxCharge the largest single charge that is possible in the window, in micro-dollars
 */
export function holdingFrom(
  { id, heldAmount, steadyFrom, mayHaveFallen, confirmedUntil, isKnownPromotional }: GrantChange,
  start: number,
  maxCharge: number,
): Holding {
  return {
    grant: id,
    left: heldAmount,
    isCovering: heldAmount > maxCharge,
    stoodStill: mayHaveFallen ? 'no' : start >= steadyFrom ? 'throughout' : 'window',
    isConfirmed: start < confirmedUntil,
    isKnownPromotional,
  };
}

/** The times at which something that is known of a grant changes. */
export function timesOfChange({ certainlyActive, steadyFrom, confirmedUntil }: GrantChange): number[] {
  return [certainlyActive.from, certainlyActive.until, steadyFrom, confirmedUntil];
}
