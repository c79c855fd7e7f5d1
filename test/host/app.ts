import { createElement as h, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { GrantsList, type ListActions, type ListProps } from './list.ts';
import type { HostState, Store } from './state.ts';
import { InvoicesTable } from './tables.ts';

interface AppActions extends ListActions {
  go: (path: string) => void;
}

export interface AppProps {
  store: Store;
  actions: AppActions;
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
export function App({ store, actions, mounted }: AppProps): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const { organization, tab, hasDialog } = state;
  useEffect(() => mounted?.(), [mounted]);
  return h(
    'div',
    { className: 'app', inert: hasDialog, 'aria-hidden': hasDialog || undefined },
    h('header', null, h('button', { type: 'button', 'aria-label': 'Organization' }, organization)),
    h('nav', { className: 'side', 'aria-label': 'Settings' }, h('strong', null, 'Settings')),
    h(
      'main',
      null,
      h('h1', null, 'Billing'),
      h(Tabs, { current: tab, go: actions.go }),
      h(TabPanel, { state, actions }),
    ),
    hasDialog && createPortal(h(Dialog), document.body),
  );
}

/** Beside the app in the document's body, as the libraries of today put theirs. */
function Dialog(): ReactNode {
  return h(
    'div',
    { role: 'dialog', 'aria-modal': true, 'aria-label': 'Add to credit balance', className: 'dialog' },
    h('h2', null, 'Add to credit balance'),
    h('button', { type: 'button' }, 'Continue'),
  );
}

function Tabs({ current, go }: { current: string; go: AppActions['go'] }): ReactNode {
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

function TabPanel({ state, actions }: ListProps): ReactNode {
  if (state.tab === 'credit-grants') return h(GrantsTab, { state, actions });
  if (state.tab === 'history') return h('section', null, h('h2', null, 'Billing history'), h(InvoicesTable));
  return h(
    'section',
    null,
    h('h2', null, 'Pay as you go'),
    h(Total, { state }),
    h('p', null, 'Auto recharge is off'),
  );
}

function GrantsTab({ state, actions }: ListProps): ReactNode {
  const { banner, table, renders } = state;
  return h(
    'section',
    null,
    h('h2', null, 'Credit Grants ', h('small', null, 'USD')),
    h(Total, { state }),
    banner && h('div', { className: 'banner' }, 'Your payment method was updated.'),
    table !== 'hidden' && h(GrantsList, { state, actions }),
    h('p', { className: 'soft' }, `Rendered anew ${renders} times`),
  );
}

function Total({ state }: { state: HostState }): ReactNode {
  const { headline } = state.account;
  if (headline === null || state.table === 'skeleton') return null;
  return h('div', { className: 'total' }, h('span', null, headline.label), h('b', null, headline.amount));
}
