import { findLists } from '../lists.ts';
import { readPlacedRows } from '../rows.ts';
import type { Layout } from './layout.ts';

/**
 * The granted amount and `Expires (UTC)` of each grant, as a list below the round gauge; one total elsewhere
 * (reported, 2023). What is left of each grant is not on the page.
 */
export const gaugeList: Layout = {
  id: 'gauge-list',
  since: '2023-01-01',
  find: findLists,
  recognise: ({ columns: { at } }) =>
    at.granted !== undefined && at.expires !== undefined && (at.balance ?? at.left ?? at.used) === undefined,
  read: readPlacedRows,
};
