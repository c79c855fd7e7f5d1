import { findLists } from '../lists.ts';
import { readPlacedRows } from '../rows.ts';
import type { Layout } from './layout.ts';

/** A card or a definition list a grant, each figure beside its label, without table roles. Not seen; prepared for. */
export const cards: Layout = {
  id: 'cards',
  since: '2026-11-24',
  find: findLists,
  recognise: ({ columns: { at } }) =>
    (at.balance ?? at.left ?? at.used) !== undefined && (at.expires ?? at.state) !== undefined,
  read: readPlacedRows,
};
