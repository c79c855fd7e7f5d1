import type { SampleAccount, SampleRow } from '../samples/account.ts';

/** A row that keeps its identity while the table is sorted, as an app's rows do. */
export interface HostRow extends SampleRow {
  id: number;
}

export interface HostState {
  /** The tab, by the last part of its address. */
  tab: string;
  account: SampleAccount;
  rows: HostRow[];
  table: 'hidden' | 'skeleton' | 'ready';
  banner: boolean;
  /** A new table mounts in the old one's place when it changes. */
  tableKey: number;
  /** How often the host was asked to render anew; shown on the page. */
  renders: number;
}

export interface Store {
  get(): HostState;
  set(change: Partial<HostState>): void;
  subscribe(listener: () => void): () => void;
}

/** The address's last part, which names the tab. */
export function tabOf(path: string): string {
  return path.split('/').at(-1) ?? '';
}

/** How the app starts: on the grants tab before its data came, unless `ready`. */
export function firstState(account: SampleAccount, path: string, ready: boolean): HostState {
  const rows = numbered(account.rows);
  return {
    tab: tabOf(path),
    account,
    rows,
    table: ready ? 'ready' : 'skeleton',
    banner: false,
    tableKey: 0,
    renders: 0,
  };
}

export function numbered(rows: readonly SampleRow[]): HostRow[] {
  return rows.map((row, id) => ({ ...row, id }));
}

export function makeStore(first: HostState): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
