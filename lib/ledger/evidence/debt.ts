import type { GrantChange } from './compare-readings.ts';
import { type Holding, holdingIn } from './holding.ts';
import type { Stretch } from './stretch.ts';

/**
 * Whether what left a grant in a stretch may have paid a debt: a purchase does so when it comes (the page, 2026). Where it
 * had surely come before the stretch, its first figure has that behind it.
 */
export function mayPayDebt({ surelyActive }: GrantChange, stretch: Stretch): boolean {
  return surelyActive.from >= stretch.from;
}

/**
 * Who shows that there was no debt when a grant came: whoever was there before all others and held money until then, since
 * usage makes no debt as long as there is credit. Only what still holds money has paid all that was owed, so that the
 * charges that made it are seen; and only a stretch that reaches back to the start of every grant shows them all.
 *
 * @param whole all that may have been charged in the stretch, in micro-dollars
 */
export function whileDebtCouldArise(
  moved: GrantChange,
  grants: readonly GrantChange[],
  stretch: Stretch,
  whole: number,
): Holding[] {
  if (stretch.from !== Number.NEGATIVE_INFINITY || moved.held <= 0) return [];
  const came = moved.surelyActive.from;
  return grants.flatMap((grant) => {
    const { surelyActive, held, settledUntil } = grant;
    const others = grants.filter((other) => other !== grant);
    const isFirst = others.every(({ possiblyActive }) => surelyActive.from <= possiblyActive.from);
    if (held <= 0 || !isFirst || surelyActive.until < came) return [];
    return [{ ...holdingIn(grant, surelyActive.from, whole), isSettled: came < settledUntil }];
  });
}
