import type { Doubt } from '../../page/index.ts';
import { NO_MONEY, type Range, smaller } from '../../values/index.ts';
import type { ExplainedHeadline } from './headline.ts';

/** A doubt of the reading, and whether the page itself outweighs it. */
export interface WeighedDoubt {
  doubt: Doubt;
  isOutweighed: boolean;
}

/**
 * A control that nobody knows is outweighed where a total of the page equals just what the rows show, to the cent, and
 * nothing else is in doubt: the page itself says then that no row is missing.
 */
export function weighed(
  doubts: readonly Doubt[],
  headlines: readonly ExplainedHeadline[],
  isWhole: boolean,
): WeighedDoubt[] {
  const isConfirmed =
    isWhole &&
    doubts.every(({ kind }) => kind === 'control') &&
    headlines.length > 0 &&
    headlines.every(({ isExact, equals }) => isExact && equals !== 'used');
  return doubts.map((doubt) => ({ doubt, isOutweighed: isConfirmed }));
}

/** Whether there may be more grants than the rows show. */
export function isExtentDoubtful(doubts: readonly WeighedDoubt[]): boolean {
  return doubts.some(({ isOutweighed }) => !isOutweighed);
}

/** What can be spent where there may be more than the rows show; a row that holds others again makes even the least uncertain. */
export function widenedByDoubts(usable: Range, doubts: readonly WeighedDoubt[]): Range {
  if (!isExtentDoubtful(doubts)) return usable;
  const counts = doubts.some(({ doubt, isOutweighed }) => !isOutweighed && doubt.kind === 'level');
  return { atLeast: counts ? smaller(usable.atLeast, NO_MONEY) : usable.atLeast, atMost: null };
}
