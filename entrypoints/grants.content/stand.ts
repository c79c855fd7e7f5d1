import { createEvictionBudget } from './eviction-budget.ts';
import { isAt, moveTo, type Spot, spotAtEnd, spotOf } from './placement.ts';

/** The panel's place on the page, kept through whatever the page does around it. */
export class Stand {
  readonly #host: HTMLElement;
  readonly #onGivenUp: () => void;
  readonly #budget = createEvictionBudget();
  #table: Element | undefined;
  #spot: Spot | undefined;
  #isSeen = false;
  #wasAwaited = false;

  /** `onGivenUp` is called whenever the panel stays out because the page wants it so. */
  constructor(host: HTMLElement, onGivenUp: () => void) {
    this.#host = host;
    this.#onGivenUp = onGivenUp;
  }

  /** Whether the panel is where it was put (or has given up for now), and its table is still there. */
  isHeld(): boolean {
    return this.#isTableThere() && (this.#hasGivenUp() || this.#isStanding());
  }

  isOneLine(): boolean {
    return this.#spot?.isOneLine ?? false;
  }

  /** Puts the panel where it belongs for this table; without one, where that would stand once none is awaited any more. */
  take(table: Element | undefined, isAlreadySeen: boolean, isAwaited: boolean): void {
    const isAsBefore = table === this.#table && isAwaited === this.#wasAwaited;
    if (!isAsBefore || !this.isHeld()) this.#move(table, isAlreadySeen, isAwaited);
    if (this.#hasGivenUp()) this.#onGivenUp();
  }

  #move(table: Element | undefined, isAlreadySeen: boolean, isAwaited: boolean): void {
    const movedBy = this.#movedBy();
    this.#wasAwaited = isAwaited;
    if (table !== this.#table || !this.#spot) this.#isSeen = isAlreadySeen;
    this.#table = table;
    if (movedBy && !isAt(this.#host, this.#wantedSpot())) this.#budget.note(movedBy);
    if (this.#hasGivenUp()) return;
    this.#spot = this.#wantedSpot();
    if (!isAt(this.#host, this.#spot)) moveTo(this.#host, this.#spot);
  }

  /** What else has moved the panel, or what it stood beside, since it was put there. */
  #movedBy(): 'evicted' | 'redrawn' | undefined {
    if (!this.#spot || this.#isStanding()) return undefined;
    return this.#isTableThere() || this.#spot.before === null ? 'evicted' : 'redrawn';
  }

  #wantedSpot(): Spot {
    if (this.#budget.isImpatient()) return this.#spotWhereItIs() ?? spotAtEnd(this.#budget.isVeryImpatient());
    return this.#wasAwaited && !this.#table ? spotAtEnd() : spotOf(this.#table, this.#isSeen);
  }

  /** Where the page leaves it, wherever there it comes to stand: two that both want one place would never come to rest. */
  #spotWhereItIs(): Spot | undefined {
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
