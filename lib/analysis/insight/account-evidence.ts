import {
  type Evidence,
  evidenceOf,
  looksAtCategory,
  type RuleVerdict,
  type Verdict,
} from '../../ledger/index.ts';
import { type DrawRule, STATED_RULES, type StatedRuleId } from '../../provider/index.ts';
import type { GrantsAnalysis } from '../analysis.ts';
import { NO_RULING, type Ruling } from './ruling.ts';
import { readingOf, type Series } from './series.ts';

/** What an account's own figures show about the draw order. `doubtful`: they are not certain enough to show anything. */
export type AccountEvidence =
  | { kind: 'doubtful' }
  | {
      kind: 'judged';
      evidence: Evidence;
      readings: Series;
      /** Whether the last reading had all grants. Otherwise nothing can be said about the grants used next. */
      isWhole: boolean;
    };

/** Tests every rule against the readings of the visit. `now` is when the analysis was made. */
export function accountEvidence(analysis: GrantsAnalysis, series: Series): AccountEvidence {
  const last = series.at(-1);
  if (!last || !readingOf(analysis)) return { kind: 'doubtful' };
  return {
    kind: 'judged',
    evidence: evidenceOf(series, Date.parse(analysis.provenance.readAt), {
      showsAll: series.every(({ isWhole }) => isWhole),
    }),
    readings: series,
    isWhole: last.isWhole,
  };
}

/** Verdicts from best to worst: a rule with a better one replaces a ruled-out rule first. */
const PREFERENCE: readonly Verdict['kind'][] = ['consistent', 'cannot-tell', 'ruled-out-if'];

/**
 * Which rules the evidence rules out, and which one replaces them. Evidence that rests on a guess, or was weakened by a
 * rise in a figure, rules out none.
 */
export function rulingOf(account: AccountEvidence): Ruling {
  if (account.kind === 'doubtful') return NO_RULING;
  const stated = [...STATED_RULES].sort(byNeedOfGuess).flatMap(({ id }) => {
    const found = account.evidence.verdicts.find(({ rule }) => rule === id);
    return found ? { id, found } : [];
  });
  const survivor = PREFERENCE.flatMap((kind) => stated.filter(({ found }) => found.verdict.kind === kind))[0];
  return {
    ruledOut: stated.filter(({ found }) => isFirm(found)).map(({ id }) => id),
    survivor: survivor?.id ?? null,
  };
}

/** The rules that speak against the figures without being ruled out for certain. */
export function doubtedRules(account: AccountEvidence): StatedRuleId[] {
  if (account.kind === 'doubtful') return [];
  const against = account.evidence.verdicts.filter((each) => 'witnesses' in each.verdict && !isFirm(each));
  return STATED_RULES.map(({ id }) => id).filter((id) => against.some(({ rule }) => rule === id));
}

/** A rule that needs no guess comes before one that does. */
function byNeedOfGuess(a: DrawRule, b: DrawRule): number {
  return Number(looksAtCategory(a)) - Number(looksAtCategory(b));
}

function isFirm({ verdict, isWeakened }: RuleVerdict): boolean {
  return verdict.kind === 'ruled-out' && !isWeakened;
}
