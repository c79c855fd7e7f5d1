import type { PartReason } from './reading.ts';

/**
 * Which of all grants the drawn rows are, as the page tells it: all of them; those at certain places; those of one page,
 * of so many pages where it says so; those of a page behind others; or some, of which nothing tells which.
 */
export type RowSlice =
  | { kind: 'whole' }
  | { kind: 'places'; reason: PartReason; places: readonly number[]; of: number | null }
  | { kind: 'page'; reason: PartReason; page: number; of: number | null }
  | { kind: 'later' | 'some'; reason: PartReason; of: number | null };

export const WHOLE: RowSlice = { kind: 'whole' };

/** The rows at these places; all of them, where nothing is beyond. */
export function atPlaces(reason: PartReason, places: readonly number[], of: number | null): RowSlice {
  const isWhole = of !== null && new Set(places).size === of;
  return isWhole ? WHOLE : { kind: 'places', reason, places, of };
}
