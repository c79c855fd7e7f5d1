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
} from './placement.ts';

/** The panel's place on the page, kept through whatever the page does around it. */
export class PanelAnchor {
  readonly #host: HTMLElement;
  readonly #onGivenUp: () => void;
  readonly #budget = createEvictionBudget();
  #table: Element | undefined;
  #spot: MountPoint | undefined;
  #isSeen = false;
  #wasAwaited = false;
  /** What the table scrolls in, or the table, and the room it had before the panel was drawn last. */
  #list: { block: Element; room: Room } | undefined;
  /** How many spots have been tried for this table, and turned out to take its room. */
  #tried = 0;
  /** The panel's part of a height that it shares with the list. */
  #part: number | undefined;

  /** `onGivenUp` is called whenever the panel stays out because the page wants it so. */
  constructor(host: HTMLElement, onGivenUp: () => void) {
    this.#host = host;
    this.#onGivenUp = onGivenUp;
  }

  /** Whether the panel is where it was put (or has given up for now), and its table is still there. */
  isInPlace(): boolean {
    return this.#isTableThere() && (this.#hasGivenUp() || this.#isStanding());
  }

  isOneLine(): boolean {
    return this.#spot?.isOneLine ?? false;
  }

  /** Puts the panel where it belongs for this table; without one, where that would stand once none is awaited any more. */
  moveTo(table: Element | undefined, isAlreadySeen: boolean, isAwaited: boolean): void {
    const isAsBefore = table === this.#table && isAwaited === this.#wasAwaited;
    if (!isAsBefore || !this.isInPlace()) this.#move(table, isAlreadySeen, isAwaited);
    else if (this.#list) this.#list.room = roomOf(this.#list.block);
    if (this.#hasGivenUp()) this.#onGivenUp();
  }

  /**
   * Puts the panel, as it has been drawn, elsewhere if it takes the list's room, as in a layout of a fixed height, or is cut off itself; tells
   * whether it did, so that it is drawn for that place, before any of it is painted.
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

  /** What else has moved the panel, or what it stood beside, since it was put there. */
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

  /** Where the page leaves it, wherever there it comes to stand: two that both want one place would never come to rest. */
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
