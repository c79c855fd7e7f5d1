import { headingKind } from '../provider/index.ts';
import { textOf } from './cell-text.ts';
import { withoutRedrawn } from './drawn-again.ts';
import { type HeadingAbove, headingsAbove, isOfElse } from './headings.ts';
import { LAYOUTS } from './layouts/index.ts';
import type { Candidate, Finder, Layout } from './layouts/layout.ts';
import type { SeenPage } from './seen-page.ts';
import { startOf } from './stand.ts';

/** A place on the page with the layout that recognised it. */
export interface Recognised {
  candidate: Candidate;
  layout: Layout;
}

/** Where grants stand on a page. */
export interface FoundPlaces {
  /** What is shown, by the first finder that has anything; a place that it shows goes before any other kind. */
  shown: readonly Recognised[];
  /** Places that take up no room at present, and may come to light. */
  hidden: readonly Element[];
  /** Whether what is shown stands below a heading that nobody knows. */
  isBelowUnknown: boolean;
  /** Whether columns of grants are there that no layout could do with. */
  isNearlyOne: boolean;
}

/** Asks each finder once, and each of its places for the first layout that recognises it. */
export function findPlaces(page: SeenPage): FoundPlaces {
  const { headings } = page;
  const hidden: Element[] = [];
  const found: Recognised[] = [];
  let isNearlyOne = false;
  for (const find of new Set<Finder>(LAYOUTS.map((layout) => layout.find))) {
    const candidates = find(page);
    const own = candidates.filter((candidate) =>
      isOfGrants(headingsAbove(startOf(candidate), headings), page),
    );
    const places = own.flatMap((candidate) => recognised(withoutRedrawn(candidate), find) ?? []);
    const shown = withoutCopies(places.filter(({ candidate }) => isReady(candidate.element, page)));
    isNearlyOne ||= own.some(({ element }) => isReady(element, page));
    hidden.push(
      ...places.filter((place) => !shown.includes(place)).map(({ candidate }) => candidate.element),
    );
    found.push(...shown);
    if (found.some(({ candidate }) => !isBelowUnknown(candidate, headings))) break;
  }
  const isBelow = found.length > 0 && found.every(({ candidate }) => isBelowUnknown(candidate, headings));
  return { shown: found, hidden, isNearlyOne, isBelowUnknown: isBelow };
}

/** A list below a heading that nobody knows may be the grants only where no list of another make stands nearer to theirs. */
function isBelowUnknown(candidate: Candidate, headings: readonly Element[]): boolean {
  return headingsAbove(startOf(candidate), headings)[0]?.kind === 'unknown';
}

/**
 * Whether a place may be of grants by the headings above it. Where a heading of the page names the grants, they stand below
 * that one; away from the address of grants a heading that nobody knows speaks of something else.
 */
function isOfGrants(above: readonly HeadingAbove[], { headings, expected }: SeenPage): boolean {
  if (isOfElse(above)) return false;
  if (above.some(({ kind }) => kind === 'grants' || kind === 'part')) return true;
  if (headings.some((heading) => headingKind(textOf(heading)) === 'grants')) return false;
  return expected || above[0]?.kind !== 'unknown';
}

function recognised(candidate: Candidate, find: Finder): Recognised | undefined {
  const layout = LAYOUTS.find((one) => one.find === find && one.recognise(candidate));
  return layout && { candidate, layout };
}

/** Pages keep a second copy of a table for what sticks while scrolling, and hide it from who listens. */
function withoutCopies(places: readonly Recognised[]): readonly Recognised[] {
  const read = places.filter(({ candidate }) => !candidate.element.closest('[aria-hidden="true"]'));
  return read.length > 0 ? read : places;
}

function isReady(place: Element, { isShown, isClipped, mustWait }: SeenPage): boolean {
  return isShown(place) && isClipped?.(place) !== true && mustWait?.(place) !== true;
}
