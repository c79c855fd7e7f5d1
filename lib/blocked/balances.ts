import { type Analysis, isDebt, isExportable } from '../analysis/index.ts';
import { larger, type MicroDollars, smaller } from '../values/index.ts';
import type { Facts, Seen } from './facts.ts';
import { isWeak } from './spans.ts';

type ReadBalance = readonly [amount: MicroDollars | null, seen: Seen | null];

/** The balance that was read last of two pages. They dispute each other where only one of two recent balances is a debt. */
export function balancesIn(
  [onGrants, grantsSeen]: ReadBalance,
  [onOthers, othersSeen]: ReadBalance,
): Pick<Facts, 'creditBalance' | 'disputedBalance'> & { seen: Seen | null } {
  if (onGrants === null || !grantsSeen)
    return { creditBalance: onOthers, disputedBalance: null, seen: othersSeen };
  const alone = { creditBalance: onGrants, disputedBalance: null, seen: grantsSeen };
  if (onOthers === null || !othersSeen || othersSeen.isDoubtful) return alone;
  const isOneDebt = onGrants < 0 !== onOthers < 0;
  if (isOneDebt && !isWeak(grantsSeen) && !isWeak(othersSeen)) {
    const disputedBalance = [smaller(onGrants, onOthers), larger(onGrants, onOthers)] as const;
    return { creditBalance: null, disputedBalance, seen: null };
  }
  return othersSeen.minutesAgo < grantsSeen.minutesAgo
    ? { creditBalance: onOthers, disputedBalance: null, seen: othersSeen }
    : alone;
}

/** The page's total, where it is a balance: a debt, or what can be spent. A total that counts expired credit may hide a debt. */
export function balanceOf(analysis: Analysis): MicroDollars | null {
  if (!isExportable(analysis) || analysis.headline === null) return null;
  const { headline } = analysis;
  const isBalance = isDebt(headline) || headline.equals === 'usable';
  return isBalance ? headline.amount : null;
}
