import { headingKind } from '../../lib/provider/index.ts';

/** How the panel stands: before the table, or somewhere where nothing that the reader looks at moves. */
export interface MountPoint {
  parent: Element;
  before: Node | null;
  isOneLine: boolean;
  /** Whether it shares a height that does not grow with the list: what it shows beyond its part is scrolled to. */
  isTight?: boolean;
}

export const PANEL = 'grantlens-panel';
const MAIN = 'main, [role="main"]';
/** In these, a click on the panel would be a click on the whole. */
const CLICKED_AS_A_WHOLE =
  'a, button, label, summary, [role="button"], [role="link"], [role="option"], [role="menuitem"], [role="tab"]';

/**
 * Where the panel belongs. A table that has only just come takes the panel along, right before what it scrolls in. One
 * that the reader already sees keeps its place: the panel goes below it where that moves nothing in view, or comes as
 * its one line.
 */
export function findMountPoint(table: Element, isAlreadySeen: boolean): MountPoint | undefined {
  const block = blockOf(table);
  if (!block.parentElement) return undefined;
  const above = { parent: block.parentElement, before: block, isOneLine: false };
  if (!isAlreadySeen || !isInView(table)) return above;
  return spotBelow(block) ?? { ...above, isOneLine: true };
}

/** Beside its table, or where that would stand: below the heading of the grants, unless something seen there would move. */
export function mountPointOf(table: Element | undefined, isAlreadySeen: boolean): MountPoint {
  const spot = table ? findMountPoint(table, isAlreadySeen) : spotBelowHeading(isAlreadySeen);
  return spot ?? endOfMain();
}

/**
 * Where it goes one after another if it takes the list's room beside it: before what is around the list, then as one line that grows
 * no further than its part of the room, then behind all that the page shows.
 */
export function otherMountPoints(table: Element): MountPoint[] {
  const spots: MountPoint[] = [];
  const nearest = blockOf(table);
  let { parentElement: around } = nearest;
  while (around && around !== document.body && !around.matches(MAIN) && !around.querySelector(MAIN)) {
    const before = blockOf(around);
    around = before.parentElement;
    if (around) spots.push({ parent: around, before, isOneLine: false });
  }
  const { parentElement: parent } = nearest;
  if (parent) spots.push({ parent, before: nearest, isOneLine: true, isTight: true });
  return [...spots, endOfMain(true)];
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

function spotBelowHeading(isAlreadySeen: boolean): MountPoint | undefined {
  const headings = (document.querySelector(MAIN) ?? document.body).querySelectorAll<HTMLElement>(HEADINGS);
  const heading = [...headings].find(
    (each) => each.checkVisibility() && headingKind(each.textContent ?? '') === 'grants',
  );
  if (!heading || (isAlreadySeen && isInView(heading) && hasVisibleBehind(heading))) return undefined;
  const block = blockOf(heading);
  const { parentElement: parent, nextElementSibling: next } = block;
  const before = next?.localName === PANEL ? next.nextSibling : block.nextSibling;
  return parent ? { parent, before, isOneLine: false } : undefined;
}

/** At the end of the page's main part, or of the whole, for a panel without a place of its own or one that the page keeps throwing out. */
export function endOfMain(isOfAll = false): MountPoint {
  const main = isOfAll ? null : document.querySelector(MAIN);
  return { parent: main ?? document.body, before: null, isOneLine: false };
}

/** The end of an element is wherever it ends: what the page adds there later may follow the panel. */
export function isAt(host: Element, { parent, before }: MountPoint): boolean {
  return host.parentElement === parent && (before === null || host.nextSibling === before);
}

/** Puts the host there; below the page's own content it keeps its distance upwards (see panel.css). */
export function mountAt(host: Element, { parent, before }: MountPoint): void {
  host.toggleAttribute('data-below', before === null);
  parent.insertBefore(host, before);
}

/** Lets it grow to this height and no further; what is beyond it is scrolled to. */
export function limitHeight(host: HTMLElement, most: number | undefined): void {
  const [height, overflow, flex] =
    most === undefined ? ['', '', ''] : [`${Math.round(most)}px`, 'auto', 'none'];
  if (host.style.maxHeight !== height) Object.assign(host.style, { maxHeight: height, overflow, flex });
}

/**
 * The table with the wrappers that hold nothing else and scroll or clip it: what the panel may stand before. What is laid
 * out as if it were not there (`display: contents`) gives all that it holds to what lays it out.
 */
export function blockOf(table: Element): Element {
  let block = aroundClicks(table);
  let holdsMore = false;
  for (
    let wrapper = block.parentElement;
    wrapper && wrapper !== document.body;
    wrapper = wrapper.parentElement
  ) {
    const { overflowX, display, flexDirection } = getComputedStyle(wrapper);
    const setsSideBySide =
      display.includes('grid') || (display.includes('flex') && flexDirection.startsWith('row'));
    holdsMore ||= [...wrapper.children].some((child) => !child.contains(block) && child.localName !== PANEL);
    if (display === 'contents') continue;
    if (setsSideBySide || (!holdsMore && overflowX !== 'visible')) block = wrapper;
    if (holdsMore) break;
  }
  return block;
}

/** The outermost element around the table that is clicked as a whole, or the table itself. */
function aroundClicks(table: Element): Element {
  let outermost = table;
  for (let at: Element | null = table; at; at = at.parentElement?.closest(CLICKED_AS_A_WHOLE) ?? null)
    outermost = at;
  return outermost;
}

/** The end of the nearest ancestor that ends in view and has nothing behind it: there nothing that is seen moves. */
function spotBelow(block: Element): MountPoint | undefined {
  for (let parent = block.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
    const endsInView = parent.getBoundingClientRect().bottom < innerHeight;
    if (endsInView && !hasVisibleBehind(parent)) return { parent, before: null, isOneLine: false };
    if (parent.matches(MAIN)) break;
  }
  return undefined;
}

function hasVisibleBehind(element: Element): boolean {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.getBoundingClientRect().height > 0) return true;
    }
  }
  return false;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return document.visibilityState === 'visible' && bottom > 0 && top < innerHeight;
}
