import type { Doubt, GrantsReading } from '../../page/index.ts';
import { NO_MONEY, type Range, smaller } from '../../values/index.ts';
import { type Claim, claimKeys, type WeighedDoubt } from '../claim.ts';
import type { Grant } from '../grant.ts';
import { type ExplainedHeadline, explainHeadline, isUnexplained } from './headline.ts';
import type { Totals } from './totals.ts';

/**
 * Doubts about totals that do not say of what they are, where such a total equals a sum of the rows to the cent. It proves
 * nothing about other doubts, since a page may add up only the rows that it shows.
 */
export function explainedDoubts(
  doubts: readonly Doubt[],
  grants: readonly Grant[],
  totals: Totals,
): Map<Doubt, ExplainedHeadline> {
  const explained = new Map<Doubt, ExplainedHeadline>();
  for (const doubt of doubts) {
    const total = doubt.total && explainHeadline(doubt.total, grants, totals);
    if (total?.isExact) explained.set(doubt, total);
  }
  return explained;
}

/** Weighs each doubt against the page's own totals, and against what the user has said. */
export function weighed(
  reading: GrantsReading,
  headlines: readonly ExplainedHeadline[],
  settled: readonly string[],
): WeighedDoubt[] {
  const { doubts } = reading;
  if (isConfirmed(reading, headlines))
    return doubts.map((doubt) => ({ doubt, verdict: 'outweighed', claim: null }));
  const keys = saysOtherwise(reading, headlines) ? [] : claimKeys(reading);
  return doubts.map((doubt, index) => {
    const claim = claimOn(doubt, keys[index], settled);
    return { doubt, verdict: claim?.saidBy === 'user' ? 'settled' : 'stands', claim };
  });
}

function claimOn({ settles }: Doubt, key: string | undefined, settled: readonly string[]): Claim | null {
  if (settles === null || key === undefined) return null;
  return { says: settles, key, saidBy: settled.includes(key) ? 'user' : null };
}

/**
 * Whether an unknown control is outweighed: a total of the page equals the rows to the cent, and nothing else is in
 * doubt, so the page itself shows that no row is missing.
 */
function isConfirmed({ doubts, extent }: GrantsReading, headlines: readonly ExplainedHeadline[]): boolean {
  return (
    extent.kind === 'whole' &&
    doubts.every(({ kind }) => kind === 'control') &&
    headlines.length > 0 &&
    headlines.every(({ isExact, equals }) => isExact && equals !== 'used')
  );
}

/** Whether the page itself shows that the rows are not complete. The user cannot overrule that. */
function saysOtherwise({ doubts, extent }: GrantsReading, headlines: readonly ExplainedHeadline[]): boolean {
  return (
    extent.kind !== 'whole' || doubts.some(({ settles }) => settles === null) || headlines.some(isUnexplained)
  );
}

/** Whether there may be more grants than the rows show. */
export function isExtentDoubtful(doubts: readonly WeighedDoubt[]): boolean {
  return doubts.some(({ verdict }) => verdict === 'stands');
}

/** Doubts that may mean that less can be spent than the rows show. */
const MAKES_LESS: ReadonlySet<Doubt['kind']> = new Set(['level', 'sentence', 'drawing', 'amount']);

/** Widens what can be spent where there may be more than the rows show, or less. */
export function widenedByDoubts(usable: Range, doubts: readonly WeighedDoubt[]): Range {
  if (!isExtentDoubtful(doubts)) return usable;
  const counts = doubts.some(({ doubt, verdict }) => verdict === 'stands' && MAKES_LESS.has(doubt.kind));
  return { atLeast: counts ? smaller(usable.atLeast, NO_MONEY) : usable.atLeast, atMost: null };
}
