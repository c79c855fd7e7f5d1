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

/** What is left in every grant as the digits of one number, so that a great many states can be kept. */
type State = number;

/**
 * How many of the readings, from the first, some usage explains under an order, by trying all of it from before the
 * first grant: every unit that could be drawn from every grant that no live grant with money outranks. `isBefore` must
 * be a strict weak order. `shows` says which figure a reading shows for what is left.
 */
export function explainedReadings<G extends OracleLot>(
  grants: readonly G[],
  isBefore: (a: G, b: G) => boolean,
  readings: readonly OracleReading[],
  shows: (left: number) => number = (left) => left,
): number {
  const base = 1 + Math.max(...grants.map(({ amount }) => amount));
  const places = grants.map((grant, index) => ({ grant, weight: base ** index }));
  const leftIn = (state: State, weight: number) => Math.floor(state / weight) % base;
  let states = new Set([places.reduce((state, { grant, weight }) => state + grant.amount * weight, 0)]);
  const changes = [...new Set(grants.flatMap(({ start, expiry }) => [start, expiry]))].sort((a, b) => a - b);
  let from = Number.NEGATIVE_INFINITY;
  for (const [index, { day: until, shown }] of readings.entries()) {
    for (const day of [from, ...changes].filter((one) => one >= from && one < until)) {
      const active = places.filter(({ grant }) => grant.start <= day && day < grant.expiry);
      const rivals = active.map(({ grant, weight }) => ({
        weight,
        before: active.filter((other) => isBefore(other.grant, grant)).map((other) => other.weight),
      }));
      states = drawn(states, rivals, leftIn);
    }
    const known = places.flatMap(({ grant, weight }) => ({ weight, figure: shown[grant.id] }));
    const fits = (state: State) =>
      known.every(({ weight, figure }) => figure === undefined || figure === shows(leftIn(state, weight)));
    states = new Set([...states].filter(fits));
    if (states.size === 0) return index;
    from = until;
  }
  return readings.length;
}

/** All states that usage can lead to while the same grants are active. */
function drawn(
  states: ReadonlySet<State>,
  active: readonly { weight: number; before: readonly number[] }[],
  leftIn: (state: State, weight: number) => number,
): Set<State> {
  const reached = new Set(states);
  const queue = [...states];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const { weight, before } of active) {
      const now = state;
      const next = now - weight;
      if (leftIn(now, weight) === 0 || reached.has(next)) continue;
      if (before.some((other) => leftIn(now, other) > 0)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  return reached;
}
