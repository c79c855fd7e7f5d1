import { microDollars } from '../../values/index.ts';
import { type CreditSummary, creditSummary, errorObject } from './answer-schema.ts';
import { type ExactAnswer, type ExactGrant, type ExactProblem, LONGEST_ANSWER } from './exact-answer.ts';

/** Reads the text of the page's own answer. Whatever the text, nothing throws: what cannot be read is a named problem. */
export function parseExact(text: string): ExactAnswer {
  if (text.length > LONGEST_ANSWER) return problem('too-large');
  const json = jsonOf(text);
  if (json === undefined) return problem('not-json');
  if (errorObject.safeParse(json).success) return problem('error-object');
  const { data } = creditSummary.safeParse(json);
  return (data && answerOf(data)) ?? problem('not-understood');
}

/** `undefined` for text that is no JSON, or is nested too deeply for the browser to read. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `undefined` where grants share an id, so that one would be counted twice, or where their sums could not be exact. */
function answerOf(summary: CreditSummary): ExactAnswer | undefined {
  const grants = summary.grants.data.map(
    (grant): ExactGrant => ({
      id: grant.id,
      granted: grant.grant_amount,
      used: grant.used_amount,
      effectiveAt: grant.effective_at,
      expiresAt: grant.expires_at,
    }),
  );
  const isSummable = [grants.map(({ granted }) => granted), grants.map(({ used }) => used)].every(
    (amounts) => microDollars(amounts.reduce((total: number, amount) => total + amount, 0)) !== undefined,
  );
  if (!isSummable || new Set(grants.map(({ id }) => id)).size < grants.length) return undefined;
  const totals = {
    granted: summary.total_granted,
    used: summary.total_used,
    available: summary.total_available,
    paidAvailable: summary.total_paid_available ?? null,
  };
  return { kind: 'grants', grants, totals };
}

function problem(name: ExactProblem): ExactAnswer {
  return { kind: 'problem', problem: name };
}
