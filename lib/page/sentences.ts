import {
  deniesInRemarks,
  deniesOnBanner,
  saysFailed,
  speaksAgainstGrants,
  speaksOnBanner,
} from '../provider/index.ts';
import { isApart } from './cell-text.ts';
import { type Doubt, doubt } from './doubt.ts';
import type { RenderedPage } from './drawn/rendered-page.ts';
import { HEADING } from './headings.ts';
import type { SeenPage } from './seen-page.ts';
import { isOfKey, keyDoubts } from './state-keys.ts';
import { folded, textsBelow } from './texts.ts';
import { isControl, isInControl, ownTextsOf } from './tokens.ts';
import type { Zone } from './zone.ts';

/** What a browser draws within a line, so that a sentence may run through it. */
const WITHIN_A_LINE = new Set(
  'a abbr b bdi bdo big br button canvas cite code data del dfn em font i img input ins kbd label mark meter output picture progress q rp rt ruby s samp select small span strong sub sup svg textarea time tt u var wbr'.split(
    ' ',
  ),
);
const ANNOUNCED =
  '[role="alert"], [role="status"], [aria-live="polite"], [aria-live="assertive"], [role="alertdialog"], [role="dialog"], dialog, aside, [role="complementary"], [popover]';
/** An announcement of the whole page counts only where it speaks of credit, or of figures that are not fresh. */
const OF_CREDIT =
  /(?<!\p{L})(?:credits?|grants?|balances?|billing|offline|saved data|cached|deducted|refunded)(?!\p{L})|\p{Sc}\s?\p{Nd}/iu;
/** Longer texts are articles. */
const LONGEST = 1000;

/** Doubts about sentences that deny something of the list: beside it, and in what the page announces. */
export function sentenceDoubts({ above, elements, further }: Zone, page: SeenPage): Doubt[] {
  const { all, isShown } = page;
  const paragraphs = elements.filter(isParagraph);
  const beside = paragraphs
    .filter((one) => !isOfKey(one))
    .flatMap(sentencesOf)
    .concat(elements.flatMap(sentencesBetween))
    .filter(speaksAgainstGrants);
  const notes = notesIn(page).flatMap(sentencesOf).filter(speaksAgainstGrants);
  const below = further.filter(isParagraph).flatMap(sentencesOf).filter(deniesInRemarks);
  const banners = bannersAbove(above.at(-1)?.element, page);
  const zone = new Set(elements);
  const announced = all(ANNOUNCED)
    .filter((element) => !(zone.has(element) && isParagraph(element)) && isShown(element))
    .flatMap(sentencesOf)
    .filter((words) => OF_CREDIT.test(words));
  const failed = announced.filter(saysFailed).map((words) => doubt('failure', words));
  return [
    ...[...beside, ...below, ...notes, ...banners, ...announced.filter(speaksAgainstGrants)].map((words) =>
      doubt('sentence', words),
    ),
    ...failed,
    ...keyDoubts(elements),
  ];
}

/** The notes that are open now. */
function notesIn({ all, isShown, drawing }: SeenPage): Element[] {
  return all('[role="tooltip"]').filter(
    (note) => isShown(note) && !(drawing && isTransparent(note, drawing)),
  );
}

function isTransparent(element: Element, drawing: RenderedPage): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (drawing.paintOf(at).opacity === 0) return true;
  return false;
}

/** What a page says above its first heading, as banners do, and from there to the heading of the list. */
function bannersAbove(heading: Element | undefined, page: SeenPage): string[] {
  const atTop = paragraphsAbove(page.headings[0], page);
  const known = new Set(atTop);
  const below = paragraphsAbove(heading, page).filter((one) => !known.has(one));
  return [
    ...atTop.flatMap(sentencesOf).filter(speaksOnBanner),
    ...below.flatMap(sentencesOf).filter(deniesOnBanner),
  ];
}

function paragraphsAbove(heading: Element | undefined, { root, isShown }: SeenPage): Element[] {
  if (!heading) return [];
  const paragraphsIn = (around: Element): Element[] =>
    partsBefore(heading, around)
      .filter((part) => !isPassedOver(part) && isShown(part))
      .flatMap((part) => (isParagraph(part) ? part : paragraphsIn(part)));
  return paragraphsIn(root);
}

/** The parts of an element before a heading, the last of them the one that holds it. */
function partsBefore(heading: Element, around: Element): Element[] {
  const parts = [...around.children];
  if (!around.contains(heading)) return parts;
  const end = parts.findIndex((part) => part.contains(heading));
  return parts.slice(0, parts[end] === heading ? end : end + 1);
}

function isPassedOver(part: Element): boolean {
  return isApart(part) || part.localName === 'nav' || part.getAttribute('role') === 'navigation';
}

/** The largest element that holds words and nothing that stands on lines of its own. */
function isParagraph(element: Element): boolean {
  if (!isOfLines(element) || isInControl(element) || element.closest(HEADING)) return false;
  const { parentElement: around } = element;
  return around === null || !WITHIN_A_LINE.has(element.localName) || !isOfLines(around);
}

function isOfLines(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (!WITHIN_A_LINE.has(child.localName) || !isOfLines(child)) return false;
  return true;
}

/** An element's sentences one by one. */
function sentencesOf(element: Element): string[] {
  return sentencesIn(
    textsBelow(element, (part) => isApart(part) || isControl(part))
      .map(({ text }) => text)
      .join(' '),
  );
}

/** The sentences that stand between the blocks within an element. */
function sentencesBetween(element: Element): string[] {
  if (isApart(element) || isInControl(element) || isOfLines(element)) return [];
  return ownTextsOf(element).flatMap((text) => sentencesIn(folded(text)));
}

/** An amount's point ends no sentence. */
function sentencesIn(words: string): string[] {
  return words.length > LONGEST
    ? []
    : words.split(/(?<=[.!?。！？])\s+/u).filter((one) => /\p{L}/u.test(one));
}
