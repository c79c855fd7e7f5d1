import { flushSync } from 'react-dom';
import { printDay, type SampleAccount } from '../samples/account.ts';
import { type ListCommands, listCommands } from './list-controls.ts';
import { firstPart } from './listing.ts';
import { rowsOf, type SwitchOrder, switchOrganization } from './organizations.ts';
import { firstState, type HostRow, type HostState, type Start, type Store, tabOf } from './state.ts';
import type { Truth } from './truth.ts';

/** What a test has the host page do; the page has changed by the time a call returns, or what it returns is fulfilled. */
export interface Commands extends ListCommands {
  /** Shows the grants table, filled, at once. */
  mountTable(): void;
  hideTable(): void;
  /** Folds the list away by the attribute `hidden`. */
  fold(): void;
  unfold(): void;
  /** Renders anew with nothing changed in the table. */
  rerender(): void;
  /** Turns the rows' order round: the same nodes, moved. */
  sort(): void;
  /** Another account's table and name in the old one's place, in one tick. */
  swapTable(account: SampleAccount): void;
  switchOrganization(account: SampleAccount, order: SwitchOrder): Promise<void>;
  /** A new grant of $1.00 on top. */
  addRow(): void;
  /** Removes the last row. */
  deleteRow(): void;
  /** Another language of the document and its dates, whichever changes first. */
  speak(language: string, first: 'document' | 'dates'): void;
  /** A sibling before the table comes or goes. */
  toggleBanner(): void;
  /** A dialog that covers the page and makes it inert comes or goes. */
  toggleDialog(): void;
  /** Goes to a path without a page load; the grants tab fetches its rows anew. */
  go(path: string): void;
  /** The first state again, on the address the visit began with, table filled. */
  reset(): void;
}

export interface Host extends Commands {
  /** The document's own nodes, without the panel. */
  domSnapshot(): string;
  /** What the page says at present. */
  truth(): Truth;
  /** Whether the grants are still being fetched. */
  isFetching(): boolean;
  /** What went wrong in the host: uncaught errors, console errors, hydration that had to be repaired. */
  problems: string[];
  /** Whether React has taken over the server's markup (or rendered, where there is none). */
  hydrated: boolean;
}

export function makeCommands(store: Store, start: Start): Commands {
  const set = (change: (state: HostState) => Partial<HostState>) =>
    flushSync(() => store.set(change(store.get())));
  const setLanguage = (language: string) => {
    document.documentElement.lang = language;
  };
  return {
    ...tableCommands(set),
    ...listCommands(store, set),
    switchOrganization: (account, order) => switchOrganization(store, account, order),
    speak(language, first) {
      if (first === 'document') setLanguage(language);
      set(() => ({ language }));
      setLanguage(language);
    },
    toggleBanner: () => set(({ banner }) => ({ banner: !banner })),
    toggleDialog: () => set(({ hasDialog }) => ({ hasDialog: !hasDialog })),
    go(path) {
      history.pushState(null, '', path);
      set(() => ({ tab: tabOf(path) }));
      fetchRows(store);
    },
    reset() {
      history.replaceState(null, '', start.path);
      const { fetches } = store.get();
      set(() => ({ ...firstState(start, true), fetches: fetches + 1 }));
      setLanguage('en');
    },
  };
}

type Setter = (change: (state: HostState) => Partial<HostState>) => void;

type TableCommand =
  | 'mountTable'
  | 'hideTable'
  | 'fold'
  | 'unfold'
  | 'rerender'
  | 'sort'
  | 'swapTable'
  | 'addRow'
  | 'deleteRow';

function tableCommands(set: Setter): Pick<Commands, TableCommand> {
  return {
    mountTable: () => set(() => ({ table: 'ready' })),
    hideTable: () => set(() => ({ table: 'hidden' })),
    fold: () => set(() => ({ isFolded: true })),
    unfold: () => set(() => ({ isFolded: false })),
    rerender: () => set(({ renders }) => ({ renders: renders + 1 })),
    sort: () => set(({ rows }) => ({ rows: rows.toReversed() })),
    swapTable: (account) =>
      set((state) => ({ ...rowsOf(state, account), organization: account.organization })),
    addRow: () => set(({ rows }) => ({ rows: [newRow(rows), ...rows] })),
    deleteRow: () => set(({ rows }) => ({ rows: rows.slice(0, -1) })),
  };
}

/** Shows bones, then the rows, as an app does that asks its server each time the tab is opened. */
export function fetchRows(store: Store): void {
  const { tab, fetches, listing } = store.get();
  if (tab !== 'credit-grants') return;
  const fetch = fetches + 1;
  store.set({ table: 'skeleton', fetches: fetch, listing: firstPart(listing.by) });
  const answer = () => {
    const { table, fetches } = store.get();
    // Only rows that the tab still waits for: a test may have shown or hidden the table meanwhile.
    if (table === 'skeleton' && fetches === fetch) store.set({ table: 'ready' });
  };
  setTimeout(() => onceParsed(answer), 80);
}

/** A busy browser may not have come to the document's end yet: rows that come with the document would be another case. */
function onceParsed(task: () => void): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', task, { once: true });
  else task();
}

function newRow(rows: readonly HostRow[]): HostRow {
  const today = new Date().toISOString().slice(0, 10);
  const id = Math.max(1000, ...rows.map((row) => row.id + 1));
  const [received, expires] = [printDay(today, [-1, 20]), printDay(today, [4, 1])];
  return { id, received, state: 'Available', balance: '$1.00 / $1.00', expires };
}
