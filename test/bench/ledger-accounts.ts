import type { BurnGrant, Usage } from '../../lib/ledger/burn/types.ts';
import type { DrawFacts } from '../../lib/ledger/draw/facts.ts';
import type { ReadGrant, Reading } from '../../lib/ledger/evidence/reading.ts';
import { MS_PER_DAY } from '../../lib/ledger/time.ts';
import { type MicroDollars, microDollars, NO_MONEY } from '../../lib/values/money.ts';
import { Random } from '../evidence/random.ts';

export type BenchGrant = BurnGrant & DrawFacts & { start: number; expiry: number };

export const BENCH_START = Date.UTC(2026, 0, 1);
const RUN_DAYS = 365;

/** Grants that are all usable at the start, and expire one after another. */
export function manyGrants(count: number): BenchGrant[] {
  const random = new Random(1);
  return Array.from({ length: count }, (_, index) => {
    const amount = money(random.whole(500, 10_000) * 10_000);
    return {
      id: `g${index}`,
      amount,
      granted: amount,
      start: BENCH_START - random.whole(1, 200) * MS_PER_DAY,
      expiry: BENCH_START + random.whole(1, RUN_DAYS) * MS_PER_DAY,
      category: random.one(['paid', 'promotional'] as const),
    };
  });
}

/** Usage at random times, unsorted, of about half of what the grants hold. */
export function muchUsage(count: number): Usage[] {
  const random = new Random(2);
  return Array.from({ length: count }, () => ({
    at: BENCH_START + Math.floor(random.next() * RUN_DAYS * MS_PER_DAY),
    amount: money(random.whole(1, 520_000)),
  }));
}

/** Daily readings of grants used by soonest expiry. A third of them have guessed categories. */
export function manyReadings(grantCount: number, count: number): Reading[] {
  const random = new Random(3);
  const grants = manyGrants(grantCount).map((grant) => ({
    ...grant,
    expiry: grant.expiry + RUN_DAYS * MS_PER_DAY,
  }));
  grants.sort((a, b) => a.expiry - b.expiry);
  const left = grants.map(({ amount }) => amount);
  return Array.from({ length: count }, (_, nth) => {
    let open = random.whole(0, 40) * 100_000;
    grants.forEach((_grant, index) => {
      const drawn = Math.min(open, left[index] ?? 0);
      left[index] = money((left[index] ?? 0) - drawn);
      open -= drawn;
    });
    return {
      at: BENCH_START + nth * MS_PER_DAY,
      figures: 'cents' as const,
      grants: grants.map(
        (grant, index): ReadGrant => ({
          ...grant,
          left: left[index] ?? null,
          isCategoryKnown: index % 3 === 0,
          state: 'usable',
        }),
      ),
    };
  });
}

function money(micros: number): MicroDollars {
  return microDollars(micros) ?? NO_MONEY;
}
