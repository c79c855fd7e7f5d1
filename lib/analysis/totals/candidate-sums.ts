import type { TotalMeaning } from '../../provider/index.ts';
import { type MicroDollars, NO_MONEY, type Range, sumIfKnown } from '../../values/index.ts';
import type { Grant } from '../grant.ts';
import { onlyValue, type Totals } from './totals.ts';

/** The sum of rows that a total of the page equals. */
export type HeadlineMeaning = TotalMeaning;

/** A sum of rows that a total of the page may be equal to. */
export interface CandidateSum {
  meaning: HeadlineMeaning;
  range: Range;
  /** Further amounts that the sum may include, each in full or not at all; `null` if it may be anything within the range. */
  orMore: readonly MicroDollars[] | null;
}

/** Every sum that a total may be equal to, the most useful meaning first. */
export function candidateSums(grants: readonly Grant[], totals: Totals): CandidateSum[] {
  const left = sumIfKnown(grants.map((grant) => grant.left));
  return [
    { meaning: 'usable', range: totals.spendable, orMore: wholeOrNothing(grants) },
    { meaning: 'left-with-expired', range: asRange(left), orMore: null },
    { meaning: 'ever-granted', range: asRange(totals.granted), orMore: null },
    grantedUnexpired(grants),
    { meaning: 'used', range: asRange(totals.used), orMore: null },
  ];
}

/** What is left in grants whose status alone is in doubt; `null` if an amount is in doubt. */
function wholeOrNothing(grants: readonly Grant[]): readonly MicroDollars[] | null {
  const doubtful = grants.filter(({ spendable }) => onlyValue(spendable) === null);
  const isCertain = ({ spendable, left, granted }: Grant) =>
    spendable.atLeast === NO_MONEY && left !== null && spendable.atMost === left && left <= (granted ?? left);
  return doubtful.every(isCertain) ? doubtful.flatMap(({ left }) => left ?? []) : null;
}

/** A grant of unknown status may have expired or not. */
function grantedUnexpired(grants: readonly Grant[]): CandidateSum {
  const unexpired = grants.filter(({ status }) => status !== 'expired');
  const surely = unexpired.filter(({ status }) => status !== 'unknown');
  const [atLeast, atMost] = [surely, unexpired].map((some) => sumIfKnown(some.map(({ granted }) => granted)));
  const doubtful = unexpired
    .filter(({ status }) => status === 'unknown')
    .flatMap(({ granted }) => granted ?? []);
  return {
    meaning: 'granted-unexpired',
    range: { atLeast: atLeast ?? NO_MONEY, atMost: atMost ?? null },
    orMore: atMost === null ? null : doubtful,
  };
}

function asRange(amount: MicroDollars | null): Range {
  return { atLeast: amount ?? NO_MONEY, atMost: amount };
}
