import { createEvictionBudget } from './eviction-budget.ts';
import { isAt, moveTo, type Spot, spotAtEnd, spotOf } from './placement.ts';

/** The panel's place on the page, kept through whatever the page does around it. */
export interface Stand {
  /** Puts the panel where it belongs for this table; without one, where that would stand once none is awaited any more. */
  take: (table: Element | undefined, isAlreadySeen: boolean, isAwaited: boolean) => void;
  /** Whether the panel is where it was put (or has given up for now), and its table is still there. */
  isHeld: () => boolean;
  isOneLine: () => boolean;
}

/** Makes the stand of a panel; `onGivenUp` is called whenever the panel stays out because the page wants it so. */
export function createStand(host: Element, onGivenUp: () => void): Stand {
  const budget = createEvictionBudget();
  let table: Element | undefined;
  let spot: Spot | undefined;
  let isSeen = false;
  let wasAwaited = false;
  const isTableThere = () => table === undefined || table.isConnected;
  const hasGivenUp = () => !host.isConnected && budget.isSpent();
  const isStanding = () => spot !== undefined && host.isConnected && isAt(host, spot);
  const isHeld = () => isTableThere() && (hasGivenUp() || isStanding());
  const wantedSpot = (isAwaited: boolean) =>
    (isAwaited && !table) || budget.isImpatient() ? spotAtEnd() : spotOf(table, isSeen);
  const noteEviction = () => {
    if (spot && !host.isConnected && isTableThere()) budget.note();
  };
  return {
    isHeld,
    isOneLine: () => spot?.isOneLine ?? false,
    take: (newTable, isAlreadySeen, isAwaited) => {
      if (newTable === table && isAwaited === wasAwaited && isHeld()) return;
      wasAwaited = isAwaited;
      noteEviction();
      if (newTable !== table || !spot) isSeen = isAlreadySeen;
      table = newTable;
      if (hasGivenUp()) {
        onGivenUp();
        return;
      }
      spot = wantedSpot(isAwaited);
      if (!isAt(host, spot)) moveTo(host, spot);
    },
  };
}
