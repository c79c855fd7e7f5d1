/** How often the page may throw the panel out within a second until it moves to where it bothers nobody. */
const PATIENCE = 3;
/** How often until it stays out for the rest of that second: two that never yield would hang the page. */
const LAST_TRY = 10;
/** How far back evictions count, in milliseconds. */
export const EVICTION_WINDOW = 1000;

/** Counts how often the page has thrown the panel out of late. */
export interface EvictionBudget {
  note: () => void;
  isImpatient: () => boolean;
  isSpent: () => boolean;
}

/** Counts how often the page has lately thrown the panel out. */
export function createEvictionBudget(): EvictionBudget {
  let evictions: number[] = [];
  const recent = () => evictions.filter((time) => performance.now() - time < EVICTION_WINDOW);
  return {
    note: () => {
      evictions = [...recent(), performance.now()];
    },
    isImpatient: () => recent().length >= PATIENCE,
    isSpent: () => recent().length >= LAST_TRY,
  };
}
