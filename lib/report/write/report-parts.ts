import type { GrantsAnalysis } from '../../analysis/index.ts';
import { type Day, dayOfInstant, type Instant, instantOf } from '../../values/index.ts';

/** The row of a grant by its identity; `null` if the list does not have it any more. */
export type RowOf = (identity: string) => number | null;

export function rowsOf({ grants, identities }: GrantsAnalysis): RowOf {
  const rows = new Map(grants.map(({ row }, index) => [identities[index] ?? '', row]));
  return (identity) => rows.get(identity) ?? null;
}

/** An instant from Unix milliseconds; `null` for `null`, or if it is out of range. */
export function reportedInstant(time: number | null): Instant | null {
  const date = new Date(time ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : instantOf(date);
}

/** The UTC day of a time in Unix milliseconds; `null` for `null`, or if it is out of range. */
export function reportedDay(time: number | null): Day | null {
  const instant = reportedInstant(time);
  return instant && dayOfInstant(instant);
}

/** The position of each row in the draw order, from 1; `null` if it is not certain. Rows that cannot be used are missing. */
export function positionsOf({ drawOrder }: GrantsAnalysis): ReadonlyMap<number, number | null> {
  return new Map(drawOrder.groups.flatMap(({ rows, position }) => rows.map((row) => [row, position])));
}
