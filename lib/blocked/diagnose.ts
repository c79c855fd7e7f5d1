import type { ProviderPage } from '../provider/index.ts';
import { CAUSE_IDS, type CauseVerdict } from './cause.ts';
import { CAUSES } from './causes.ts';
import type { Facts } from './facts.ts';
import { CERTAIN_WEIGHT, type Ground, type JudgedCause, type Weighed, weigh } from './weigh.ts';

/** The possible causes of a refused call. */
export interface Diagnosis {
  /** The most likely first; `unknown` comes first where none is likely. */
  causes: readonly JudgedCause[];
  /** Whether the error names one cause with certainty, so that no question is left. */
  isCertain: boolean;
}

/** Evaluates the decision table. Never throws. */
export function diagnose(facts: Facts): Diagnosis {
  const weighed = CAUSES.map((row) => weigh(row, facts));
  const isCertain = weighed.some(({ verdict, weight }) => verdict === 'likely' && weight === CERTAIN_WEIGHT);
  const isAnyLikely = weighed.some(({ verdict }) => verdict === 'likely');
  const unknown = unknownCause(facts, isAnyLikely, isCertain);
  const causes = [...weighed, unknown].sort(byWeight).map(({ weight: _, ...judged }) => judged);
  return { causes, isCertain };
}

/** The cause “unknown”: no cause fits, or too little is known. */
function unknownCause(
  { grants, creditBalance, limits }: Facts,
  isAnyLikely: boolean,
  isCertain: boolean,
): Weighed {
  const hasRead = grants !== null || creditBalance !== null || limits !== null;
  const open: Ground = { id: hasRead ? 'none-fits' : 'nothing-known' };
  const missing: ProviderPage[] = [
    ...(grants === null ? (['grants'] as const) : []),
    ...(creditBalance === null ? (['overview'] as const) : []),
    ...(limits === null ? (['limits'] as const) : []),
  ];
  const common = { cause: 'unknown' as const, row: null };
  if (isCertain)
    return { ...common, verdict: 'ruled-out', weight: 0, grounds: [{ id: 'error-names' }], pages: [] };
  if (isAnyLikely)
    return { ...common, verdict: 'possible', weight: -1, grounds: [{ id: 'another-fits' }], pages: missing };
  return { ...common, verdict: 'possible', weight: CERTAIN_WEIGHT, grounds: [open], pages: missing };
}

const RANK: Readonly<Record<CauseVerdict, number>> = { likely: 0, possible: 1, 'ruled-out': 2 };

function byWeight(a: Weighed, b: Weighed): number {
  return (
    RANK[a.verdict] - RANK[b.verdict] ||
    b.weight - a.weight ||
    CAUSE_IDS.indexOf(a.cause) - CAUSE_IDS.indexOf(b.cause)
  );
}
