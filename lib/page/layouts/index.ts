import { findLists } from '../lists.ts';
import { cards } from './cards.ts';
import { fourColumnTable } from './four-column-table.ts';
import { gaugeList } from './gauge-list.ts';
import { gaugeTable } from './gauge-table.ts';
import type { Layout } from './layout.ts';
import { splitTable } from './split-table.ts';

/** Whether a layout is a list, which has no headers of the page's own. */
export function isListLayout(id: string): boolean {
  return LAYOUTS.some((layout) => layout.id === id && layout.find === findLists);
}

/** Every layout that can be read; the first that recognises a place reads it. A new one is a file here, a line below and a fixture. */
export const LAYOUTS: readonly Layout[] = [fourColumnTable, splitTable, gaugeTable, cards, gaugeList];
