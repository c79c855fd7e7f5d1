import { readPlacedRows } from '../rows.ts';
import { findTables } from '../tables.ts';
import type { Layout } from './layout.ts';

/** `Received | State | Balance | Expires`, as a `<table>` or as ARIA roles: reported of the page since 2024. */
export const fourColumnTable: Layout = {
  id: 'four-column-table',
  since: '2024-01-01',
  find: findTables,
  recognise: ({ columns: { at } }) =>
    (at.balance ?? at.used) !== undefined &&
    at.granted === undefined &&
    at.left === undefined &&
    (at.expires ?? at.state) !== undefined,
  read: readPlacedRows,
};
