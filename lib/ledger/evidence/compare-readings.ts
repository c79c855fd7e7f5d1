import { type MicroDollars, NO_MONEY } from '../../values/index.ts';
import { exactly } from '../amount.ts';
import type {
  History,
  KnownGrant,
  ReadingProblem,
  Standing,
  Steadiness,
  Tolerance,
  UsableReading,
} from './reading.ts';
import { smallestMove } from './rises.ts';
import { ALWAYS, mayBeActive, mayStartAfter, NEVER_ACTIVE, type Stretch, surelyActive } from './stretch.ts';

/** What one grant did in a window. */
export interface WindowGrant {
  id: string;
  /** Whether it is known to be promotional. */
  isUnbought: boolean;
  /** Since when the figure with which the window closes has stood still. */
  steadyFrom: number;
  /** Until when it surely stood so, however far it lagged: later readings may show it unchanged. */
  settledUntil: number;
  /** When it may have been drawn. */
  mayBeActive: Stretch;
  /** When it surely could have been drawn; `from` after `until` for never. */
  isSurelyActive: Stretch;
  /** What left it by use; nothing where that is not known. */
  moved: MicroDollars;
  /**
   * What it still held at the end, or until it expired, and so all the time before; nothing where that is not known.
   */
  held: MicroDollars;
  /** Whether that is less than at the beginning, or may be. */
  hasFallen: boolean;
  /** The most by which it fell, a debt included, as far as that is known. */
  fall: number;
}

/** The time between two readings, or from before every grant until a reading (`opening` is `null`). */
export interface Window {
  opening: UsableReading | null;
  closing: UsableReading;
  grants: readonly WindowGrant[];
  /** A window in which some grant may have risen is no evidence: figures were put right in it. */
  isUsable: boolean;
  problems: readonly ReadingProblem[];
}

/** When figures may have changed in a window: they lag behind usage. */
export function stretchOf({ opening, closing }: Window, { lag }: Tolerance): Stretch {
  return { from: opening === null ? Number.NEGATIVE_INFINITY : opening.at - lag, until: closing.at };
}

/** Compares two readings grant by grant; without an `opening`, every grant began with what was granted. */
export function windowOf(
  history: History,
  opening: UsableReading | null,
  closing: UsableReading,
  tolerance: Tolerance,
): Window {
  const { grants, rises, readings } = history;
  const ids = new Set([...(opening?.grants.keys() ?? []), ...closing.grants.keys()]);
  const between = opening ? readings.slice(readings.indexOf(opening) + 1, readings.indexOf(closing)) : [];
  const wasUnclear = (id: string) => between.some((one) => one.grants.get(id)?.state === 'unclear');
  const problems: ReadingProblem[] = [];
  const seen: WindowGrant[] = [];
  for (const id of ids) {
    const grant = grants.get(id);
    if (!grant) continue;
    const change = changeOf(history, grant, opening, closing, tolerance);
    seen.push(wasUnclear(id) ? { ...change.grant, held: NO_MONEY, moved: NO_MONEY } : change.grant);
    if (change.problem) problems.push(change.problem);
  }
  const isUsable = !rises.some(({ after, until }) => isBefore(after, closing) && isBefore(opening, until));
  return { opening, closing, grants: seen, isUsable, problems };
}

function isBefore(one: UsableReading | null, other: UsableReading): boolean {
  return one === null || one.index < other.index;
}

function changeOf(
  history: History,
  grant: KnownGrant,
  opening: UsableReading | null,
  closing: UsableReading,
  tolerance: Tolerance,
): { grant: WindowGrant; problem?: ReadingProblem } {
  const { id } = grant;
  const [before, after] = [opening?.grants.get(id), closing.grants.get(id)];
  const isLate = opening !== null && !before && !mayStartAfter(grant, opening.at, tolerance);
  const from = before ? before.left : isLate ? null : grant.granted;
  const step = smallestMove(opening, closing);
  const fell = fallOf(from, after);
  const isMoved = fell >= step && isUse(grant, after, closing.at, tolerance);
  const debt = after?.debt ?? NO_MONEY;
  const steady = steadyIn(history, id, closing);
  const seen: WindowGrant = {
    id,
    isUnbought: grant.isCategoryKnown && grant.category === 'promotional',
    mayBeActive: mayBeActive(grant, tolerance),
    isSurelyActive: isLate ? NEVER_ACTIVE : surelyActive(grant, tolerance),
    moved: isMoved ? exactly(fell) : NO_MONEY,
    held: heldThrough(before, after, isOver(grant, closing.at, tolerance)),
    hasFallen: from === null || fell >= step,
    fall: Math.max(fell, 0) + debt,
    steadyFrom: steady.since,
    settledUntil: steady.until - tolerance.lag,
  };
  if (!isLate) return { grant: seen };
  const span = { grant: id, from: opening.at, until: closing.at };
  return { grant: seen, problem: { code: 'appeared-late', ...span } };
}

const NEVER_SEEN: Steadiness = { since: ALWAYS.until, until: ALWAYS.from };

function steadyIn({ steady }: History, id: string, closing: UsableReading): Steadiness {
  return steady.get(id)?.get(closing) ?? NEVER_SEEN;
}

function fallOf(from: MicroDollars | null, after: Standing | undefined): number {
  return from === null || !after || after.left === null ? 0 : from - after.left;
}

/** A row that says it has ended before its day may have ended at any time, so it tells nothing. */
function heldThrough(
  before: Standing | undefined,
  after: Standing | undefined,
  isOver: boolean,
): MicroDollars {
  const isKnown =
    before?.state !== 'unclear' && (after?.state === 'usable' || (after?.state === 'ended' && isOver));
  return isKnown ? (after.left ?? NO_MONEY) : NO_MONEY;
}

function isOver({ expiry }: KnownGrant, at: number, { earlier }: Tolerance): boolean {
  return expiry !== null && expiry - earlier <= at;
}

/** A page may set an ended grant to nothing, so only a fall that leaves something is use; what a State word that nobody knows takes is not. */
function isUse(
  { expiry }: KnownGrant,
  after: Standing | undefined,
  at: number,
  { earlier }: Tolerance,
): boolean {
  if (!after || after.state === 'unclear') return false;
  const mayHaveEnded = expiry === null || expiry - earlier <= at || after.state !== 'usable';
  return !mayHaveEnded || after.left !== 0;
}
