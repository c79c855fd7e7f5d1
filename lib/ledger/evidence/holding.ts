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
   * Whether its figure stood still since it was granted (`throughout`), in the `window` alone, or not. After a fall, a
   * refund may hide that it was empty for a time.
   */
  stoodStill: 'throughout' | 'window' | 'no';
  /** Whether a later reading shows it unchanged, however far its figure lagged. */
  isSettled: boolean;
  /** A purchase may have been paid back while its row still shows the credit; a promotional grant may not. */
  isKnownPromotional: boolean;
}

/** Whether it surely held money that could be drawn, if the assumptions hold. */
export function isHolding(
  { isCovering, stoodStill, isSettled, isKnownPromotional }: Holding,
  assumed: readonly Assumption[],
): boolean {
  const isOneTime = assumed.includes('one-time');
  const isNeverEmptied = stoodStill === 'throughout' || (stoodStill === 'window' && isOneTime);
  return (
    (isCovering || assumed.includes('split-charges')) &&
    (isNeverEmptied || assumed.includes('no-refund')) &&
    (isSettled || isOneTime) &&
    (isKnownPromotional || assumed.includes('no-cancelled-purchase'))
  );
}

/** How a grant that held money stood in the epoch that begins at a time; `whole` is all that may have been charged in the window. */
export function holdingIn(
  { id, held, steadyFrom, mayHaveFallen, settledUntil, isKnownPromotional }: GrantChange,
  epoch: number,
  whole: number,
): Holding {
  return {
    grant: id,
    left: held,
    isCovering: held > whole,
    stoodStill: mayHaveFallen ? 'no' : epoch >= steadyFrom ? 'throughout' : 'window',
    isSettled: epoch < settledUntil,
    isKnownPromotional,
  };
}

/** Times at which what is known of a grant changes. */
export function cutsOf({ surelyActive, steadyFrom, settledUntil }: GrantChange): number[] {
  return [surelyActive.from, surelyActive.until, steadyFrom, settledUntil];
}
