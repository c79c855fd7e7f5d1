import type { Assumption } from '../../lib/ledger/evidence/assumption.ts';
import type { Reading } from '../../lib/ledger/evidence/reading.ts';
import { MS_PER_DAY } from '../../lib/ledger/time.ts';
import type { RuleId } from '../../lib/provider/stated-rules.ts';
import { CENT } from '../../lib/values/money.ts';
import { type Payer, UnseenDebt } from './debt.ts';
import { randomPage, shown } from './page.ts';
import type { Random } from './random.ts';
import { cancelUnseen, giveBack, giveBackUnseen } from './refund.ts';
import { DRAWS, full, RULES, type Ties, type TrueGrant } from './truth.ts';

/** An account with the truth that its readings hide. */
export interface Account {
  rule: RuleId;
  grants: readonly TrueGrant[];
  readings: readonly Reading[];
  /** What is true of it of all that a verdict may assume. */
  holds: readonly Assumption[];
}

/** What may mislead a reader of an account's figures. */
export interface Ways {
  charges: 'split' | 'whole';
  /** `even`: all figures of a reading are of one time; `by-grant`: each may be up to a day older than the others. */
  lag: 'even' | 'by-grant';
  /** `seen`: some figure rises; `hidden`: into used-up grants between two readings, so that none rises. */
  refund: 'none' | 'seen' | 'hidden';
  /** Who pays a debt that no reading shows. */
  debtor: Payer;
  /** `cancelled`: one was paid back while its row says Available, with all that was left or with less. */
  purchases: 'kept' | 'cancelled';
  ties: Ties;
}

/** Any ways but a debt, a purchase that was paid back, or a refund that no figure shows where charges are whole: a charge larger than all that left may hide behind it. */
export function randomWays(random: Random): Ways {
  const refund = random.chance(0.7) ? 'none' : random.one(['seen', 'hidden'] as const);
  return {
    refund,
    charges: refund === 'hidden' ? 'split' : random.one(['split', 'whole'] as const),
    lag: random.one(['even', 'by-grant'] as const),
    debtor: 'nobody',
    purchases: 'kept',
    ties: 'by-expiry',
  };
}

const FIRST_READING = Date.UTC(2026, 0, 15);
const READINGS = 20;

/** A random account: portfolio, rule, usage, reading times, rounding, zone, lag, guesses, blanks, refunds. */
export function randomAccount(random: Random, ways: Ways): Account {
  const rule = random.one(RULES);
  const grants = Array.from({ length: random.whole(2, random.chance(0.1) ? 14 : 7) }, (_, index) =>
    randomGrant(random, `g${index}`),
  );
  return { rule, grants, readings: readAccount(random, rule, grants, ways), holds: trueOf(ways) };
}

/** Of a refund that a figure shows nothing stays hidden, unless that figure comes late. */
function trueOf({ charges, lag, refund, debtor, purchases, ties }: Ways): Assumption[] {
  const isShown = refund === 'none' || (refund === 'seen' && lag === 'even');
  const found: Assumption[] = [];
  if (charges === 'split') found.push('split-charges');
  if (isShown) found.push('no-refund');
  if (lag === 'even') found.push('one-time');
  if (debtor === 'nobody') found.push('no-debt');
  if (purchases === 'kept') found.push('no-cancelled-purchase');
  if (ties === 'by-expiry') found.push('tie-by-expiry');
  return found;
}

function randomGrant(random: Random, id: string): TrueGrant {
  const category = random.one(['paid', 'promotional'] as const);
  const day = Math.floor(FIRST_READING / MS_PER_DAY) + random.whole(-330, 60);
  const start = day * MS_PER_DAY + (random.chance(0.5) ? 0 : random.whole(0, MS_PER_DAY - 1));
  const months = category === 'paid' ? random.one([12, 12, 12, 6]) : random.one([1, 3, 3, 6, 12]);
  const [year, month] = [new Date(start).getUTCFullYear(), new Date(start).getUTCMonth()];
  const expiry = random.chance(0.8)
    ? Date.UTC(year, month + months + 1, 1)
    : start + random.whole(10, 400) * MS_PER_DAY;
  const cents = random.chance(0.6) ? random.one([500, 1000, 1500, 2500, 5000]) : random.whole(1, 9000);
  return { id, category, start, expiry, granted: cents * CENT };
}

interface Moment {
  at: number;
  /** Up to when each grant's figure knows of usage; never more than a day earlier. */
  known: ReadonlyMap<string, number>;
}

function readingTimes(random: Random, grants: readonly TrueGrant[], lag: Ways['lag']): Moment[] {
  const usualGap = random.one([0.3, 2, 8]) * MS_PER_DAY;
  const mostLag = random.one(lag === 'even' ? [0, 0, 0.1, 1] : [0.05, 0.3, 1]) * MS_PER_DAY;
  const moments: Moment[] = [];
  let at = FIRST_READING + random.whole(0, MS_PER_DAY);
  for (let nth = 0; nth < READINGS; nth += 1) {
    const share = random.next();
    const knownBy = (id: string) => {
      const late = Math.floor((lag === 'even' ? share : random.one([0, random.next(), 1])) * mostLag);
      return Math.max(at - late, moments.at(-1)?.known.get(id) ?? 0);
    };
    moments.push({ at, known: new Map(grants.map(({ id }) => [id, knownBy(id)])) });
    at += 1 + Math.floor(random.next() * 2 * usualGap);
  }
  return moments;
}

function readAccount(
  random: Random,
  rule: RuleId,
  grants: readonly TrueGrant[],
  { charges, lag, refund, debtor, purchases, ties }: Ways,
): Reading[] {
  const purses = grants.map(full);
  const debt = new UnseenDebt(debtor, purses);
  const page = randomPage(random, grants);
  const moments = readingTimes(random, grants, lag);
  const refundAt = refund === 'none' ? READINGS : random.whole(refund === 'seen' ? 1 : 0, READINGS / 4);
  const begins = random.chance(0.4)
    ? FIRST_READING - random.whole(0, 5 * MS_PER_DAY)
    : Number.NEGATIVE_INFINITY;
  let time = Math.max(begins, Math.min(...grants.map(({ start }) => start)));
  const pace = {
    gap: random.one([0.2, 1, 5, 20]) * MS_PER_DAY,
    most: random.one([0.4, 20, 500, 3000]) * CENT,
  };
  let isCancelling = purchases === 'cancelled';
  const spendUntil = (until: number, afterEach: () => void) => {
    for (; time < until; time += 1 + Math.floor(random.next() * 2 * pace.gap)) {
      debt.settle(time);
      if (isCancelling && random.chance(0.1)) isCancelling = !cancelUnseen(random, purses, time);
      debt.add(DRAWS[charges](purses, rule, time, 1 + Math.floor(random.next() * pace.most), random, ties));
      afterEach();
    }
    debt.settle(until);
  };
  const readings: Reading[] = [];
  for (const [nth, { at, known }] of moments.entries()) {
    const upTo = lag === 'even' ? Math.max(...known.values()) : at;
    const last = readings.at(-1);
    const isHiding = refund === 'hidden' && nth >= refundAt;
    spendUntil(upTo, () => {
      if (isHiding) giveBackUnseen(random, purses, last, time);
    });
    if (refund === 'seen' && nth === refundAt && last) giveBack(random, purses, last, upTo);
    readings.push({ at, figures: 'cents', grants: shown(random, purses, page, at, known) });
  }
  return readings;
}
