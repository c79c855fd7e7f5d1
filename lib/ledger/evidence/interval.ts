import type { KnownGrant, Tolerance } from './reading.ts';

/** A time `[from, until)`. */
export interface Interval {
  from: number;
  until: number;
}

export const ALWAYS: Interval = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
/** An empty interval: `from` is after `until`. */
export const NEVER_ACTIVE: Interval = { from: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY };

/** Whether a grant may have started so late that a reading at `at` did not show it yet. */
export function mayStartAfter({ start }: KnownGrant, at: number, { later, lag }: Tolerance): boolean {
  return start !== null && start + later + lag >= at;
}

/** The longest time in which a grant may be active, if its dates are as wrong as the tolerance allows. */
export function possiblyActive({ start, expiry }: KnownGrant, { earlier, later }: Tolerance): Interval {
  return {
    from: start === null ? ALWAYS.from : start - earlier,
    until: expiry === null ? ALWAYS.until : expiry + later,
  };
}

/** The time in which a grant is active even if its dates are as wrong as the tolerance allows. */
export function certainlyActive({ start, expiry }: KnownGrant, { earlier, later }: Tolerance): Interval {
  return start === null || expiry === null ? NEVER_ACTIVE : { from: start + later, until: expiry - earlier };
}
