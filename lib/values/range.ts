import { larger, type MicroDollars, minus, NO_MONEY, smaller, sum } from './money.ts';

/** What may be spent. `atMost` is `null` where nothing on the page bounds it. */
export interface Range {
  atLeast: MicroDollars;
  atMost: MicroDollars | null;
}

const NOTHING_KNOWN: Range = { atLeast: NO_MONEY, atMost: null };

/** The one range that holds all of these; of none, nothing is known. */
export function spanOf(ranges: readonly Range[]): Range {
  const [first = NOTHING_KNOWN, ...others] = ranges;
  return others.reduce<Range>(
    (span, { atLeast, atMost }) => ({
      atLeast: smaller(span.atLeast, atLeast),
      atMost: span.atMost === null || atMost === null ? null : larger(span.atMost, atMost),
    }),
    first,
  );
}

/** The range that holds whatever lies `apart` from one of its figures at the most; credit does not turn into debt by it. */
export function widenedBy({ atLeast, atMost }: Range, apart: MicroDollars): Range {
  return {
    atLeast: larger(minus(atLeast, apart), smaller(atLeast, NO_MONEY)),
    atMost: atMost === null ? null : sum([atMost, apart]),
  };
}
