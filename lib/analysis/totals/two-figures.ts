import type { MicroDollars } from '../../values/index.ts';
import type { GrantsAnalysis } from '../analysis.ts';
import { onlyValue } from './totals.ts';

/** Whether the page allows exactly two figures for what can be spent, and nothing between them. */
export function hasTwoFigures({
  totals: { spendable },
  issues,
}: Pick<GrantsAnalysis, 'totals' | 'issues'>): boolean {
  const ends = twoEnds(issues);
  return ends[0] === spendable.atLeast && ends[1] === spendable.atMost;
}

/** The figures under the ways to read the page, the smaller first, if there are exactly two. */
function twoEnds(issues: GrantsAnalysis['issues']): MicroDollars[] {
  const ranges = issues.flatMap(({ details }) =>
    details.flatMap((detail) => {
      if (detail.kind === 'by-date-order') return detail.usable.map(({ range }) => range);
      return detail.kind === 'by-meaning' ? detail.meanings.map(({ usable }) => usable) : [];
    }),
  );
  const figures = ranges.map(onlyValue);
  const known = figures.filter((figure) => figure !== null);
  const ends = [...new Set(known)].sort((one, other) => one - other);
  return known.length === figures.length && ends.length === 2 ? ends : [];
}
