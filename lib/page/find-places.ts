import { withoutRedrawn } from './drawn-again.ts';
import { headingsAbove, headingsOf, isOfElse } from './headings.ts';
import { LAYOUTS } from './layouts/index.ts';
import type { Candidate, Finder, Layout } from './layouts/layout.ts';
import type { ReadingContext } from './reading-context.ts';
import { standOf } from './stand.ts';

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
  /** Whether columns of grants are there that no layout could do with. */
  isNearlyOne: boolean;
}

/** Asks each finder once, and each of its places for the first layout that recognises it. */
export function findPlaces(root: Element, context: ReadingContext): FoundPlaces {
  const headings = headingsOf(root, context.isShown);
  const hidden: Element[] = [];
  let isNearlyOne = false;
  for (const find of new Set<Finder>(LAYOUTS.map((layout) => layout.find))) {
    const candidates = find(root, context);
    const own = candidates.filter(
      (candidate) => !isOfElse(headingsAbove(standOf(candidate).first, headings)),
    );
    const places = own.flatMap((candidate) => recognised(withoutRedrawn(candidate), find) ?? []);
    const shown = withoutCopies(places.filter(({ candidate }) => isReady(candidate.element, context)));
    isNearlyOne ||= own.some(({ element }) => isReady(element, context));
    hidden.push(
      ...places.filter((place) => !shown.includes(place)).map(({ candidate }) => candidate.element),
    );
    if (shown.length > 0) return { shown, hidden, isNearlyOne };
  }
  return { shown: [], hidden, isNearlyOne };
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

function isReady(place: Element, { isShown, isClipped, mustWait }: ReadingContext): boolean {
  return isShown(place) && isClipped?.(place) !== true && mustWait?.(place) !== true;
}
