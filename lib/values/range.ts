import { larger, type MicroDollars, minus, NO_MONEY, smaller, sum } from './money.ts';

/** What may be spent, from `atLeast` to `atMost`. `atMost` is `null` if the page gives no upper bound. */
export interface Range {
  atLeast: MicroDollars;
  atMost: MicroDollars | null;
}

const NOTHING_KNOWN: Range = { atLeast: NO_MONEY, atMost: null };

/** The smallest range that contains all the given ones. Without any, nothing is known. */
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

/** A range widened by `apart` at both ends. It does not turn credit into debt. */
export function widenedBy({ atLeast, atMost }: Range, apart: MicroDollars): Range {
  return {
    atLeast: larger(minus(atLeast, apart), smaller(atLeast, NO_MONEY)),
    atMost: atMost === null ? null : sum([atMost, apart]),
  };
}
