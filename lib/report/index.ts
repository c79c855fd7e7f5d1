/** The `grantlens-report`: its schema, how it is written, and how a report that somebody sent is opened again. */

export type { CellMismatch } from './open/cell-mismatch.ts';
export type { Changes, GrantChange } from './open/changes.ts';
export type { Difference } from './open/compare.ts';
export { type Comparison, comparisonOf, type Usage } from './open/comparison.ts';
export { type OpenedReport, openReport } from './open/open-report.ts';
export { LONGEST_FILE, textOfBytes } from './open/read-json.ts';
export type { Refusal, Step } from './open/refusal.ts';
export { type Report, reportOf } from './write/report.ts';
export { positionsOf } from './write/report-parts.ts';
export { canBeOpened } from './write/room.ts';
