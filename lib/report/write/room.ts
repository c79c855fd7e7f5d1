import type { Basis, VisitHistory } from '../../analysis/index.ts';
import { LONGEST_FILE } from '../open/read-json.ts';
import { MAX_ROWS } from '../schema/basis-values.ts';

/** Whether a report has room for the basis and the visit. */
export function hasRoomFor({ reading, exact }: Basis, { series }: VisitHistory): boolean {
  const rows = reading.kind === 'grants' ? reading.rows.length : 0;
  const answered = exact?.kind === 'grants' ? exact.grants.length : 0;
  return Math.max(rows, answered, ...series.map(({ grants }) => grants.length)) <= MAX_ROWS;
}

/** Whether a report with this text can be opened again. */
export function canBeOpened(text: string, basis: Basis, visited: VisitHistory): boolean {
  return hasRoomFor(basis, visited) && new TextEncoder().encode(text).length <= LONGEST_FILE;
}
