import { fourColumnTable } from './four-column-table.ts';
import type { Layout } from './layout.ts';

/** Every layout that can be read, newest first. A new one is one file here and one fixture. */
export const LAYOUTS: readonly Layout[] = [fourColumnTable];
