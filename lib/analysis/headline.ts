import type { Headline } from '../page/reading.ts';
import { CENT, type MicroDollars, sumIfKnown } from '../values/money.ts';
import type { Grant } from './grant.ts';
import { exactly, type Totals } from './totals.ts';

/** The sum of rows that a total of the page equals. */
export type HeadlineMeaning = 'usable' | 'left-with-expired' | 'ever-granted' | 'granted-unexpired' | 'used';

export interface ExplainedHeadline extends Headline {
  /** `null`: no sum of the rows explains the total, or too little is known to say. */
  equals: HeadlineMeaning | null;
  /** Whether every sum that it could be compared with is known. */
  comparable: boolean;
}

/**
 * Finds which sum of rows a total of the page equals. Two decimals are shown, so n rows may differ from it by
 * (n + 1) cents at most; an exact match goes before a near one, the more useful meaning before the less.
 */
export function explainHeadline(
  headline: Headline,
  grants: readonly Grant[],
  totals: Totals,
): ExplainedHeadline {
  const sums = candidateSums(grants, totals);
  const known = sums.filter((candidate): candidate is KnownSum => candidate.amount !== null);
  const tolerance = (grants.length + 1) * CENT;
  const distance = ({ amount }: KnownSum) => Math.abs(amount - headline.amount);
  const match = known.find((one) => distance(one) === 0) ?? known.find((one) => distance(one) <= tolerance);
  return { ...headline, equals: match?.meaning ?? null, comparable: known.length === sums.length };
}

/** A total beside some of the grants only, to which no sum of theirs can be compared. */
export function beforeAllAreSeen(headline: Headline): ExplainedHeadline {
  return { ...headline, equals: null, comparable: false };
}

interface CandidateSum {
  meaning: HeadlineMeaning;
  amount: MicroDollars | null;
}

type KnownSum = CandidateSum & { amount: MicroDollars };

function candidateSums(grants: readonly Grant[], totals: Totals): CandidateSum[] {
  const { granted, used } = totals;
  const unexpired = grants.filter(({ status }) => status !== 'expired').map((grant) => grant.granted);
  return [
    { meaning: 'usable', amount: exactly(totals.usable) },
    { meaning: 'left-with-expired', amount: sumIfKnown(grants.map(({ left }) => left)) },
    { meaning: 'ever-granted', amount: granted },
    { meaning: 'granted-unexpired', amount: sumIfKnown(unexpired) },
    { meaning: 'used', amount: used },
  ];
}
