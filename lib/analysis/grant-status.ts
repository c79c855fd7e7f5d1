import type { RowReading } from '../page/reading.ts';
import { type Day, daysBetween } from '../values/day.ts';
import type { GrantStatus } from './grant.ts';
import { type Issue, issue } from './issue.ts';

/** A displayed day may lie one day beside the UTC day that counts (observed of known grants, 2023-2024). */
const DAY_SLACK = 1;

export interface Judgement {
  status: GrantStatus;
  issues: Issue[];
}

/**
 * Whether a grant with money left can be spent on `today`. The State word wins over date arithmetic, and a
 * disagreement beyond the slack of a day is told; without a State column the dates decide.
 */
export function judgeStatus(row: RowReading, left: number | null, today: Day): Judgement {
  const { state } = row;
  if (state.kind === 'no-column') return byDates(row, left, today);
  const word = state.kind === 'read' ? state.value : 'unknown';
  if (word === 'expired') return { status: 'expired', issues: expiredEarly(row, today) };
  if (left === 0)
    return {
      status: 'used-up',
      issues: word === 'unknown' ? [issue('state-unknown-nothing-left', row.row, state.text)] : [],
    };
  if (word === 'available') return { status: 'usable', issues: availableWhenever(row, today) };
  const code = state.kind === 'read' ? 'state-unknown' : 'state-missing';
  return { status: 'unknown', issues: [issue(code, row.row, state.text)] };
}

function expiredEarly(row: RowReading, today: Day): Issue[] {
  const { expires } = row;
  if (expires.kind !== 'read' || daysBetween(today, expires.value) <= DAY_SLACK) return [];
  return [issue('expired-before-expiry', row.row, expires.text)];
}

function availableWhenever({ row, expires, received }: RowReading, today: Day): Issue[] {
  const issues: Issue[] = [];
  if (expires.kind === 'read' && daysBetween(expires.value, today) > DAY_SLACK) {
    issues.push(issue('available-after-expiry', row, expires.text));
  }
  if (received.kind === 'read' && daysBetween(today, received.value) > DAY_SLACK) {
    issues.push(issue('available-before-start', row, received.text));
  }
  return issues;
}

function byDates({ row, expires, received }: RowReading, left: number | null, today: Day): Judgement {
  if (left === 0) return { status: 'used-up', issues: [] };
  if (expires.kind !== 'read') return { status: 'unknown', issues: [] };
  const daysLeft = daysBetween(today, expires.value);
  if (Math.abs(daysLeft) <= DAY_SLACK)
    return { status: 'unknown', issues: [issue('near-expiry', row, expires.text)] };
  if (daysLeft < 0) return { status: 'expired', issues: [] };
  const startsIn = received.kind === 'read' ? daysBetween(today, received.value) : 0;
  return { status: startsIn > DAY_SLACK ? 'not-started' : 'usable', issues: [] };
}
