import { ASSUMPTIONS } from '../../lib/ledger/evidence/assumption.ts';
import type { ReadGrant, Reading } from '../../lib/ledger/evidence/reading.ts';
import { MS_PER_DAY } from '../../lib/ledger/time.ts';
import { microDollars } from '../../lib/values/money.ts';
import type { OracleReading } from '../oracles/reachable.ts';
import type { Account } from './account.ts';
import type { Random } from './random.ts';
import { draw, full, type Purse, RULES, type TrueGrant } from './truth.ts';

/** An account so small that all its usage can be tried: whole days, half cents. */
export interface SmallAccount extends Account {
  /** How many days the page's days lie beside UTC: 0, or −1 west of it. */
  zone: 0 | -1;
  /** Grants in half cents and days, and what each reading shows in cents. */
  oracleReadings: readonly OracleReading[];
  /** Grants whose category the page leaves open. */
  open: ReadonlySet<string>;
}

/** Half a cent, in micro-dollars: finer than what is shown. */
const UNIT = 5_000;
const FIRST_DAY = 20_000;
const READINGS = 20;

/** What a page shows of half cents: cents, rounded half up. */
export const inCents = (halfCents: number): number => Math.floor((halfCents + 1) / 2);

/** A random account of up to 6 grants. */
export function smallAccount(random: Random): SmallAccount {
  const rule = random.one(RULES);
  const grants = Array.from({ length: random.whole(2, 6) }, (_, index) => smallGrant(random, `g${index}`));
  const zone = random.one([0, -1] as const);
  const open = new Set(
    grants
      .map(({ id }) => id)
      .filter(() => random.chance(0.3))
      .slice(0, 3),
  );
  const purses = grants.map(full);
  const busy = random.one([0.05, 0.2, 0.6]);
  const gap = random.one([1, 3, 8]);
  const [readings, oracleReadings] = [[] as Reading[], [] as OracleReading[]];
  let day = FIRST_DAY - 60;
  for (let nth = 0, next = FIRST_DAY; nth < READINGS; nth += 1, next += random.whole(1, 2 * gap)) {
    for (; day < next; day += 1) if (random.chance(busy)) draw(purses, rule, day, random.whole(1, 3), random);
    const begun = purses.filter(({ start }) => start <= day);
    const live = begun.filter(({ expiry }) => day < expiry);
    oracleReadings.push({ day, shown: Object.fromEntries(live.map(({ id, left }) => [id, inCents(left)])) });
    readings.push({
      at: day * MS_PER_DAY,
      figures: 'cents',
      grants: begun.map((purse) => readGrant(purse, day, zone, !open.has(purse.id))),
    });
  }
  return { rule, grants: grants.map(inTime), readings, holds: ASSUMPTIONS, zone, oracleReadings, open };
}

function smallGrant(random: Random, id: string): TrueGrant {
  const start = FIRST_DAY + random.whole(-60, 20);
  return {
    id,
    category: random.one(['paid', 'promotional'] as const),
    start,
    expiry: start + random.one([20, 40, 60, 90, random.whole(5, 120)]),
    granted: 2 * random.whole(1, 4),
  };
}

function inTime(grant: TrueGrant): TrueGrant {
  return {
    ...grant,
    start: grant.start * MS_PER_DAY,
    expiry: grant.expiry * MS_PER_DAY,
    granted: grant.granted * UNIT,
  };
}

function readGrant(
  { id, category, start, expiry, granted, left }: Purse,
  day: number,
  zone: 0 | -1,
  isCategoryKnown: boolean,
): ReadGrant {
  const isLive = day < expiry;
  return {
    id,
    category: isCategoryKnown ? category : 'unknown',
    isCategoryKnown,
    start: (start + zone) * MS_PER_DAY,
    expiry: (expiry + zone) * MS_PER_DAY,
    granted: microDollars(granted * UNIT) ?? null,
    left: isLive ? (microDollars(inCents(left) * 2 * UNIT) ?? null) : null,
    state: isLive ? 'usable' : 'ended',
  };
}
