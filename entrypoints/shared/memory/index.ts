/** The extension's own database in this browser. `lib/history` defines the meaning of what it holds. */

export { eraseMemory, openMemory } from './database.ts';
export { forget, prune } from './forget.ts';
export { importHistory } from './import.ts';
export type { Imported } from './import-plan.ts';
export { type Kept, keepReading } from './keep.ts';
export { MemoryError } from './memory-error.ts';
export { allPages, keepPage, ownerOf, pagesOf } from './pages.ts';
export {
  type BriefReading,
  briefReadings,
  organizationOf,
  organizations,
  readingOf,
  readingsOf,
} from './read.ts';
export type { Memory } from './schema.ts';
export { isKeeping, say, set, setKeeping, settings } from './settings.ts';
export { sizeOnDisk } from './size.ts';
