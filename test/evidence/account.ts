import { millisecondsInHour } from 'date-fns/constants';
import type { ReadGrant, Reading } from '../../lib/ledger/evidence/reading.ts';
import { DAY } from '../../lib/ledger/time.ts';
import type { RuleId } from '../../lib/provider/stated-rules.ts';
import { microDollars } from '../../lib/values/money.ts';
import type { Random } from './random.ts';
import { draw, type Purse, RULES, type TrueGrant } from './truth.ts';

/** An account with the truth that its readings hide. */
export interface Account {
  rule: RuleId;
  grants: readonly TrueGrant[];
  readings: readonly Reading[];
}

/** `hidden`: in the middle of a window, where more use may hide it; no method can see it then. */
export type Refunds = 'seen' | 'hidden';

/** How the page of an account shows things. */
interface Page {
  /** Milliseconds by which the page's days lie east of UTC. */
  zone: number;
  rounded: (cents: number) => number;
  /** What an ended grant shows. */
  ended: 'what-was-left' | 'nothing' | 'blank';
  /** What the page leaves us to guess. */
  labels: ReadonlyMap<string, Pick<ReadGrant, 'category' | 'isCategoryKnown'>>;
}

const FIRST_READING = Date.UTC(2026, 0, 15);
const CENT = 10_000;
const READINGS = 20;

/** A random account: portfolio, rule, usage, reading times, rounding, zone, lag, guesses, blanks, refunds. */
export function randomAccount(random: Random, refunds: Refunds): Account {
  const rule = random.one(RULES);
  const grants = Array.from({ length: random.whole(2, random.chance(0.1) ? 14 : 7) }, (_, index) =>
    randomGrant(random, `g${index}`),
  );
  return { rule, grants, readings: readAccount(random, rule, grants, refunds) };
}

function randomGrant(random: Random, id: string): TrueGrant {
  const category = random.one(['paid', 'promotional'] as const);
  const day = Math.floor(FIRST_READING / DAY) + random.whole(-330, 60);
  const start = day * DAY + (random.chance(0.5) ? 0 : random.whole(0, DAY - 1));
  const months = category === 'paid' ? random.one([12, 12, 12, 6]) : random.one([1, 3, 3, 6, 12]);
  const [year, month] = [new Date(start).getUTCFullYear(), new Date(start).getUTCMonth()];
  const expiry = random.chance(0.8)
    ? Date.UTC(year, month + months + 1, 1)
    : start + random.whole(10, 400) * DAY;
  const cents = random.chance(0.6) ? random.one([500, 1000, 1500, 2500, 5000]) : random.whole(1, 9000);
  return { id, category, start, expiry, granted: cents * CENT };
}

function randomPage(random: Random, grants: readonly TrueGrant[]): Page {
  const isRight = () => random.chance(0.85);
  const labels = grants.map(({ id, category }) => {
    const other = category === 'paid' ? ('promotional' as const) : ('paid' as const);
    const isCategoryKnown = random.chance(0.3);
    const guess = random.chance(0.05) ? ('unknown' as const) : isRight() ? category : other;
    return [id, { category: isCategoryKnown ? category : guess, isCategoryKnown }] as const;
  });
  return {
    zone: random.whole(-12, 14) * millisecondsInHour,
    rounded: random.one([Math.round, Math.round, Math.floor, Math.ceil]),
    ended: random.one(['what-was-left', 'nothing', 'blank'] as const),
    labels: new Map(labels),
  };
}

interface Moment {
  at: number;
  /** Up to when the page's figures know of usage; never more than a day earlier. */
  known: number;
}

function readingTimes(random: Random): Moment[] {
  const usualGap = random.one([0.3, 2, 8]) * DAY;
  const lag = random.one([0, 0, 0.1, 1]) * DAY;
  const moments: Moment[] = [];
  let at = FIRST_READING + random.whole(0, DAY);
  for (let nth = 0; nth < READINGS; nth += 1) {
    const known = Math.max(at - Math.floor(random.next() * lag), moments.at(-1)?.known ?? 0);
    moments.push({ at, known });
    at += 1 + Math.floor(random.next() * 2 * usualGap);
  }
  return moments;
}

function readAccount(
  random: Random,
  rule: RuleId,
  grants: readonly TrueGrant[],
  refunds: Refunds,
): Reading[] {
  const purses = grants.map((grant): Purse => ({ ...grant, left: grant.granted }));
  const page = randomPage(random, grants);
  const moments = readingTimes(random);
  const isRefunded = random.chance(refunds === 'hidden' ? 1 : 0.15);
  const refundAt = isRefunded ? random.whole(1, READINGS - 1) : READINGS;
  let time = Math.min(...grants.map(({ start }) => start));
  const pace = { gap: random.one([0.2, 1, 5, 20]) * DAY, most: random.one([0.4, 20, 500]) * CENT };
  const spendUntil = (until: number) => {
    for (; time < until; time += 1 + Math.floor(random.next() * 2 * pace.gap)) {
      draw(purses, rule, time, 1 + Math.floor(random.next() * pace.most), random);
    }
  };
  const readings: Reading[] = [];
  for (const [nth, { at, known }] of moments.entries()) {
    if (nth === refundAt && refunds === 'hidden') {
      spendUntil((known + (moments[nth - 1]?.known ?? known)) / 2);
      refund(random, purses, undefined, time);
    }
    spendUntil(known);
    if (nth === refundAt && refunds === 'seen') refund(random, purses, readings.at(-1), known);
    readings.push({ at, figures: 'cents', grants: shown(random, purses, page, at) });
  }
  return readings;
}

/** Gives credit back: so much that the last reading is exceeded, or else any of what was used. */
function refund(random: Random, purses: readonly Purse[], last: Reading | undefined, at: number): void {
  const used = purses.filter(
    ({ granted, left, start, expiry }) => start <= at && at < expiry && left < granted,
  );
  if (used.length === 0) return;
  const purse = random.one(used);
  const before = last?.grants.find(({ id }) => id === purse.id)?.left;
  if (last && (before === null || before === undefined)) return;
  const least = Math.max(purse.left, (before ?? 0) + 2 * CENT);
  if (least <= purse.granted) purse.left = least + Math.floor(random.next() * (purse.granted - least));
}

function shown(random: Random, purses: readonly Purse[], page: Page, at: number): ReadGrant[] {
  const begun = purses.filter(({ start }) => start <= at);
  return begun.map((purse) => {
    const { id, start, expiry, granted, left } = purse;
    const label = page.labels.get(id) ?? { category: 'unknown' as const, isCategoryKnown: false };
    const hasEnded = expiry <= at;
    const cents = hasEnded && page.ended === 'nothing' ? 0 : page.rounded(left / CENT);
    const isBlank = random.chance(0.02) || (hasEnded && page.ended === 'blank');
    return {
      id,
      ...label,
      start: shownDay(start, page),
      expiry: shownDay(expiry, page),
      granted: microDollars(granted) ?? null,
      left: isBlank ? null : (microDollars(cents * CENT) ?? null),
      state: hasEnded ? 'ended' : 'usable',
    };
  });
}

function shownDay(time: number, { zone }: Page): number {
  return Math.floor((time + zone) / DAY) * DAY;
}
