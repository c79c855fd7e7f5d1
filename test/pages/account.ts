import type { Random } from './random.ts';

/** A grant as it truly is. Amounts in cents, days as `YYYY-MM-DD` in UTC. */
export interface TrueGrant {
  received: string;
  /** The first day on which it can no longer be spent. */
  expires: string;
  granted: number;
  left: number;
  status: 'usable' | 'expired' | 'used-up' | 'not-started' | 'taken-back';
  /** The State word. */
  state: string;
}

/** An account whose figures are known exactly. */
export interface TrueAccount {
  today: string;
  /** The instant at which the page is read. */
  now: Date;
  grants: readonly TrueGrant[];
  /** What can be spent, in cents. */
  usable: number;
}

const FIRST_TODAY = Date.UTC(2024, 0, 1);
const DAYS_OF_TODAY = 5 * 365;
const MAX_GRANTS = 30;
const USUAL_AMOUNTS = [500, 700, 1000, 1500, 1800, 2500, 5000, 10_000, 12_000, 50_000, 100_000];

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * 86_400_000);
}

/** The account as if all its grants had started: where a page shows neither start nor State, nobody can tell. */
export function withoutStartsToCome(account: TrueAccount): TrueAccount {
  const { today } = account;
  const grants = account.grants.map((grant): TrueGrant => {
    if (grant.status !== 'not-started') return grant;
    return { ...grant, received: daysAfter(today, -5), status: 'usable', state: 'Available' };
  });
  return { ...account, grants, usable: usableOf(grants) };
}

/** What can be spent of some grants, in cents. */
export function usableOf(grants: readonly TrueGrant[]): number {
  return grants.filter(({ status }) => status === 'usable').reduce((sum, { left }) => sum + left, 0);
}

/** An account with random grants, on a random day. */
export function randomAccount(random: Random): TrueAccount {
  const today = isoDay(FIRST_TODAY + random.int(0, DAYS_OF_TODAY) * 86_400_000);
  const count = random.chance(0.03) ? 0 : random.chance(0.7) ? random.int(1, 8) : random.int(1, MAX_GRANTS);
  const grants = Array.from({ length: count }, () => randomGrant(today, random));
  return {
    today,
    now: new Date(Date.parse(today) + random.int(0, 86_399_999)),
    grants,
    usable: usableOf(grants),
  };
}

function randomGrant(today: string, random: Random): TrueGrant {
  const [received, expires] = randomTerm(today, random);
  const granted = random.chance(0.7) ? random.pick(USUAL_AMOUNTS) : random.int(1, 250_000);
  const left =
    received > today
      ? granted
      : random.chance(0.25)
        ? 0
        : random.chance(0.3)
          ? granted
          : random.int(1, granted);
  const status = statusOf(received, expires, left, today);
  return { received, expires, granted, left, status, state: stateWord(status, left, random) };
}

/** Grants end on the 1st of the month after (start + N months); some end on any day, a few about today. */
function randomTerm(today: string, random: Random): [received: string, expires: string] {
  if (random.chance(0.06)) {
    const expires = daysAfter(today, random.int(-2, 3));
    return [daysAfter(expires, -random.int(30, 400)), expires];
  }
  const received = daysAfter(today, random.chance(0.02) ? random.int(1, 40) : -random.int(0, 900));
  if (random.chance(0.1)) return [received, daysAfter(received, random.int(20, 400))];
  const [year = 0, month = 0] = received.split('-').map(Number);
  return [received, isoDay(Date.UTC(year, month + random.pick([1, 3, 3, 6, 12, 12]), 1))];
}

function statusOf(received: string, expires: string, left: number, today: string): TrueGrant['status'] {
  if (expires <= today) return 'expired';
  if (left === 0) return 'used-up';
  return received > today ? 'not-started' : 'usable';
}

function stateWord(status: TrueGrant['status'], left: number, random: Random): string {
  if (status === 'expired') return 'Expired';
  if (status === 'not-started') return 'Scheduled';
  return left === 0 && random.chance(0.2) ? random.pick(['Used', 'Depleted']) : 'Available';
}
