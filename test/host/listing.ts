import type { HostRow, HostState } from './state.ts';

/** How the page lists grants that are many, and which part of them it shows. */
export type Listing =
  | { by: 'whole' }
  /** From 0. */
  | { by: 'pages'; page: number }
  /** How many rows are shown so far. */
  | { by: 'more'; shown: number }
  /** The first row that is drawn, from 0. */
  | { by: 'virtual'; first: number };

export interface Filter {
  state: 'All' | 'Available' | 'Expired';
  search: string;
}

/** Rows to a page, and rows that each `Load more` brings. */
export const PAGE_SIZE = 10;
/** Rows that are drawn of a virtual list. */
export const DRAWN = 8;
/** Pixels from one row of a virtual list to the next. */
export const ROW_HEIGHT = 41;
export const NO_FILTER: Filter = { state: 'All', search: '' };

/** Where the reader is when the list is fetched anew. */
export function firstPart(by: Listing['by']): Listing {
  if (by === 'pages') return { by, page: 0 };
  if (by === 'more') return { by, shown: PAGE_SIZE };
  return by === 'virtual' ? { by, first: 0 } : { by };
}

/** The rows that the filter lets through. */
export function filteredRows({ rows, filter }: HostState): HostRow[] {
  if (filter === null) return rows;
  const { state, search } = filter;
  return rows.filter(
    (row) => (state === 'All' || row.state === state) && Object.values(row).join(' ').includes(search),
  );
}

/** Of the filtered rows, those that are drawn, and the place of the first among them from 0. */
export function drawnRows(state: HostState): { rows: HostRow[]; start: number } {
  const [start, end] = drawnRange(state.listing, filteredRows(state).length);
  return { rows: filteredRows(state).slice(start, end), start };
}

function drawnRange(listing: Listing, count: number): [start: number, end: number] {
  switch (listing.by) {
    case 'whole':
      return [0, count];
    case 'pages': {
      const start = clamp(listing.page, pageCount(count) - 1) * PAGE_SIZE;
      return [start, Math.min(start + PAGE_SIZE, count)];
    }
    case 'more':
      return [0, Math.min(listing.shown, count)];
    case 'virtual': {
      const start = clamp(listing.first, count - DRAWN);
      return [start, Math.min(start + DRAWN, count)];
    }
  }
}

export function pageCount(count: number): number {
  return Math.max(1, Math.ceil(count / PAGE_SIZE));
}

/** The listing a step on, or a step back; it stays where it is at the ends. */
export function turned(state: HostState, by: 1 | -1): Listing {
  const { listing } = state;
  if (listing.by !== 'pages') return listing;
  const last = pageCount(filteredRows(state).length) - 1;
  return { by: 'pages', page: clamp(clamp(listing.page, last) + by, last) };
}

export function scrolled(state: HostState, first: number): Listing {
  if (state.listing.by !== 'virtual') return state.listing;
  return { by: 'virtual', first: clamp(first, filteredRows(state).length - DRAWN) };
}

export function withMore({ listing }: HostState): Listing {
  return listing.by === 'more' ? { by: 'more', shown: listing.shown + PAGE_SIZE } : listing;
}

/** Whether the end of the list is drawn or has been. */
export function isAtEnd(state: HostState): boolean {
  const { rows, start } = drawnRows(state);
  return start + rows.length >= filteredRows(state).length;
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
