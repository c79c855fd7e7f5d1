import type { KnownGrant, Tolerance } from './reading.ts';

/** A stretch of time `[from, until)`. */
export interface Stretch {
  from: number;
  until: number;
}

/** The longest stretch. */
export const ALWAYS: Stretch = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
/** No stretch at all. */
export const NEVER_ACTIVE: Stretch = { from: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY };

/** Whether a grant may have come after a time, however far figures lag. */
export function mayStartAfter({ start }: KnownGrant, at: number, { later, lag }: Tolerance): boolean {
  return start !== null && start + later + lag >= at;
}

/** When a grant may have been drawn. */
export function mayBeActive({ start, expiry }: KnownGrant, { earlier, later }: Tolerance): Stretch {
  return {
    from: start === null ? ALWAYS.from : start - earlier,
    until: expiry === null ? ALWAYS.until : expiry + later,
  };
}

/** When it surely could have been drawn; `from` after `until` for never. */
export function surelyActive({ start, expiry }: KnownGrant, { earlier, later }: Tolerance): Stretch {
  return start === null || expiry === null ? NEVER_ACTIVE : { from: start + later, until: expiry - earlier };
}
