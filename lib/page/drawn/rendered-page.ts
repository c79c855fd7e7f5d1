/** Where something is drawn, in pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a style sheet generates before or behind the words of an element, or in their place. */
export interface Generated {
  /** Its words and signs; empty where it has none. */
  text: string;
  /** Whether it counts. */
  isCounter: boolean;
  /** Its pictures, or the colours of its box; empty where none is painted. */
  picture: string;
}

/** How an element is painted. */
export interface Paint {
  isInline: boolean;
  /** Whether its words run from right to left. */
  isFromRight: boolean;
  /** Whether its letters stand in another order than in the text, or are mirrored. */
  isTurned: boolean;
  /** Whether its own letters cannot be seen. */
  isUnseen: boolean;
  isStruck: boolean;
  isItalic: boolean;
  /** From 0, through which all is seen, to 1. */
  opacity: number;
  /** What changes its colours or makes it dim; empty where nothing does. */
  filter: string;
  /** The colour of its words. */
  ink: string;
  /** The colour behind them; empty where there is none. */
  fill: string;
  /** Its pictures and masks; empty where it has none. */
  picture: string;
  /** Its lines and shadows; empty where it has none. */
  edges: string;
  generated: readonly Generated[];
}

/** A part that scrolls: what of it is in sight, and how high all of it is. */
export interface Scroller {
  element: Element;
  sight: Box;
  isOverfull: boolean;
}

/** What can be seen of a page, as measured in a window. */
export interface RenderedPage {
  /** `undefined` for what takes no room. */
  boxOf: (element: Element) => Box | undefined;
  /** Where each of the texts below an element is drawn, in their order. */
  textsOf: (element: Element) => readonly DrawnText[];
  paintOf: (element: Element) => Paint;
  /** The nearest part around an element that scrolls up and down. */
  scrollerOf: (element: Element) => Scroller | undefined;
  /** Whether an element lies where something cuts off all of it and nobody can scroll to it. */
  isCutOff: (element: Element) => boolean;
  /** What lies over the middle of an element, as far as that is in sight, and is no part of it or around it. */
  coverOf: (element: Element) => Element | 'out of sight' | undefined;
  /**
   * Whether an element stays in its place of the window while the page scrolls, or cannot be seen for now. What is around the
   * row moves with it, and so may what stands directly in a wrapper that holds the row and not the heading.
   */
  isAfloat: (element: Element, row?: Element | null, heading?: Element | null) => boolean;
  /**
   * Whether an element, or what it stands in beside the row, sticks to an edge of what scrolls. It may then lie over rows that
   * scroll below it, although it has a place of its own.
   */
  isSticky: (element: Element, row: Element) => boolean;
}

export interface DrawnText {
  text: string;
  element: Element;
  /** `undefined` where it takes no room. */
  box: Box | undefined;
}

/** The smallest box around all of these; `undefined` where there is none. */
export function around(boxes: readonly (Box | undefined)[]): Box | undefined {
  const known = boxes.filter((box) => box !== undefined);
  if (known.length === 0) return undefined;
  return {
    left: Math.min(...known.map(({ left }) => left)),
    top: Math.min(...known.map(({ top }) => top)),
    right: Math.max(...known.map(({ right }) => right)),
    bottom: Math.max(...known.map(({ bottom }) => bottom)),
  };
}

/** How far two boxes stand beside each other at one height, and one above the other; below 0 where they do not. */
export function sharedHeight(one: Box, other: Box): number {
  return Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
}

export function sharedWidth(one: Box, other: Box): number {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left);
}

export function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}

export function widthOf({ left, right }: Box): number {
  return right - left;
}
