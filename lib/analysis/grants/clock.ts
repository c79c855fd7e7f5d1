import type { RowReading } from '../../page/index.ts';
import { type Day, dayOfInstant, daysBetween, type Instant } from '../../values/index.ts';
import { isClearlyAfter } from './slack.ts';

/** What the computer's clock says, and how far it can be trusted. */
export interface Clock {
  now: Instant;
  today: Day;
  /** The UTC day since which the page's words have stood as they are. */
  wordsSince: Day;
  /** Whether the rows contradict the clock. */
  isDoubtful: boolean;
  /** The day that it may be in place of `today`, if the clock is wrong. */
  perhaps: Day;
}

/** No page stays open for longer without being drawn anew; a clock that says so has been changed. In days. */
const LONGEST_OPEN = 60;

/** One contradiction may be an odd grant; two that point the same way are the clock's. */
const CONTRADICTIONS = 2;

/**
 * The clock as the rows see it. It is doubtful where a grant was received in its future, or where two State words name
 * grants expired that it thinks open, or open that it thinks long expired; or where it has gone on by months since the page
 * was drawn.
 */
export function clockOf(readAt: Instant, drawnAt: Instant, rows: readonly RowReading[]): Clock {
  const today = dayOfInstant(readAt);
  const isBehind =
    rows.some((row) => isReceivedLater(row, today)) ||
    rows.filter((row) => isWord(row, 'expired') && isOpenAfter(row, today)).length >= CONTRADICTIONS;
  const drawn = dayOfInstant(drawnAt);
  // A clock that the rows contradict already when they were drawn says nothing of how old they are.
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

/** The latest day on which a grant was received, where that is yet to come by the clock. */
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

/** A row that the page itself calls scheduled is not there yet, and says nothing of the clock. */
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
