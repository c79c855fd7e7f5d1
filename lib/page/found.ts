import type { Column } from './column.ts';

/** A table on a page that could not be understood. */
export interface FoundTable {
  headers: string[];
  rows: number;
  missing: Column[];
}

/** What a page that could not be understood does hold. */
export interface Found {
  headings: string[];
  tables: FoundTable[];
  fractions: number;
}

export function whatWasFound(_root: Element): Found {
  return { headings: [], tables: [], fractions: 0 };
}
