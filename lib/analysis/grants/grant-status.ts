import type { RowReading } from '../../page/index.ts';
import { type Day, daysBetween, type Instant } from '../../values/index.ts';
import type { GrantStatus } from '../grant.ts';
import { type Issue, issue } from '../issue.ts';
import type { Clock } from './clock.ts';
import { DAY_SLACK, isClearlyAfter } from './slack.ts';

export interface Judgement {
  status: GrantStatus;
  issues: Issue[];
}

/**
 * Whether a grant with money left can be spent now. The State word takes precedence over the dates, and a contradiction
 * of more than a day gives an issue. If the word was written before the expiry, or there is no State column, the dates
 * decide.
 */
export function judgeStatus(
  row: RowReading,
  left: number | null,
  clock: Clock,
  exact?: ExactTerm,
): Judgement {
  const { state } = row;
  if (state.kind === 'no-column') return byDates(row, left, clock, exact);
  const word = state.kind === 'read' ? state.value : 'unknown';
  switch (word) {
    case 'expired':
      return { status: 'expired', issues: expiredEarly(row, clock.today) };
    case 'available':
      return left === 0 ? { status: 'used-up', issues: [] } : whileAvailable(row, clock, exact);
    case 'scheduled':
      return left !== 0 && startsLater(row, clock.today)
        ? { status: 'not-started', issues: [] }
        : withoutWord(row.row, state, left);
    case 'unknown':
      return withoutWord(row.row, state, left);
  }
}

/** Judges a row whose State cell does not say whether the grant can be spent. */
function withoutWord(
  row: number,
  state: Exclude<RowReading['state'], { kind: 'no-column' }>,
  left: number | null,
): Judgement {
  if (left === 0)
    return { status: 'used-up', issues: [issue('state-unknown-nothing-left', row, state.text)] };
  const code = state.kind === 'read' ? 'state-unknown' : 'state-missing';
  return { status: 'unknown', issues: [issue(code, row, state.text)] };
}

function expiredEarly(row: RowReading, today: Day): Issue[] {
  const { expires } = row;
  if (expires.kind !== 'read' || !isClearlyAfter(expires.value, today)) return [];
  return [issue('expired-before-expiry', row.row, expires.text)];
}

function whileAvailable(row: RowReading, clock: Clock, exact: ExactTerm | undefined): Judgement {
  const { today, wordsSince, isDoubtful } = clock;
  const { expires } = row;
  const issues = startsLater(row, today) ? [issue('available-before-start', row.row, row.received.text)] : [];
  if (expires.kind !== 'read') return { status: 'usable', issues };
  const isOver = isClearlyAfter(today, expires.value);
  const wasOpenWhenSaid = !isClearlyAfter(wordsSince, expires.value);
  if (wordsSince < today && wasOpenWhenSaid && !isClearlyAfter(expires.value, today)) {
    if (exact && !isDoubtful && !hasExpired(exact, clock))
      return { status: 'usable', issues: [...issues, issue('exact-unconfirmed-row', row.row)] };
    return sinceDrawn(row, (isOver || exact !== undefined) && !isDoubtful);
  }
  if (isOver) issues.push(issue('available-after-expiry', row.row, expires.text));
  return { status: 'usable', issues };
}

/** The grant has expired, or may have expired, since the page wrote its State word. */
function sinceDrawn({ row, expires }: RowReading, hasCome: boolean): Judgement {
  const text = expires.kind === 'read' ? expires.text : '';
  return hasCome
    ? { status: 'expired', issues: [issue('expired-since-drawn', row, text)] }
    : { status: 'unknown', issues: [issue('near-expiry', row, text)] };
}

function startsLater(row: RowReading, today: Day): row is RowReading & { received: ReadDate } {
  return row.received.kind === 'read' && isClearlyAfter(row.received.value, today);
}

/** Whether the start is so near that the page may show it a day before the UTC day that counts. */
function startsSoon(row: RowReading, today: Day): row is RowReading & { received: ReadDate } {
  return row.received.kind === 'read' && row.received.value >= today && !startsLater(row, today);
}

type ReadDate = Extract<RowReading['received'], { kind: 'read' }>;

/** If the rows contradict the clock, only what is true on both possible days is certain. */
function byDates(
  row: RowReading,
  left: number | null,
  clock: Clock,
  exact: ExactTerm | undefined,
): Judgement {
  const { today, perhaps } = clock;
  if (exact && !clock.isDoubtful) return byInstants(row, exact, left, clock);
  const [byClock, byRows] = [statusOn(row, today), statusOn(row, perhaps)];
  const status = byClock === byRows ? byClock : 'unknown';
  if (left === 0 && status !== 'expired') return { status: 'used-up', issues: [] };
  const { expires } = row;
  const isNear = expires.kind === 'read' && Math.abs(daysBetween(today, expires.value)) <= DAY_SLACK;
  if (isNear) return { status, issues: [issue('near-expiry', row.row, expires.text)] };
  const isStarting = status === 'unknown' && startsSoon(row, today);
  return { status, issues: isStarting ? [issue('near-start', row.row, row.received.text)] : [] };
}

/** The instants between which a grant can be spent (`null`: without end), and the row as the page shows it. */
export interface ExactTerm {
  effectiveAt: Instant;
  expiresAt: Instant | null;
  shown: RowReading;
}

/** Adds an issue if only the instants decide the status: the days on the page do not confirm it. */
function byInstants({ row }: RowReading, exact: ExactTerm, left: number | null, clock: Clock): Judgement {
  const status = statusAt(exact, left, clock);
  const isLeftOpen = exact.shown.expires.kind === 'read' && statusOn(exact.shown, clock.today) !== status;
  return { status, issues: isLeftOpen && left !== 0 ? [issue('exact-unconfirmed-row', row)] : [] };
}

function statusAt(exact: ExactTerm, left: number | null, clock: Clock): GrantStatus {
  if (hasExpired(exact, clock)) return 'expired';
  if (left === 0) return 'used-up';
  return exact.effectiveAt > clock.now ? 'not-started' : 'usable';
}

function hasExpired({ expiresAt }: ExactTerm, { now }: Clock): boolean {
  return expiresAt !== null && expiresAt <= now;
}

/** Dates that contradict each other decide nothing. */
function statusOn(row: RowReading, day: Day): GrantStatus {
  const { received, expires } = row;
  if (expires.kind === 'never') return startsLater(row, day) ? 'not-started' : 'usable';
  if (expires.kind !== 'read' || (received.kind === 'read' && received.value > expires.value))
    return 'unknown';
  const daysLeft = daysBetween(day, expires.value);
  if (Math.abs(daysLeft) <= DAY_SLACK) return 'unknown';
  if (daysLeft < 0) return 'expired';
  if (startsSoon(row, day)) return 'unknown';
  return startsLater(row, day) ? 'not-started' : 'usable';
}
