import { freePart, type Part } from './cell-parts.ts';

/** What a user does to a cell, after which other rules of the page may fit it. In Firefox a pointer hovers with the mouse's events. */
const DONE_TO_IT = ['mouseover', 'mouseout', 'mousedown', 'mouseup', 'focusin', 'focusout', 'change'];

/** A row, and the cells in which a part of ours stands, or would if the page let it. */
export interface BearingRow {
  element: Element;
  bearers: readonly Element[];
}

/** Knows in which cells the page generates something of its own where a part of ours stands or would stand. */
export interface CellStates {
  follow: (table: Element, rows: readonly BearingRow[]) => void;
  forget: () => void;
}

/**
 * Calls `onChange` when the page begins or ends to generate something in such a cell, as while the pointer is on its row,
 * before that is painted. Without `ours` the page's own rules are to be seen.
 */
export function createCellStates(signal: AbortSignal, ours: CSSStyleSheet, onChange: () => void): CellStates {
  let followed: Followed | undefined;
  const look = (touched: readonly (EventTarget | null)[]) => {
    if (followed && hasChanged(followed, touched, ours)) onChange();
  };
  const onEvent = (event: Event) => look(touchedBy(event));
  for (const type of DONE_TO_IT)
    document.addEventListener(type, onEvent, { capture: true, passive: true, signal });
  // No page has a rule for parts that looks at the style that an element itself carries.
  const observer = new MutationObserver((records) =>
    look(records.flatMap(({ target, attributeName }) => (attributeName === 'style' ? [] : target))),
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
  /** By row: each of its cells, and what of it the page left to us. */
  free: ReadonlyMap<Element, Free>;
}

type Free = ReadonlyMap<Element, Part | undefined>;

function freeIn({ bearers }: BearingRow): Free {
  return new Map(bearers.map((cell) => [cell, freePart(cell)]));
}

/** Whether what was done to these elements has changed a cell: of their own rows, or of all where it was not done to a row alone. */
function hasChanged(
  { table, free }: Followed,
  touched: readonly (EventTarget | null)[],
  ours: CSSStyleSheet,
): boolean {
  if (!touched.some((target) => target instanceof Element && table.contains(target))) return false;
  const own = touched.map((target) => (target instanceof Element ? rowAround(target, free) : undefined));
  const concerned = own.includes(undefined) ? [...free.values()] : own.flatMap((cells) => cells ?? []);
  ours.disabled = true;
  const isOff = concerned.some((cells) => [...cells].some(([cell, was]) => freePart(cell) !== was));
  ours.disabled = false;
  return isOff;
}

function rowAround<Cells>(element: Element, free: ReadonlyMap<Element, Cells>): Cells | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const cells = free.get(at);
    if (cells) return cells;
  }
  return undefined;
}

/** What it was done to; where the pointer or the focus went, also where it came from, `null` being outside the document. */
function touchedBy(event: Event): (EventTarget | null)[] {
  const hasMoved = /^(mouse|focus)(over|out|in)$/.test(event.type);
  return hasMoved ? [event.target, (event as MouseEvent | FocusEvent).relatedTarget] : [event.target];
}
