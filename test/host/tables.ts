import { createElement as h, type ReactNode } from 'react';
import type { HostRow, HostState } from './state.ts';

const COLUMNS = ['Received', 'State', 'Balance', 'Expires'];

/** The grants: bare bones while they are being fetched, then rows keyed by grant. */
export function GrantsTable({ state }: { state: HostState }): ReactNode {
  const lines = state.table === 'ready' ? state.rows.map(grantRow) : [0, 1, 2].map(boneRow);
  return h(Table, { columns: COLUMNS, lines });
}

function grantRow({ id, received, state, balance, expires }: HostRow): ReactNode {
  const className = state === 'Expired' ? 'bad' : undefined;
  return h(
    'tr',
    { key: `grant-${id}` },
    h('td', null, received),
    h('td', { className }, state),
    h('td', null, balance),
    h('td', null, expires),
  );
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

function Table({ columns, lines }: { columns: string[]; lines: ReactNode[] }): ReactNode {
  const head = columns.map((name) => h('th', { key: name }, name));
  return h(
    'div',
    { className: 'scroll' },
    h('table', null, h('thead', null, h('tr', null, head)), h('tbody', null, lines)),
  );
}
