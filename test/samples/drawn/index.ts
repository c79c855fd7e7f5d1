import { BESIDE_ROWS, CLOSED_PARTS, ROOM_FOR_MORE, SLIDER } from './beside.ts';
import { COLOURED_WORDS } from './coloured.ts';
import { DAY_ORDERS, FURTHER_FIGURES, TICKS, UNITS } from './figures.ts';
import { CELL_ORDER, ROW_ORDER, TURNED_WORDS } from './order.ts';
import { BEHIND_VEILS, OVERLAYS } from './overlays.ts';
import type { DrawnKind } from './page.ts';
import { COLOUR_KEYS, PAINTED_SIGNS, PAINTED_TICKS, PAINTED_WORDS } from './painted.ts';
import { PINNED_PICTURES } from './pinned.ts';
import { SCROLLED } from './scrolled.ts';

export { type DrawnPage, documentWith, gridWith, SPENDABLE, tableWith } from './page.ts';
export { UNMARKED_CHANGES } from './unmarked.ts';

/** All kinds by their names. */
export const DRAWN_KINDS: Record<string, DrawnKind> = {
  'cells in another order': CELL_ORDER,
  'rows in another order': ROW_ORDER,
  'words turned round': TURNED_WORDS,
  'painted words': PAINTED_WORDS,
  'painted signs': PAINTED_SIGNS,
  'painted ticks': PAINTED_TICKS,
  'words in other colours': COLOURED_WORDS,
  'keys of colours': COLOUR_KEYS,
  'what stands beside the rows': BESIDE_ROWS,
  'pinned pictures': PINNED_PICTURES,
  'closed parts': CLOSED_PARTS,
  'scrolled lists': SCROLLED,
  'what lies over the rows': OVERLAYS,
  'a list behind a veil': BEHIND_VEILS,
  'room for more rows': ROOM_FOR_MORE,
  'a slider': SLIDER,
  units: UNITS,
  'further figures': FURTHER_FIGURES,
  'orders of days': DAY_ORDERS,
  'ticks and signs': TICKS,
};
