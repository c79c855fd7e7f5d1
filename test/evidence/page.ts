import { millisecondsInHour } from 'date-fns/constants';
import type { ReadGrant } from '../../lib/ledger/evidence/reading.ts';
import { MS_PER_DAY } from '../../lib/ledger/time.ts';
import { CENT, microDollars } from '../../lib/values/money.ts';
import type { Random } from './random.ts';
import { leftAt, type Purse, type TrueGrant } from './truth.ts';

/** How the page of an account shows things. */
export interface Page {
  /** Milliseconds by which the page's days lie east of UTC. */
  zone: number;
  rounded: (cents: number) => number;
  /** What an ended grant shows. */
  ended: 'what-was-left' | 'nothing' | 'blank';
  /** What the page leaves us to guess. */
  labels: ReadonlyMap<string, Pick<ReadGrant, 'category' | 'isCategoryKnown'>>;
}

/** Any way of showing things. */
export function randomPage(random: Random, grants: readonly TrueGrant[]): Page {
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

/** What the page shows of each grant that has begun. */
export function shown(
  random: Random,
  purses: readonly Purse[],
  page: Page,
  at: number,
  known: ReadonlyMap<string, number>,
): ReadGrant[] {
  const begun = purses.filter(({ start }) => start <= at);
  return begun.map((purse) => {
    const { id, start, expiry, granted } = purse;
    const label = page.labels.get(id) ?? { category: 'unknown' as const, isCategoryKnown: false };
    const left = random.chance(0.02) ? null : leftShown(purse, page, at, known.get(id) ?? at);
    return {
      id,
      ...label,
      start: shownDay(start, page),
      expiry: shownDay(expiry, page),
      granted: microDollars(granted) ?? null,
      left: left === null ? null : (microDollars(left) ?? null),
      state: expiry <= at ? 'ended' : 'usable',
    };
  });
}

function leftShown(purse: Purse, { ended, rounded }: Page, at: number, known: number): number | null {
  const hasEnded = purse.expiry <= at;
  if (hasEnded && ended === 'blank') return null;
  return hasEnded && ended === 'nothing' ? 0 : rounded(leftAt(purse, known) / CENT) * CENT;
}

function shownDay(time: number, { zone }: Page): number {
  return Math.floor((time + zone) / MS_PER_DAY) * MS_PER_DAY;
}
