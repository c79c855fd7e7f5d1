import { readPlacedRows } from '../rows.ts';
import { findTables } from '../tables.ts';
import type { Layout } from './layout.ts';

/**
 * The granted amount and `Expires (UTC)` of each grant, as a table below the round gauge; one total elsewhere
 * (reported, 2023). What is left of each grant is not on the page.
 */
export const gaugeTable: Layout = {
  id: 'gauge-table',
  since: '2023-01-01',
  find: findTables,
  recognise: ({ columns: { at } }) =>
    at.granted !== undefined && at.expires !== undefined && (at.balance ?? at.left ?? at.used) === undefined,
  read: readPlacedRows,
};
