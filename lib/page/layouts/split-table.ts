import { readPlacedRows } from '../rows.ts';
import { findTables } from '../tables.ts';
import type { Layout } from './layout.ts';

/** What is left and what was granted in columns of their own, or one of what is left alone. Not seen; prepared for. */
export const splitTable: Layout = {
  id: 'split-table',
  since: '2026-11-24',
  find: findTables,
  recognise: ({ columns: { at } }) =>
    (at.left !== undefined || (at.granted !== undefined && (at.balance ?? at.used) !== undefined)) &&
    (at.expires ?? at.state) !== undefined,
  read: readPlacedRows,
};
