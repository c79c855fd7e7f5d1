/** What the page does to the panel, and how much of its patience each costs. */
const COSTS = {
  /** Taken out, or parted from its table. */
  evicted: 10,
  /** Taken out together with its table, as a page does that draws its list anew. */
  redrawn: 3,
};
/** How much it bears of late until it moves to where it bothers nobody. */
const PATIENCE = 30;
/** How much there until it leaves the page's main part altogether. */
const LONG_PATIENCE = 60;
/** How much until it stays out for a while: two that never yield would hang the page. */
const LAST_TRY = 100;
/** How far back all that counts at first, in milliseconds, and at most: each time the panel has given up, twice as far. */
export const EVICTION_WINDOW = 1000;
const LONGEST_WINDOW = 64_000;

/** Counts how often the panel has lately been moved for no reason of its own. */
export interface EvictionBudget {
  note: (what: keyof typeof COSTS) => void;
  isImpatient: () => boolean;
  isVeryImpatient: () => boolean;
  isSpent: () => boolean;
}

/** Makes a budget of which nothing is spent. */
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
