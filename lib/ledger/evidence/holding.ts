import type { MicroDollars } from '../../values/index.ts';
import type { Assumption } from './assumption.ts';
import type { WindowGrant } from './compare-readings.ts';

/** A grant that held money all through a window. */
export interface Held {
  grant: string;
  left: MicroDollars;
}

/** A grant that could have been drawn in an epoch in place of the one that moved, and how firmly its figures say so. */
export interface Holding extends Held {
  /** Whether it held more than any single charge of the window can have taken. */
  isCovering: boolean;
  /** Whether its figure stood still `throughout`, in the `window` alone, or fell (`no`), so that a refund may hide that it was empty. */
  isSteady: 'throughout' | 'window' | 'no';
  /** Whether a later reading shows it unchanged, however far its figure lagged. */
  isSettled: boolean;
  /** Whether it is known to be no purchase, which might have been paid back while its row still shows the credit. */
  isUnbought: boolean;
}

/** Whether it surely held money that could be drawn, if the assumptions hold. */
export function isHolding(
  { isCovering, isSteady, isSettled, isUnbought }: Holding,
  assumed: readonly Assumption[],
): boolean {
  const isOneTime = assumed.includes('one-time');
  const isNeverEmptied = isSteady === 'throughout' || (isSteady === 'window' && isOneTime);
  return (
    (isCovering || assumed.includes('split-charges')) &&
    (isNeverEmptied || assumed.includes('no-refund')) &&
    (isSettled || isOneTime) &&
    (isUnbought || assumed.includes('no-cancelled-purchase'))
  );
}

/** How a grant that held money stood in the epoch that begins at a time; `whole` is all that may have been charged in the window. */
export function holdingIn(
  { id, held, steadyFrom, hasFallen, settledUntil, isUnbought }: WindowGrant,
  epoch: number,
  whole: number,
): Holding {
  return {
    grant: id,
    left: held,
    isCovering: held > whole,
    isSteady: hasFallen ? 'no' : epoch >= steadyFrom ? 'throughout' : 'window',
    isSettled: epoch < settledUntil,
    isUnbought,
  };
}

/** Times at which what is known of a grant changes. */
export function cutsOf({ isSurelyActive, steadyFrom, settledUntil }: WindowGrant): number[] {
  return [isSurelyActive.from, isSurelyActive.until, steadyFrom, settledUntil];
}
