import { generatedBesides } from './generating-rules.ts';
import { freePseudoElement, type PseudoElement } from './pseudo-elements.ts';

/** Events after which `:hover`, `:focus`, `:checked` and the like may match other elements. In Firefox, `:hover` changes with the mouse events. */
const INTERACTION_EVENTS = ['mouseover', 'mouseout', 'mousedown', 'mouseup', 'focusin', 'focusout', 'change'];

/** A row, and its cells for our pseudo-elements, even if the page uses these itself. */
export interface FollowedRow {
  element: Element;
  cells: readonly Element[];
}

/** Watches whether the page uses the pseudo-elements of marked cells for its own content. */
export interface GeneratedContentWatch {
  follow: (table: Element, rows: readonly FollowedRow[]) => void;
  forget: () => void;
}

/**
 * Calls `onChange` when the page begins or stops to use one, for example while the pointer is on its row. The call comes before
 * the browser paints. `ownStyles` is our sheet: it is disabled for the check if it may hide the page's own styles.
 */
export function watchGeneratedContent(
  signal: AbortSignal,
  ownStyles: CSSStyleSheet,
  onChange: () => void,
): GeneratedContentWatch {
  let followed: Followed | undefined;
  const checkTouched = (touched: readonly (EventTarget | null)[]) => {
    if (followed && hasChanged(followed, touched, ownStyles)) onChange();
  };
  const onEvent = (event: Event) => checkTouched(touchedBy(event));
  for (const type of INTERACTION_EVENTS)
    document.addEventListener(type, onEvent, { capture: true, passive: true, signal });
  // Inline styles cannot apply to pseudo-elements, and no page selects by its `style` attribute.
  const observer = new MutationObserver((records) =>
    checkTouched(records.flatMap(({ target, attributeName }) => (attributeName === 'style' ? [] : target))),
  );
  const forget = () => {
    observer.disconnect();
    followed = undefined;
  };
  signal.addEventListener('abort', forget);
  return {
    forget,
    follow: (table, rows) => {
      if (followed?.table !== table) observer.disconnect();
      observer.observe(table, { attributes: true, subtree: true });
      followed = { table, free: new Map(rows.map((row) => [row.element, freeIn(row)])) };
    },
  };
}

interface Followed {
  table: Element;
  /** The marked cells of each row, with the pseudo-element that the page does not use. */
  free: ReadonlyMap<Element, FreePseudoElements>;
}

type FreePseudoElements = ReadonlyMap<Element, PseudoElement | undefined>;

function freeIn({ cells }: FollowedRow): FreePseudoElements {
  return new Map(cells.map((cell) => [cell, freePseudoElement(cell)]));
}

/**
 * Whether a cell has changed since watching began. The check covers the rows of the touched elements, or all rows if one of
 * these elements is outside every row.
 */
function hasChanged(
  { table, free }: Followed,
  touched: readonly (EventTarget | null)[],
  ownStyles: CSSStyleSheet,
): boolean {
  if (!touched.some((target) => target instanceof Element && table.contains(target))) return false;
  const touchedRows = touched.map((target) =>
    target instanceof Element ? rowAround(target, free) : undefined,
  );
  const rowsToCheck = touchedRows.includes(undefined)
    ? [...free.values()]
    : touchedRows.flatMap((cells) => cells ?? []);
  const isChanged = () =>
    rowsToCheck.some((cells) => [...cells].some(([cell, before]) => freePseudoElement(cell) !== before));
  // Ours hides only what the page begins to generate where ours stands. To look behind it makes the browser style all rows again.
  const mayGenerate = generatedBesides(ownStyles);
  const mayBegin = rowsToCheck.some((cells) =>
    [...cells].some(([cell, free]) => free !== undefined && mayGenerate(cell, free)),
  );
  if (!mayBegin) return isChanged();
  ownStyles.disabled = true;
  const isChangedBehind = isChanged();
  ownStyles.disabled = false;
  return isChangedBehind;
}

function rowAround<Cells>(element: Element, free: ReadonlyMap<Element, Cells>): Cells | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const cells = free.get(at);
    if (cells) return cells;
  }
  return undefined;
}

/** The elements of an event. A move of the pointer or the focus also touches its origin; `null` means outside the document. */
function touchedBy(event: Event): (EventTarget | null)[] {
  const hasMoved = /^(mouse|focus)(over|out|in)$/.test(event.type);
  return hasMoved ? [event.target, (event as MouseEvent | FocusEvent).relatedTarget] : [event.target];
}
