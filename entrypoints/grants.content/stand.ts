import { isAt, moveTo, type Spot, spotAtEnd, spotFor } from './placement.ts';

/** How often the page may throw the panel out within a second until it moves to where it bothers nobody. */
const PATIENCE = 3;
const WINDOW = 1000;

/** The panel's place on the page, kept through whatever the page does around it. */
export interface Stand {
  /** Puts the panel where it belongs for this table, or at the end of the page's main part. */
  take: (table: Element | undefined, isAlreadySeen: boolean) => void;
  /** Whether the panel is where it was put, and its table is still there. */
  isHeld: () => boolean;
  isOneLine: () => boolean;
}

export function createStand(host: Element): Stand {
  let table: Element | undefined;
  let spot: Spot | undefined;
  let isSeen = false;
  let evictions: number[] = [];
  const isHeld = () =>
    host.isConnected && (table === undefined || table.isConnected) && spot !== undefined && isAt(host, spot);
  const noteEviction = () => {
    if (!spot || host.isConnected || !table?.isConnected) return;
    const now = performance.now();
    evictions = [...evictions.filter((time) => now - time < WINDOW), now];
  };
  return {
    isHeld,
    isOneLine: () => spot?.isOneLine ?? false,
    take: (newTable, isAlreadySeen) => {
      if (newTable === table && isHeld()) return;
      noteEviction();
      if (newTable !== table || !spot) isSeen = isAlreadySeen;
      table = newTable;
      const wanted = evictions.length < PATIENCE && table ? spotFor(table, isSeen) : undefined;
      spot = wanted ?? spotAtEnd();
      if (!isAt(host, spot)) moveTo(host, spot);
    },
  };
}
