import type { Theme } from '../../components/index.ts';
import type { MarkKind } from '../../lib/view/index.ts';
import { LABEL_FONT } from './label-font.ts';
import type { LabelPlace } from './label-places.ts';

interface MarkColors {
  edge: string;
  ink: string;
  fill: string;
}

const COLORS: Record<Theme, Record<MarkKind, MarkColors>> = {
  light: {
    next: { edge: '#0a7d5c', ink: '#ffffff', fill: '#0a7d5c' },
    position: { edge: '#8fcbb7', ink: '#3f3f4a', fill: '#ececf1' },
    gone: { edge: '#f0b48f', ink: '#b43c0a', fill: '#fff3eb' },
    doubtful: { edge: '#8e8ea0', ink: '#3f3f4a', fill: '#ececf1' },
  },
  dark: {
    next: { edge: '#4cc7a0', ink: '#10251d', fill: '#4cc7a0' },
    position: { edge: '#2c6b57', ink: '#d7d7df', fill: '#34343c' },
    gone: { edge: '#7a4a26', ink: '#fb923c', fill: '#2b1a10' },
    doubtful: { edge: '#8e8ea0', ink: '#d7d7df', fill: '#34343c' },
  },
};

const FAINT: Record<Theme, string> = { light: '#6e6e80', dark: '#9b9bab' };

/** The text highlight of amounts that are gone in rows without styles of their own. */
export const STRUCK = 'grantlens-struck';

export interface StyledRow {
  kind: MarkKind;
  /** Selector of the row. */
  row: string;
  /** Selector of the cell that bears the coloured edge; absent where the edge would touch the words. */
  edge: string | undefined;
  /** Selector of the cell whose amount is gone. */
  struck: string | undefined;
  label: { cell: string; place: LabelPlace } | undefined;
}

/** The style sheet of all marks. It changes no size: edges are shadows, labels are laid over their cell. */
export function markSheet(rows: readonly StyledRow[], theme: Theme): string {
  const beyond = `::highlight(${STRUCK}){color:${FAINT[theme]};text-decoration:line-through}`;
  return beyond + rows.map((row) => faint(row, theme) + styleOfRow(row, COLORS[theme][row.kind])).join('');
}

/** All words of a row that is gone, whatever colours the page gives them. */
function faint({ kind, row }: StyledRow, theme: Theme): string {
  return kind === 'gone' ? `${row}{-webkit-text-fill-color:${FAINT[theme]}}` : '';
}

function styleOfRow({ edge, struck, label }: StyledRow, { edge: color, ink, fill }: MarkColors): string {
  const atEdge = edge === undefined ? '' : `${edge}{box-shadow:inset 3px 0 0 ${color}}`;
  const through = struck === undefined ? '' : `${struck}{text-decoration:line-through}`;
  if (!label) return atEdge + through;
  const { cell, place } = label;
  const { left, start, ground } = place;
  const where =
    left === 'foot'
      ? `left:${start + 4}px;bottom:0`
      : `left:${start + left}px;top:50%;transform:translateY(-50%)`;
  const positioned = ground === 'cell' ? `${cell}{position:relative}` : '';
  return (
    `${atEdge}${through}${positioned}${cell}::${place.pseudo}{all:initial;content:${JSON.stringify(place.text)} / "";` +
    `position:absolute;${where};font:${LABEL_FONT}/16px sans-serif;font-family:inherit;padding:0 7px;border-radius:5px;white-space:nowrap;` +
    `pointer-events:none;color:${ink};background:${fill}}`
  );
}
