import type { SampleAccount, SampleRow } from '../samples/account.ts';
import { type Filter, firstPart, type Listing, NO_FILTER } from './listing.ts';

/** A row that keeps its identity while the table is sorted, as an app's rows do. */
export interface HostRow extends SampleRow {
  id: number;
}

export interface HostState {
  /** The tab, by the last part of its address. */
  tab: string;
  /** Whose rows these are. */
  account: SampleAccount;
  /** The name in the page's header. */
  organization: string;
  /** Whether the header names another organization already than the one whose rows these are. */
  isLeaving: boolean;
  /** Whether the name came after its rows, so that nobody who reads the page can be sure that they belong together. */
  isNameLate: boolean;
  rows: HostRow[];
  table: 'hidden' | 'skeleton' | 'ready';
  /** Fetches so far: what one brings counts only while no other has begun. */
  fetches: number;
  listing: Listing;
  /** `null`: the page has no filter. */
  filter: Filter | null;
  banner: boolean;
  /** Whether the list is folded away by the attribute `hidden`. */
  isFolded: boolean;
  hasDialog: boolean;
  /** The language of `<html lang>` and of the dates. */
  language: string;
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

/** How the page lists an account's grants. */
export interface ListOptions {
  by: Listing['by'];
  hasFilter: boolean;
}

export interface Start {
  account: SampleAccount;
  path: string;
  list: ListOptions;
}

/** The address's last part, which names the tab. */
export function tabOf(path: string): string {
  return path.split('/').at(-1) ?? '';
}

/** How the app starts: on the grants tab before its data came, unless `ready`. */
export function firstState({ account, path, list }: Start, ready: boolean): HostState {
  return {
    tab: tabOf(path),
    account,
    organization: account.organization,
    isLeaving: false,
    isNameLate: false,
    rows: numbered(account.rows),
    table: ready ? 'ready' : 'skeleton',
    fetches: 0,
    listing: firstPart(list.by),
    filter: list.hasFilter ? NO_FILTER : null,
    banner: false,
    isFolded: false,
    hasDialog: false,
    language: 'en',
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
