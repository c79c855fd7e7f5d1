/** A grant of the oracle's small world: whole days and whole units. */
export interface OracleLot {
  id: string;
  amount: number;
  start: number;
  expiry: number;
}

/** What is shown as left, by grant; a grant that is not named is not known. */
export interface OracleReading {
  day: number;
  shown: Readonly<Record<string, number>>;
}

/**
 * Whether some usage explains all readings under an order, by trying all of it from before the first grant: every day,
 * every unit that could be drawn from every grant that no live grant with money outranks. `isBefore` must be a strict
 * weak order. `shows` says which figure a reading shows for what is left.
 */
export function isReachable<G extends OracleLot>(
  grants: readonly G[],
  isBefore: (a: G, b: G) => boolean,
  readings: readonly OracleReading[],
  shows: (left: number) => number = (left) => left,
): boolean {
  const opening = grants.map(({ amount }) => amount);
  let states = new Map([[opening.join(), opening]]);
  let day = Math.min(...grants.map(({ start }) => start));
  for (const reading of readings) {
    for (; day < reading.day; day += 1) states = drawnOn(day, grants, isBefore, states);
    const fits = (state: readonly number[]) =>
      grants.every(({ id }, index) => {
        const shown = reading.shown[id];
        return shown === undefined || shown === shows(state[index] ?? 0);
      });
    states = new Map([...states].filter(([, state]) => fits(state)));
  }
  return states.size > 0;
}

function drawnOn<G extends OracleLot>(
  day: number,
  grants: readonly G[],
  isBefore: (a: G, b: G) => boolean,
  states: ReadonlyMap<string, number[]>,
): Map<string, number[]> {
  const reached = new Map(states);
  const queue = [...states.values()];
  for (let state = queue.pop(); state; state = queue.pop()) {
    const lefts = state;
    const isDrawable = (grant: G, index: number) =>
      grant.start <= day && day < grant.expiry && (lefts[index] ?? 0) > 0;
    const live = grants.filter(isDrawable);
    for (const grant of live.filter((one) => !live.some((other) => isBefore(other, one)))) {
      const next = grants.map((other, index) => (lefts[index] ?? 0) - (other === grant ? 1 : 0));
      if (reached.has(next.join())) continue;
      reached.set(next.join(), next);
      queue.push(next);
    }
  }
  return reached;
}
