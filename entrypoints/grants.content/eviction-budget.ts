/** What the page may do to the panel, and the cost of each. */
const COSTS = {
  /** The page removed the panel, or separated it from its table. */
  evicted: 10,
  /** The page removed the panel together with its table, as when it renders its list again. */
  redrawn: 3,
};
/** The recent cost at which the panel moves to a place where it disturbs less. */
const PATIENCE = 30;
/** The recent cost at which it leaves the main part of the page. */
const LONG_PATIENCE = 60;
/** The recent cost at which it stays out for a while. If neither the panel nor the page gave way, the page would hang. */
const LAST_TRY = 100;
/** How far back costs count, in milliseconds, at first and at most. It doubles each time the panel gives up. */
export const EVICTION_WINDOW = 1000;
const LONGEST_WINDOW = 64_000;

/** Counts how often the page has recently moved the panel. */
export interface EvictionBudget {
  note: (what: keyof typeof COSTS) => void;
  isImpatient: () => boolean;
  isVeryImpatient: () => boolean;
  isSpent: () => boolean;
}

/** Creates a budget without costs. */
export function createEvictionBudget(): EvictionBudget {
  let noted: { time: number; cost: number }[] = [];
  let reach = EVICTION_WINDOW;
  const recent = () => noted.filter(({ time }) => performance.now() - time < reach);
  const spent = () => recent().reduce((sum, { cost }) => sum + cost, 0);
  return {
    note: (what) => {
      const before = spent();
      noted = [...recent(), { time: performance.now(), cost: COSTS[what] }];
      if (before < LAST_TRY && spent() >= LAST_TRY) reach = Math.min(2 * reach, LONGEST_WINDOW);
    },
    isImpatient: () => spent() >= PATIENCE,
    isVeryImpatient: () => spent() >= LONG_PATIENCE,
    isSpent: () => spent() >= LAST_TRY,
  };
}
