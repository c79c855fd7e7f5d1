import { type Evidence, evidenceOf } from '../../lib/ledger/evidence/evidence.ts';
import type { RuleId } from '../../lib/provider/stated-rules.ts';
import type { Account } from './account.ts';
import { isAlike } from './truth.ts';

/** After how many readings an account is looked at. */
export const STAGES = [1, 2, 5, 20] as const;

/** What the evidence makes of an account at one stage. */
export interface Standing {
  /** The true rule was ruled out, which must never happen. */
  isWrong: boolean;
  /** The true rule was ruled out under the guessed categories: allowed, since a guess may be wrong. */
  isWrongIfGuessed: boolean;
  /** Nothing is left but the true rule and what no usage could tell from it. */
  isSettled: boolean;
}

export function standingAfter(account: Account, count: number): Standing {
  const readings = account.readings.slice(0, count);
  const evidence = evidenceOf(readings, readings.at(-1)?.at ?? 0);
  const left = rulesLeft(evidence);
  const verdict = evidence.verdicts.find(({ rule }) => rule === account.rule)?.verdict;
  return {
    isWrong: verdict?.kind === 'ruled-out',
    isWrongIfGuessed: verdict?.kind === 'ruled-out-if',
    isSettled: isSettled(account, left, readings.at(-1)?.at ?? 0),
  };
}

function rulesLeft({ verdicts }: Evidence): RuleId[] {
  return verdicts.filter(({ verdict }) => verdict.kind !== 'ruled-out').map(({ rule }) => rule);
}

/** Whether all rules left rank the grants that have begun as the true one does. */
export function isSettled({ rule, grants }: Account, left: readonly RuleId[], now: number): boolean {
  const begun = grants.filter(({ start }) => start <= now);
  return left.every((other) => isAlike(rule, other, begun));
}
