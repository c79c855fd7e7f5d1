import { type HeadingKind, headingKind } from '../provider/index.ts';
import { textOf } from './cell-text.ts';

export const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const DEFAULT_LEVEL = 2;

/** A heading above a place, and what it says of it. */
export interface HeadingAbove {
  element: Element;
  words: string;
  kind: HeadingKind;
}

/**
 * The headings under which a place stands, the nearest first, each of a higher rank than the one before it, up to the one
 * that names the grants.
 */
export function headingsAbove(place: Element, headings: readonly Element[]): HeadingAbove[] {
  const above: HeadingAbove[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const element of headings.toReversed()) {
    const level = levelOf(element);
    if (level >= lowest || !isBefore(element, place)) continue;
    lowest = level;
    const words = textOf(element);
    const kind = headingKind(words);
    above.push({ element, words, kind });
    if (kind === 'grants' || kind === 'part') break;
  }
  return above;
}

/** Whether a place belongs to something else than grants: the nearest heading that anybody knows says so. */
export function isOfElse(above: readonly HeadingAbove[]): boolean {
  return above.find(({ kind }) => kind !== 'unknown' && kind !== 'total')?.kind === 'other';
}

export function levelOf(heading: Element): number {
  const level = heading.getAttribute('aria-level') ?? /^h([1-6])$/.exec(heading.localName)?.[1];
  return level === undefined || level === null ? DEFAULT_LEVEL : Number(level);
}

/** Whether an element stands wholly before another one, neither within the other. */
export function isBefore(one: Element, other: Element): boolean {
  const [path, otherPath] = [pathOf(one), pathOf(other)];
  const fork = path.findIndex((element, depth) => element !== otherPath[depth]);
  const end = otherPath[fork];
  if (fork < 1 || !end) return false;
  for (let at = path[fork]?.nextElementSibling; at; at = at.nextElementSibling) if (at === end) return true;
  return false;
}

/** An element's ancestors from the outermost on, and the element itself. */
function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.unshift(at);
  return path;
}
