/** A verdict that needs a `firm` assumption is still `ruled-out`; with a `weak` one it is `ruled-out-if`. Both name it. */
type Weight = 'firm' | 'weak';

/**
 * All that a verdict may assume besides the figures and the guessed categories.
 * - `split-charges`: one charge may be taken from several grants. Nobody has published whether it is.
 * - `no-refund`: between two readings, no credit was given back without a figure that rose.
 * - `no-debt`: no purchase paid a negative balance that no reading shows. The page of 2026 says that purchases pay debts.
 * - `one-time`: all figures of a reading are equally up to date. Everything else that is said about a page assumes this too.
 * - `no-cancelled-purchase`: no purchase was paid back while its row still shows credit, or shows less as if it was used.
 *   Help article 8264644 (2026) calls purchased credit non-refundable.
 * - `tie-by-expiry`: a rule by category draws grants of one category by expiry. Its source says nothing about this.
 */
const WEIGHTS = {
  'split-charges': 'weak',
  'no-refund': 'weak',
  'no-debt': 'weak',
  'one-time': 'firm',
  'no-cancelled-purchase': 'firm',
  'tie-by-expiry': 'weak',
} as const satisfies Record<string, Weight>;

export type Assumption = keyof typeof WEIGHTS;

/** The assumptions in the order in which texts name them. */
export const ASSUMPTIONS: readonly [Assumption, ...Assumption[]] = [
  'split-charges',
  'no-refund',
  'no-debt',
  'one-time',
  'no-cancelled-purchase',
  'tie-by-expiry',
];

/** The assumptions about figures. `tie-by-expiry` is about a rule. */
const OF_FIGURES = ASSUMPTIONS.filter((one) => one !== 'tie-by-expiry');

/** Whether a verdict that needs this assumption is still `ruled-out`. */
export function isFirm(assumption: Assumption): boolean {
  return WEIGHTS[assumption] === 'firm';
}

const ofWeight = (weight: Weight): Assumption[] => OF_FIGURES.filter((one) => WEIGHTS[one] === weight);

/** All subsets of these assumptions, the smallest first. */
function setsOf(some: readonly Assumption[]): Assumption[][] {
  let sets: Assumption[][] = [[]];
  for (const one of some) sets = [...sets, ...sets.map((set) => [...set, one])];
  return sets.sort((a, b) => a.length - b.length);
}

/** All assumptions that leave a verdict firm. */
export const FIRMEST: readonly Assumption[] = ofWeight('firm');

/** Every set of assumptions that leaves a verdict firm, the smallest first. The last set contains the others. */
export const FIRM: readonly (readonly Assumption[])[] = setsOf(FIRMEST);

/** Every other set, those with the fewest weak assumptions first. The last set contains all assumptions. */
export const WEAKER: readonly (readonly Assumption[])[] = setsOf(ofWeight('weak'))
  .filter(({ length }) => length > 0)
  .flatMap((weak) => FIRM.map((firm) => [...weak, ...firm]));
