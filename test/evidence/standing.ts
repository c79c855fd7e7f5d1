import type { Assumption } from '../../lib/ledger/evidence/assumption.ts';
import { type Evidence, evidenceOf } from '../../lib/ledger/evidence/evidence.ts';
import type { Verdict } from '../../lib/ledger/evidence/verdict.ts';
import type { RuleId } from '../../lib/provider/stated-rules.ts';
import type { Account } from './account.ts';
import { isAlike } from './truth.ts';

/** After how many readings an account is looked at. */
export const STAGES = [1, 2, 5, 20] as const;

/** What the evidence makes of an account at one stage. */
export interface Standing {
  /** The true rule was ruled out though all that the verdict rests on is true, which must never happen. */
  isWrong: boolean;
  /** The true rule was ruled out by a verdict that names, as taken for granted, what is not true of the account. */
  isWrongFirm: boolean;
  /** The same of a verdict that says `if`. */
  isWrongIf: boolean;
  /** Nothing is left but the true rule and what no usage could tell from it. */
  isSettled: boolean;
  /** The same by verdicts that name nothing at all. */
  isSettledBare: boolean;
}

/** What the evidence makes of an account after some readings, if it is told that something given holds of it. */
export function standingAfter(account: Account, count: number, given: readonly Assumption[] = []): Standing {
  const readings = account.readings.slice(0, count);
  const now = readings.at(-1)?.at ?? 0;
  const evidence = evidenceOf(readings, now, { given });
  const verdict = evidence.verdicts.find(({ rule }) => rule === account.rule)?.verdict;
  const isAgainst = verdict !== undefined && 'witnesses' in verdict;
  const isWrong = isAgainst && restsOnTruth(account, verdict);
  return {
    isWrong,
    isWrongFirm: isAgainst && !isWrong && verdict.kind === 'ruled-out',
    isWrongIf: isAgainst && !isWrong && verdict.kind === 'ruled-out-if',
    isSettled: isSettled(account, rulesLeft(evidence, isFirm), now),
    isSettledBare: isSettled(account, rulesLeft(evidence, isBare), now),
  };
}

function restsOnTruth({ grants, holds }: Account, verdict: Verdict): boolean {
  const assumes = 'assumes' in verdict ? verdict.assumes : [];
  const guesses = 'guesses' in verdict ? verdict.guesses : [];
  return (
    assumes.every((one) => holds.includes(one)) &&
    guesses.every(({ grant, category }) => grants.find(({ id }) => id === grant)?.category === category)
  );
}

function rulesLeft({ verdicts }: Evidence, isGone: (verdict: Verdict) => boolean): RuleId[] {
  return verdicts.filter(({ verdict }) => !isGone(verdict)).map(({ rule }) => rule);
}

const isFirm = (verdict: Verdict) => verdict.kind === 'ruled-out';
const isBare = (verdict: Verdict) => verdict.kind === 'ruled-out' && verdict.assumes.length === 0;

/** Whether all rules left rank the grants that have begun as the true one does. */
export function isSettled({ rule, grants }: Account, left: readonly RuleId[], now: number): boolean {
  const begun = grants.filter(({ start }) => start <= now);
  return left.every((other) => isAlike(rule, other, begun));
}
