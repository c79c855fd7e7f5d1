import { headingKind } from '../../lib/provider/index.ts';
import { pinsBeside } from './pinned-parts.ts';

/** A place for the panel: before the table, or where it moves nothing that the user sees. */
export interface MountPoint {
  parent: Element;
  before: Node | null;
  isOneLine: boolean;
  /** Whether it shares a fixed height with the list. The panel scrolls if it is higher than its part. */
  isTight?: boolean;
}

export const PANEL = 'grantlens-panel';
const MAIN = 'main, [role="main"]';
/** Elements in which a click on the panel would count as a click on the element. */
const CLICKED_AS_A_WHOLE =
  'a, button, label, summary, [role="button"], [role="link"], [role="option"], [role="menuitem"], [role="tab"]';

/**
 * The place for the panel. If the table has just appeared, the panel goes right before the element that the table scrolls in.
 * If the user already sees the table, it must not move: the panel goes below it if that moves nothing visible, or is collapsed
 * to one line.
 */
export function findMountPoint(table: Element, isAlreadySeen: boolean): MountPoint | undefined {
  const block = blockOf(table);
  if (!block.parentElement) return undefined;
  const above = { parent: block.parentElement, before: block, isOneLine: false };
  if (!isAlreadySeen || !isInView(table)) return above;
  return spotBelow(block) ?? { ...above, isOneLine: true };
}

/** The place beside the table. Without a table, it is below the heading of the grants, unless something visible would move. */
export function mountPointOf(table: Element | undefined, isAlreadySeen: boolean): MountPoint {
  const spot = table ? findMountPoint(table, isAlreadySeen) : spotBelowHeading(isAlreadySeen);
  return spot ?? endOfMain();
}

/**
 * The places to try in turn if the panel takes the list's room: before the element around the list, then as one line with a
 * limited height, then after everything that the page shows.
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

/** The end of the main part of the page, or of the whole page. It is for a panel without a place, or one that the page keeps removing. */
export function endOfMain(isOfAll = false): MountPoint {
  const main = isOfAll ? null : document.querySelector(MAIN);
  return { parent: main ?? document.body, before: null, isOneLine: false };
}

/** Whether the panel is at a place. At the end of an element, the page may add something after the panel. */
export function isAt(host: Element, { parent, before }: MountPoint): boolean {
  return host.parentElement === parent && (before === null || host.nextSibling === before);
}

/** Puts the host at a place. Below the page's own content it keeps a distance to it (see panel.css). */
export function mountAt(host: Element, { parent, before }: MountPoint): void {
  host.toggleAttribute('data-below', before === null);
  parent.insertBefore(host, before);
}

/** Removes what a page made of our element when it wrote its own markup again, or a copy of it: such a panel stays empty. */
export function removeCopies(): void {
  for (const panel of document.querySelectorAll(PANEL)) if (!panel.shadowRoot) panel.remove();
}

/** Limits the height of the panel, in pixels. It scrolls if it is higher. */
export function limitHeight(host: HTMLElement, most: number | undefined): void {
  const [height, overflow, flex] =
    most === undefined ? ['', '', ''] : [`${Math.round(most)}px`, 'auto', 'none'];
  if (host.style.maxHeight !== height) Object.assign(host.style, { maxHeight: height, overflow, flex });
}

/**
 * The table with the wrappers that contain nothing else and scroll or clip it. The panel may go before this block. An element
 * with `display: contents` has no box, so its children belong to its parent's layout.
 */
export function blockOf(table: Element): Element {
  let block = aroundClicks(table);
  let holdsMore = false;
  for (
    let wrapper = block.parentElement;
    wrapper && wrapper !== document.body;
    wrapper = wrapper.parentElement
  ) {
    const style = getComputedStyle(wrapper);
    // What the page lays over others would cover a panel beside it.
    const isLaidOver = /absolute|fixed/.test(style.position);
    holdsMore ||= [...wrapper.children].some((child) => !child.contains(block) && child.localName !== PANEL);
    if (style.display === 'contents') continue;
    const isMereScroller = !holdsMore && !isLaidOver && style.overflowX !== 'visible';
    if (setsSideBySide(style) || isMereScroller || pinsBeside(wrapper, block)) block = wrapper;
    if (holdsMore || isLaidOver) break;
  }
  return block;
}

function setsSideBySide({ display, flexDirection }: CSSStyleDeclaration): boolean {
  return display.includes('grid') || (display.includes('flex') && flexDirection.startsWith('row'));
}

/** The outermost element around the table in which a click counts for the whole element, or the table itself. */
function aroundClicks(table: Element): Element {
  let outermost = table;
  for (let at: Element | null = table; at; at = at.parentElement?.closest(CLICKED_AS_A_WHOLE) ?? null)
    outermost = at;
  return outermost;
}

/** The end of the nearest ancestor that ends in view with nothing after it. Nothing visible moves there. */
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
