import { exactly, type GrantsAnalysis } from '../analysis/index.ts';
import type { MicroDollars, Range } from '../values/index.ts';
import type { Words } from './words.ts';

/** A range as words: one figure where its bounds meet, else "$1 to $2" or "at least $1". */
export function rangeWords(words: Words, { atLeast, atMost }: Range): string {
  if (atMost === null) return words.say('range.at_least', words.money(atLeast));
  if (atLeast === atMost) return words.money(atLeast);
  return words.say('range.between', words.money(atLeast), words.money(atMost));
}

/** What can be spent: "$1 or $2" where the page leaves just these two figures, and nothing between them. */
export function usableWords(
  words: Words,
  { totals, issues }: Pick<GrantsAnalysis, 'totals' | 'issues'>,
): string {
  const ends = twoEnds(issues);
  const isAll = ends[0] === totals.usable.atLeast && ends[1] === totals.usable.atMost;
  return isAll ? words.either(ends.map(words.money)) : rangeWords(words, totals.usable);
}

/** The figures by the ways to read the page, the smaller first, where there are two of them. */
function twoEnds(issues: GrantsAnalysis['issues']): MicroDollars[] {
  const ranges = issues.flatMap(({ details }) =>
    details.flatMap((detail) => {
      if (detail.kind === 'by-date-order') return detail.usable.map(({ range }) => range);
      return detail.kind === 'by-meaning' ? detail.meanings.map(({ usable }) => usable) : [];
    }),
  );
  const figures = ranges.map(exactly);
  const known = figures.filter((figure) => figure !== null);
  const ends = [...new Set(known)].sort((one, other) => one - other);
  return known.length === figures.length && ends.length === 2 ? ends : [];
}
