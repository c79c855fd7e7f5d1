/** How a verdict that needs an assumption stands: as `ruled-out` that names it, or as `ruled-out-if`. */
type Weight = 'firm' | 'weak';

/**
 * All that a verdict may take for granted beyond the figures and the guesses of categories. `split-charges`: one charge
 * may be taken from several grants (nobody has published whether it is); `no-refund`: no credit was given back between
 * two readings without a figure that rose; `no-debt`: no purchase paid, when it came, a negative balance that no reading
 * shows (the page of 2026 says that purchases do); `one-time`: all figures of a reading are equally up to date, as the
 * rest of what is said of a page takes them to be; `no-cancelled-purchase`: no purchase was paid back while its row goes
 * on showing credit, or shows less as if it was used (help article 8264644, 2026, calls purchased credit non-refundable);
 * `tie-by-expiry`: a rule that goes by category draws grants of one category by expiry, of which its source says nothing.
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

/** The assumptions in the order in which they are named. */
export const ASSUMPTIONS: readonly [Assumption, ...Assumption[]] = [
  'split-charges',
  'no-refund',
  'no-debt',
  'one-time',
  'no-cancelled-purchase',
  'tie-by-expiry',
];

/** Those that decide what figures say; `tie-by-expiry` decides what a rule says. */
const OF_FIGURES = ASSUMPTIONS.filter((one) => one !== 'tie-by-expiry');

/** Whether a verdict that needs it is still `ruled-out`, and names it. */
export function isFirm(assumption: Assumption): boolean {
  return WEIGHTS[assumption] === 'firm';
}

const ofWeight = (weight: Weight): Assumption[] => OF_FIGURES.filter((one) => WEIGHTS[one] === weight);

/** All sets of some assumptions, the smallest first. */
function setsOf(some: readonly Assumption[]): Assumption[][] {
  let sets: Assumption[][] = [[]];
  for (const one of some) sets = [...sets, ...sets.map((set) => [...set, one])];
  return sets.sort((a, b) => a.length - b.length);
}

/** All that leaves a verdict firm. */
export const FIRMEST: readonly Assumption[] = ofWeight('firm');

/** Every set of assumptions that leaves a verdict firm, the smallest first; the last one holds the others. */
export const FIRM: readonly (readonly Assumption[])[] = setsOf(FIRMEST);

/** Every other set, by how few weak assumptions it needs; the last one holds all. */
export const WEAKER: readonly (readonly Assumption[])[] = setsOf(ofWeight('weak'))
  .filter(({ length }) => length > 0)
  .flatMap((weak) => FIRM.map((firm) => [...weak, ...firm]));
