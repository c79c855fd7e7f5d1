import { flushSync } from 'react-dom';
import type { SampleAccount } from '../samples/account.ts';
import { firstState, type HostState, numbered, type Store, tabOf } from './state.ts';

/** What a test asks of the host page through `window.host`; the page has changed by the time a call returns. */
export interface Host {
  /** Shows the grants table, filled, at once. */
  mountTable(): void;
  hideTable(): void;
  /** Renders anew with nothing changed in the table. */
  rerender(): void;
  /** Turns the rows' order round: the same nodes, moved. */
  sort(): void;
  /** Another account's table in the old one's place, in one tick. */
  swapTable(account: SampleAccount): void;
  /** A new grant of $1.00 on top. */
  addRow(): void;
  /** Removes the last row. */
  deleteRow(): void;
  /** A sibling before the table comes or goes. */
  toggleBanner(): void;
  /** Goes to a path without a page load; the grants tab fetches its rows anew. */
  go(path: string): void;
  /** The first state again, on the address the visit began with, table filled. */
  reset(): void;
  /** The host's own nodes, without the panel. */
  domSnapshot(): string;
  /** What went wrong in the host: uncaught errors, console errors, hydration that had to be repaired. */
  problems: string[];
  /** Whether React has taken over the server's markup (or rendered, where there is none). */
  hydrated: boolean;
}

type Commands = Omit<Host, 'domSnapshot' | 'problems' | 'hydrated'>;

export function makeCommands(store: Store, start: { account: SampleAccount; path: string }): Commands {
  const set = (change: (state: HostState) => Partial<HostState>) =>
    flushSync(() => store.set(change(store.get())));
  const go = (path: string) => {
    history.pushState(null, '', path);
    set(() => ({ tab: tabOf(path) }));
    fetchRows(store);
  };
  return {
    go,
    mountTable: () => set(() => ({ table: 'ready' })),
    hideTable: () => set(() => ({ table: 'hidden' })),
    rerender: () => set(({ renders }) => ({ renders: renders + 1 })),
    sort: () => set(({ rows }) => ({ rows: rows.toReversed() })),
    swapTable: (account) =>
      set(({ tableKey }) => ({
        account,
        rows: numbered(account.rows),
        table: 'ready',
        tableKey: tableKey + 1,
      })),
    addRow: () => set(({ rows }) => ({ rows: [newRow(rows.length), ...rows] })),
    deleteRow: () => set(({ rows }) => ({ rows: rows.slice(0, -1) })),
    toggleBanner: () => set(({ banner }) => ({ banner: !banner })),
    reset() {
      history.replaceState(null, '', start.path);
      set(() => firstState(start.account, start.path, true));
    },
  };
}

/** Shows bones, then the rows, as an app does that asks its server each time the tab is opened. */
export function fetchRows(store: Store): void {
  if (store.get().tab !== 'credit-grants') return;
  store.set({ table: 'skeleton' });
  // Only rows that the tab still waits for: a test may have shown or hidden the table meanwhile.
  setTimeout(() => store.get().table === 'skeleton' && store.set({ table: 'ready' }), 80);
}

function newRow(count: number): HostState['rows'][number] {
  const [received, expires] = ['Nov 20, 2026', 'Mar 1, 2027'];
  return { id: 1000 + count, received, state: 'Available', balance: '$1.00 / $1.00', expires };
}
