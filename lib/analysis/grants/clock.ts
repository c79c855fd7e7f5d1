import type { RowReading } from '../../page/index.ts';
import { type Day, dayOfInstant, daysBetween, type Instant } from '../../values/index.ts';
import { isClearlyAfter } from './slack.ts';

/** The computer's clock, and how far it can be trusted. */
export interface Clock {
  now: Instant;
  today: Day;
  /** The UTC day since which the page's text has not changed. */
  wordsSince: Day;
  /** Whether the rows contradict the clock. */
  isDoubtful: boolean;
  /** The other possible day, if the clock is wrong. */
  perhaps: Day;
}

/** In days. No page stays open for longer without being rendered again, so a clock that says so has been changed. */
const LONGEST_OPEN = 60;

/** One contradiction may come from an odd grant. Two in the same direction mean that the clock is wrong. */
const CONTRADICTIONS = 2;

/**
 * The clock as judged by the rows. It is doubtful if a grant was received in its future, or if two State words contradict
 * it about whether their grants have expired, or if it has advanced by months since the page was rendered.
 */
export function clockOf(readAt: Instant, drawnAt: Instant, rows: readonly RowReading[]): Clock {
  const today = dayOfInstant(readAt);
  const isBehind =
    rows.some((row) => isReceivedLater(row, today)) ||
    rows.filter((row) => isWord(row, 'expired') && isOpenAfter(row, today)).length >= CONTRADICTIONS;
  const drawn = dayOfInstant(drawnAt);
  // If the rows contradicted the clock even when the page was rendered, it does not show how old they are.
  const wordsSince = rows.some((row) => isReceivedLater(row, drawn)) ? today : earlier(drawn, today);
  const isAhead =
    rows.filter((row) => isWord(row, 'available') && isOverBefore(row, wordsSince)).length >= CONTRADICTIONS;
  const hasJumped = daysBetween(wordsSince, today) > LONGEST_OPEN;
  return {
    now: readAt,
    today,
    wordsSince,
    isDoubtful: isBehind || isAhead || hasJumped,
    perhaps: hasJumped ? wordsSince : latestReceived(rows, today),
  };
}

/** The latest day on which a grant was received, if that lies in the clock's future; otherwise `today`. */
function latestReceived(rows: readonly RowReading[], today: Day): Day {
  return rows.flatMap((row) => (isReceivedLater(row, today) ? dayReceived(row) : [])).reduce(later, today);
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function dayReceived({ received }: RowReading): Day[] {
  return received.kind === 'read' ? [received.value] : [];
}

/** A row that the page itself calls scheduled has not started yet, and does not contradict the clock. */
function isReceivedLater(row: RowReading, today: Day): boolean {
  const { received } = row;
  return received.kind === 'read' && isClearlyAfter(received.value, today) && !isWord(row, 'scheduled');
}

function isWord({ state }: RowReading, word: string): boolean {
  return state.kind === 'read' && state.value === word;
}

function isOpenAfter({ expires }: RowReading, day: Day): boolean {
  return expires.kind === 'read' && isClearlyAfter(expires.value, day);
}

function isOverBefore({ expires }: RowReading, day: Day): boolean {
  return expires.kind === 'read' && isClearlyAfter(day, expires.value);
}
