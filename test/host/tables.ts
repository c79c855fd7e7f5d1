import { createElement as h, type ReactNode } from 'react';
import { drawnRows, filteredRows, ROW_HEIGHT } from './listing.ts';
import type { HostRow, HostState } from './state.ts';

const COLUMNS = ['Received', 'State', 'Balance', 'Expires'];

/** The grants: bare bones while they are being fetched, then rows keyed by grant. */
export function GrantsTable({
  state,
  onScroll,
}: {
  state: HostState;
  onScroll: (top: number) => void;
}): ReactNode {
  const hidden = state.isFolded;
  if (state.table !== 'ready') return h(Table, { columns: COLUMNS, lines: [0, 1, 2].map(boneRow), hidden });
  if (state.listing.by === 'virtual') return h(VirtualTable, { state, onScroll });
  const { rows } = drawnRows(state);
  return h(Table, { columns: COLUMNS, lines: rows.map((row) => grantRow(row, state.language)), hidden });
}

/** The rows within sight and empty ones in place of all others; the ARIA attributes tell of those. */
function VirtualTable({ state, onScroll }: { state: HostState; onScroll: (top: number) => void }): ReactNode {
  const { rows, start } = drawnRows(state);
  const count = filteredRows(state).length;
  // The header is the first row.
  const lines = rows.map((row, index) => grantRow(row, state.language, start + index + 2));
  return h(Table, {
    columns: COLUMNS,
    lines: [space('above', start), ...lines, space('below', count - start - rows.length)],
    hidden: state.isFolded,
    rowCount: count + 1,
    onScroll,
  });
}

function space(key: string, rows: number): ReactNode {
  if (rows <= 0) return null;
  const style = { height: rows * ROW_HEIGHT, padding: 0, border: 0 };
  return h('tr', { key, 'aria-hidden': true }, h('td', { colSpan: COLUMNS.length, style }));
}

function grantRow(row: HostRow, language: string, rowIndex?: number): ReactNode {
  const { id, received, state, balance, expires } = row;
  return h(
    'tr',
    { key: `grant-${id}`, 'aria-rowindex': rowIndex },
    h('td', null, dayIn(language, received)),
    h('td', { className: state === 'Expired' ? 'bad' : undefined }, state),
    h('td', null, balance),
    h('td', null, dayIn(language, expires)),
  );
}

/** A day as it is printed in English, in another language. */
function dayIn(language: string, day: string): string {
  if (language === 'en') return day;
  const date = new Date(`${day} UTC`);
  // With the month's name, since numbers alone may be two days.
  return date.toLocaleDateString(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function boneRow(index: number): ReactNode {
  const bone = (name: string) => h('td', { key: name }, h('div', { className: 'bone' }));
  return h('tr', { key: `bone-${index}` }, COLUMNS.map(bone));
}

export function InvoicesTable(): ReactNode {
  const cells = ['INV-0042', 'Paid', '$10.00', 'Nov 4, 2025, 9:14 AM'];
  const line = h('tr', { key: 0 }, ...cells.map((cell) => h('td', null, cell)));
  return h(Table, { columns: ['Invoice', 'Status', 'Amount', 'Created'], lines: [line] });
}

interface TableProps {
  columns: string[];
  lines: ReactNode[];
  hidden?: boolean;
  /** Of a virtual table. */
  rowCount?: number;
  onScroll?: (top: number) => void;
}

function Table({ columns, lines, hidden = false, rowCount, onScroll }: TableProps): ReactNode {
  const isVirtual = rowCount !== undefined;
  const head = columns.map((name) => h('th', { key: name }, name));
  const box = {
    className: isVirtual ? 'scroll virtual' : 'scroll',
    hidden,
    onScroll: onScroll && ((event: { currentTarget: Element }) => onScroll(event.currentTarget.scrollTop)),
  };
  const header = h('tr', { 'aria-rowindex': isVirtual ? 1 : undefined }, head);
  return h(
    'div',
    box,
    h('table', { 'aria-rowcount': rowCount }, h('thead', null, header), h('tbody', null, lines)),
  );
}
