import { createEvictionBudget } from './eviction-budget.ts';
import { isCutOff, isHarmed, type Room, roomOf } from './list-room.ts';
import {
  blockOf,
  endOfMain,
  isAt,
  limitHeight,
  type MountPoint,
  mountAt,
  mountPointOf,
  otherMountPoints,
  PANEL,
} from './placement.ts';

/** Keeps the panel in its place on the page, whatever the page changes around it. */
export class PanelAnchor {
  readonly #host: HTMLElement;
  readonly #onGivenUp: () => void;
  readonly #budget = createEvictionBudget();
  #table: Element | undefined;
  #spot: MountPoint | undefined;
  #isSeen = false;
  #wasAwaited = false;
  /** The element that the table scrolls in, or the table itself, and its room before the panel was last rendered. */
  #list: { block: Element; room: Room } | undefined;
  /** How many spots for this table turned out to take its room. */
  #tried = 0;
  /** The panel's part of a height that it shares with the list, in pixels. */
  #part: number | undefined;

  /** `onGivenUp` is called when the panel stays out of the page because the page keeps removing it. */
  constructor(host: HTMLElement, onGivenUp: () => void) {
    // After an update, Firefox starts the new version in open pages, beside the panel of the old one.
    for (const earlier of document.querySelectorAll(PANEL)) earlier.remove();
    this.#host = host;
    this.#onGivenUp = onGivenUp;
  }

  /** Whether the panel is where it was put (or has given up for now), and its table still exists. */
  isInPlace(): boolean {
    return this.#isTableThere() && (this.#hasGivenUp() || this.#isStanding());
  }

  isOneLine(): boolean {
    return this.#spot?.isOneLine ?? false;
  }

  /** Puts the panel in its place for this table. Without a table, it goes where the table would be, once none is expected any more. */
  moveTo(table: Element | undefined, isAlreadySeen: boolean, isAwaited: boolean): void {
    const isAsBefore = table === this.#table && isAwaited === this.#wasAwaited;
    if (!isAsBefore || !this.isInPlace()) this.#move(table, isAlreadySeen, isAwaited);
    else if (this.#list) this.#list.room = roomOf(this.#list.block);
    if (this.#hasGivenUp()) this.#onGivenUp();
  }

  /**
   * Moves the rendered panel if it takes the list's room, as in a layout of fixed height, or if it is cut off itself. Returns
   * whether it moved, so that it can be rendered for the new place before the browser paints.
   */
  relocate(): boolean {
    if (!this.#list || !this.#table || !this.#isStanding() || this.#budget.isImpatient()) return false;
    const { block, room } = this.#list;
    const isLast = this.#tried === otherMountPoints(this.#table).length;
    if (isLast || !(isHarmed(roomOf(block), room) || isCutOff(this.#host))) return false;
    this.#tried++;
    this.#part = room.height / 2;
    this.#go(this.#wantedSpot());
    return true;
  }

  #move(table: Element | undefined, isAlreadySeen: boolean, isAwaited: boolean): void {
    const movedBy = this.#movedBy();
    this.#wasAwaited = isAwaited;
    if (table !== this.#table || !this.#spot) this.#isSeen = isAlreadySeen;
    if (table !== this.#table) this.#tried = 0;
    this.#table = table;
    const block = table && blockOf(table);
    this.#list = block && { block, room: roomOf(block) };
    if (movedBy && !isAt(this.#host, this.#wantedSpot())) this.#budget.note(movedBy);
    if (this.#hasGivenUp()) return;
    this.#go(this.#wantedSpot());
  }

  #go(spot: MountPoint): void {
    this.#spot = spot;
    limitHeight(this.#host, spot.isTight ? this.#part : undefined);
    if (!isAt(this.#host, spot)) mountAt(this.#host, spot);
  }

  /** Whether the page has moved the panel, or the element beside it, since the panel was put there. */
  #movedBy(): 'evicted' | 'redrawn' | undefined {
    if (!this.#spot || this.#isStanding()) return undefined;
    return this.#isTableThere() || this.#spot.before === null ? 'evicted' : 'redrawn';
  }

  #wantedSpot(): MountPoint {
    if (this.#budget.isImpatient()) return this.#spotWhereItIs() ?? endOfMain(this.#budget.isVeryImpatient());
    if (this.#wasAwaited && !this.#table) return endOfMain();
    const instead =
      this.#table && this.#tried > 0 ? otherMountPoints(this.#table)[this.#tried - 1] : undefined;
    return instead ?? mountPointOf(this.#table, this.#isSeen);
  }

  /** The place where the page leaves the panel. If both insisted on their place, they would move forever. */
  #spotWhereItIs(): MountPoint | undefined {
    const { parentElement: parent } = this.#host;
    const isSeen = this.#host.isConnected && this.#host.checkVisibility();
    return parent && isSeen ? { parent, before: null, isOneLine: this.isOneLine() } : undefined;
  }

  #isTableThere(): boolean {
    return this.#table === undefined || this.#table.isConnected;
  }

  #hasGivenUp(): boolean {
    return !this.#host.isConnected && this.#budget.isSpent();
  }

  #isStanding(): boolean {
    return this.#spot !== undefined && this.#host.isConnected && isAt(this.#host, this.#spot);
  }
}
