import type { GrantsAnalysis } from '../../analysis/index.ts';
import { type Day, dayOfInstant, type Instant, instantOf } from '../../values/index.ts';

/** The row of a grant by its identity; `null` where the list has it no more. */
export type RowOf = (identity: string) => number | null;

export function rowsOf({ grants, identities }: GrantsAnalysis): RowOf {
  const rows = new Map(grants.map(({ row }, index) => [identities[index] ?? '', row]));
  return (identity) => rows.get(identity) ?? null;
}

/** An instant from milliseconds; `null` for none, or one that no calendar has. */
export function reportedInstant(time: number | null): Instant | null {
  const date = new Date(time ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : instantOf(date);
}

/** The UTC day of a time in milliseconds; `null` for none. */
export function reportedDay(time: number | null): Day | null {
  const instant = reportedInstant(time);
  return instant && dayOfInstant(instant);
}

/** The place of each row in the draw order, from 1; `null` where it is not certain, none where it cannot be drawn. */
export function positionsOf({ drawOrder }: GrantsAnalysis): ReadonlyMap<number, number | null> {
  return new Map(drawOrder.groups.flatMap(({ rows, position }) => rows.map((row) => [row, position])));
}
