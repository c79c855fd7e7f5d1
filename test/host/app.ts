import { createElement as h, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import type { HostState, Store } from './state.ts';
import { GrantsTable, InvoicesTable } from './tables.ts';

export interface AppProps {
  store: Store;
  go: (path: string) => void;
  /** Called once React stands behind the markup. */
  mounted?: () => void;
}

export const BILLING = '/settings/organization/billing';
const TABS = [
  ['overview', 'Overview'],
  ['history', 'Billing history'],
  ['credit-grants', 'Credit grants'],
] as const;

/** A client-routed billing page, as large apps make them. */
export function App({ store, go, mounted }: AppProps): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  useEffect(() => mounted?.(), [mounted]);
  return h(
    'div',
    { className: 'app' },
    h('nav', { className: 'side', 'aria-label': 'Settings' }, h('strong', null, state.account.organization)),
    h('main', null, h('h1', null, 'Billing'), h(Tabs, { current: state.tab, go }), h(TabPanel, { state })),
  );
}

function Tabs({ current, go }: { current: string; go: AppProps['go'] }): ReactNode {
  const open = (path: string) => (event: Event) => {
    event.preventDefault();
    go(path);
  };
  const link = ([tab, name]: readonly [string, string]) => {
    const path = `${BILLING}/${tab}`;
    const here = tab === current ? 'page' : undefined;
    return h('a', { key: tab, href: path, onClick: open(path), 'aria-current': here }, name);
  };
  return h('nav', { className: 'tabs', 'aria-label': 'Billing' }, TABS.map(link));
}

function TabPanel({ state }: { state: HostState }): ReactNode {
  if (state.tab === 'credit-grants') return h(GrantsTab, { state });
  if (state.tab === 'history') return h('section', null, h('h2', null, 'Billing history'), h(InvoicesTable));
  return h(
    'section',
    null,
    h('h2', null, 'Pay as you go'),
    h(Total, { state }),
    h('p', null, 'Auto recharge is off'),
  );
}

function GrantsTab({ state }: { state: HostState }): ReactNode {
  const { banner, table, rows, tableKey, renders } = state;
  const none = h('p', { className: 'none' }, 'No credit grants found.');
  const list = table === 'ready' && rows.length === 0 ? none : h(GrantsTable, { key: tableKey, state });
  return h(
    'section',
    null,
    h('h2', null, 'Credit Grants ', h('small', null, 'USD')),
    h(Total, { state }),
    banner && h('div', { className: 'banner' }, 'Your payment method was updated.'),
    table !== 'hidden' && list,
    h('p', { className: 'soft' }, `Rendered anew ${renders} times`),
  );
}

function Total({ state }: { state: HostState }): ReactNode {
  const { headline } = state.account;
  if (headline === null || state.table === 'skeleton') return null;
  return h('div', { className: 'total' }, h('span', null, headline.label), h('b', null, headline.amount));
}
