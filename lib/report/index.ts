/** The `grantlens-report`: its schema, how it is written, and how a report from somebody else is opened. */

export { basisReader } from './open/basis-reader.ts';
export type { CellMismatch } from './open/cell-mismatch.ts';
export type { Changes, ReportedChange } from './open/changes.ts';
export type { Difference } from './open/compare.ts';
export { type Comparison, comparisonOf, type Usage } from './open/comparison.ts';
export { type OpenedReport, openReport } from './open/open-report.ts';
export { LONGEST_FILE, readJson, textOfBytes } from './open/read-json.ts';
export { brief, fieldOf, type Refusal, type Step, stepsTo } from './open/refusal.ts';
export { type BasisJson, basisSchema } from './schema/basis-schema.ts';
export { calendarInstant, money } from './schema/basis-values.ts';
export { statedRule } from './schema/report-values.ts';
export { type Report, reportOf } from './write/report.ts';
export { positionsOf } from './write/report-parts.ts';
export { readBasis, writtenBasis } from './write/reported-basis.ts';
export { canBeOpened } from './write/room.ts';
