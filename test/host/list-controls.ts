import {
  drawnRows,
  type Filter,
  firstPart,
  isAtEnd,
  type Listing,
  ROW_HEIGHT,
  scrolled,
  turned,
  withMore,
} from './listing.ts';
import { frames } from './organizations.ts';
import type { HostState, Store } from './state.ts';

/** How many rows a walk scrolls at a time: fewer than are drawn, as a person does. */
const VIRTUAL_STEP = 5;

/** What a test does with a list of many grants. */
export interface ListCommands {
  /** The next page or the one before; the ends stay where they are. */
  turnPage(by: 1 | -1): void;
  loadMore(): void;
  /** Scrolls a virtual list so that it draws from that row on, counted from 0. */
  scrollTo(row: number): void;
  /** Goes through all parts of the list from its beginning, two frames each. */
  walkThrough(): Promise<void>;
  filterBy(filter: Filter): void;
}

export function listCommands(
  store: Store,
  set: (change: (state: HostState) => Partial<HostState>) => void,
): ListCommands {
  const show = (change: (state: HostState) => Listing) => {
    set((state) => ({ listing: change(state) }));
    scrollToDrawn(store.get());
  };
  return {
    turnPage: (by) => show((state) => turned(state, by)),
    loadMore: () => show(withMore),
    scrollTo: (row) => show((state) => scrolled(state, row)),
    filterBy: (filter) =>
      set((state) => (state.filter === null ? {} : { filter, listing: firstPart(state.listing.by) })),
    async walkThrough() {
      show(({ listing }) => firstPart(listing.by));
      await frames(2);
      while (!isAtEnd(store.get())) {
        show(next);
        await frames(2);
      }
    },
  };
}

/** The part of the list behind the one that is shown; a virtual list goes on by a few rows. */
function next(state: HostState): Listing {
  const { listing } = state;
  if (listing.by === 'virtual') return scrolled(state, listing.first + VIRTUAL_STEP);
  return listing.by === 'more' ? withMore(state) : turned(state, 1);
}

/** Moves the scroller of a virtual list to what is drawn of it. */
function scrollToDrawn(state: HostState): void {
  if (state.listing.by !== 'virtual') return;
  const top = drawnRows(state).start * ROW_HEIGHT;
  document.querySelector('.virtual')?.scrollTo({ top, behavior: 'instant' });
}
