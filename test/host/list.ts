import { createElement as h, type ReactNode } from 'react';
import type { Commands } from './controls.ts';
import {
  drawnRows,
  type Filter,
  filteredRows,
  isAtEnd,
  PAGE_SIZE,
  pageCount,
  ROW_HEIGHT,
} from './listing.ts';
import type { HostState } from './state.ts';
import { GrantsTable } from './tables.ts';

/** What a reader can do with the list. */
export type ListActions = Pick<Commands, 'turnPage' | 'loadMore' | 'scrollTo' | 'filterBy'>;

export interface ListProps {
  state: HostState;
  actions: ListActions;
}

/** The grants with their filter before them and, behind them, what leads on to further ones. */
export function GrantsList({ state, actions }: ListProps): ReactNode {
  const none = h('p', { className: 'none' }, 'No credit grants found.');
  const isReady = state.table === 'ready';
  const onScroll = (top: number) => actions.scrollTo(Math.round(top / ROW_HEIGHT));
  const table = h(GrantsTable, { key: state.tableKey, state, onScroll });
  return [
    state.filter && h(FilterBar, { key: 'filter', filter: state.filter, actions }),
    isReady && filteredRows(state).length === 0 ? h('div', { key: 'none' }, none) : table,
    isReady && state.listing.by === 'pages' && h(Pager, { key: 'pager', state, actions }),
    isReady && state.listing.by === 'more' && h(More, { key: 'more', state, actions }),
  ];
}

function FilterBar({ filter, actions }: { filter: Filter; actions: ListActions }): ReactNode {
  type Typed = { currentTarget: { value: string } };
  const options = ['All', 'Available', 'Expired'].map((name) => h('option', { key: name }, name));
  const choose = ({ currentTarget: { value } }: Typed) => {
    if (value === 'All' || value === 'Available' || value === 'Expired')
      actions.filterBy({ ...filter, state: value });
  };
  const search = ({ currentTarget: { value } }: Typed) => actions.filterBy({ ...filter, search: value });
  return h(
    'div',
    { className: 'filter' },
    h('label', null, 'State ', h('select', { value: filter.state, onChange: choose }, options)),
    h('input', { type: 'search', 'aria-label': 'Search', value: filter.search, onChange: search }),
  );
}

function Pager({ state, actions }: ListProps): ReactNode {
  const count = filteredRows(state).length;
  const { rows, start } = drawnRows(state);
  const page = Math.floor(start / PAGE_SIZE);
  const button = (name: string, by: 1 | -1, disabled: boolean) =>
    h('button', { type: 'button', disabled, onClick: () => actions.turnPage(by) }, name);
  return h(
    'div',
    { className: 'pager' },
    h('span', null, `Showing ${start + Math.min(1, count)} to ${start + rows.length} of ${count}`),
    button('Previous', -1, page === 0),
    button('Next', 1, page === pageCount(count) - 1),
  );
}

function More({ state, actions }: ListProps): ReactNode {
  if (isAtEnd(state)) return null;
  return h('button', { type: 'button', onClick: actions.loadMore }, 'Load more');
}
