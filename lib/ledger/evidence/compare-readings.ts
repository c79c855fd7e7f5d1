import { type MicroDollars, NO_MONEY } from '../../values/index.ts';
import { toMicroDollars } from '../amount.ts';
import {
  ALWAYS,
  certainlyActive,
  type Interval,
  mayStartAfter,
  NEVER_ACTIVE,
  possiblyActive,
} from './interval.ts';
import type {
  Balance,
  History,
  KnownGrant,
  ReadingProblem,
  Steadiness,
  Tolerance,
  ValidReading,
} from './reading.ts';
import { smallestMove } from './rises.ts';
import { unclearIn } from './unclear.ts';

/** How one grant changed in a window. */
export interface GrantChange {
  id: string;
  /** A promotional grant was not bought, so its figure cannot fall because a purchase was paid back. */
  isKnownPromotional: boolean;
  /** The time from which readings show the figure at the end of the window. */
  steadyFrom: number;
  /** The time until which the grant certainly held that figure: the last reading that shows it, minus the longest lag. */
  confirmedUntil: number;
  /** The longest time in which the grant may have been active. */
  possiblyActive: Interval;
  /** The time in which it was certainly active; `NEVER_ACTIVE` if no time is certain. */
  certainlyActive: Interval;
  /** The amount that usage took from it; zero if not known. */
  moved: MicroDollars;
  /** The amount that it held at the end, or when it expired. It held at least that much before. Zero if not known. */
  heldAmount: MicroDollars;
  /** `false` only if the figure certainly did not fall. */
  mayHaveFallen: boolean;
  /** How much its figure fell at most, plus the debt that it shows. An unknown fall counts as zero. */
  fall: number;
}

/** The time between two readings. Without an `opening`, it begins before every grant. */
export interface ReadingWindow {
  opening: ValidReading | null;
  closing: ValidReading;
  grants: readonly GrantChange[];
  /** `false` if some grant may have risen. A figure was corrected then, so the window proves nothing. */
  isValid: boolean;
  problems: readonly ReadingProblem[];
}

/** The time in which the usage of a window may have happened. Figures lag, so some of it happened before the opening. */
export function usageInterval({ opening, closing }: ReadingWindow, { lag }: Tolerance): Interval {
  return { from: opening === null ? Number.NEGATIVE_INFINITY : opening.at - lag, until: closing.at };
}

/** Compares two readings grant by grant. Without an `opening`, each grant starts with the granted amount. */
export function windowOf(
  history: History,
  opening: ValidReading | null,
  closing: ValidReading,
  tolerance: Tolerance,
): ReadingWindow {
  const { grants, rises, readings } = history;
  const ids = new Set([...(opening?.grants.keys() ?? []), ...closing.grants.keys()]);
  const span = opening ? readings.slice(readings.indexOf(opening), readings.indexOf(closing) + 1) : [closing];
  const wasUnclear = unclearIn(
    span,
    grants,
    (grant) => opening && mayStartAfter(grant, opening.at, tolerance),
  );
  const problems: ReadingProblem[] = [];
  const changes: GrantChange[] = [];
  for (const id of ids) {
    const grant = grants.get(id);
    if (!grant) continue;
    const { change, problem } = changeOf(history, grant, opening, closing, tolerance);
    changes.push(wasUnclear(grant) ? { ...change, heldAmount: NO_MONEY, moved: NO_MONEY } : change);
    if (problem) problems.push(problem);
  }
  const isValid = !rises.some(({ after, until }) => isBefore(after, closing) && isBefore(opening, until));
  return { opening, closing, grants: changes, isValid, problems };
}

/** Whether a reading comes before another; `null` stands for the time before all readings. */
function isBefore(earlier: ValidReading | null, later: ValidReading): boolean {
  return earlier === null || earlier.index < later.index;
}

function changeOf(
  history: History,
  grant: KnownGrant,
  opening: ValidReading | null,
  closing: ValidReading,
  tolerance: Tolerance,
): { change: GrantChange; problem?: ReadingProblem } {
  const { id } = grant;
  const [before, after] = [opening?.grants.get(id), closing.grants.get(id)];
  const hasAppearedLate = opening !== null && !before && !mayStartAfter(grant, opening.at, tolerance);
  const from = before ? before.left : hasAppearedLate ? null : grant.granted;
  const step = smallestMove(opening, closing);
  const fell = fallOf(from, after);
  const isUsed = fell >= step && isUse(grant, after, closing.at, tolerance);
  const debt = after?.debt ?? NO_MONEY;
  const steady = steadyIn(history, id, closing);
  const change: GrantChange = {
    id,
    isKnownPromotional: grant.isCategoryKnown && grant.category === 'promotional',
    possiblyActive: possiblyActive(grant, tolerance),
    certainlyActive: hasAppearedLate ? NEVER_ACTIVE : certainlyActive(grant, tolerance),
    moved: isUsed ? toMicroDollars(fell) : NO_MONEY,
    heldAmount: heldThrough(before, after, isOver(grant, closing.at, tolerance)),
    mayHaveFallen: from === null || fell >= step,
    fall: Math.max(fell, 0) + debt,
    steadyFrom: steady.since,
    confirmedUntil: steady.until - tolerance.lag,
  };
  if (!hasAppearedLate) return { change };
  const span = { grant: id, from: opening.at, until: closing.at };
  return { change, problem: { code: 'appeared-late', ...span } };
}

const NEVER_SEEN: Steadiness = { since: ALWAYS.until, until: ALWAYS.from };

function steadyIn({ steady }: History, id: string, closing: ValidReading): Steadiness {
  return steady.get(id)?.get(closing) ?? NEVER_SEEN;
}

function fallOf(from: MicroDollars | null, after: Balance | undefined): number {
  return from === null || !after || after.left === null ? 0 : from - after.left;
}

/** If a row says that the grant ended before its expiry, the time of its end is unknown, so its figure proves nothing. */
function heldThrough(before: Balance | undefined, after: Balance | undefined, isOver: boolean): MicroDollars {
  const isKnown =
    before?.state !== 'unclear' && (after?.state === 'usable' || (after?.state === 'ended' && isOver));
  return isKnown ? (after.left ?? NO_MONEY) : NO_MONEY;
}

function isOver({ expiry }: KnownGrant, at: number, { earlier }: Tolerance): boolean {
  return expiry !== null && expiry - earlier <= at;
}

/** Whether a fall proves usage. It does not if the page may have set an ended grant to zero, or if the State is unclear. */
function isUse(
  { expiry }: KnownGrant,
  after: Balance | undefined,
  at: number,
  { earlier }: Tolerance,
): boolean {
  if (!after || after.state === 'unclear') return false;
  const mayHaveEnded = expiry === null || expiry - earlier <= at || after.state !== 'usable';
  return !mayHaveEnded || after.left !== 0;
}
