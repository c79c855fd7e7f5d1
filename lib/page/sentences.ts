import { saysFailed, speaksAgainstGrants } from '../provider/index.ts';
import { isApart } from './cell-text.ts';
import { type Doubt, doubt } from './doubt.ts';
import { HEADING } from './headings.ts';
import type { SeenPage } from './seen-page.ts';
import { textsBelow } from './texts.ts';
import { isControl, isInControl } from './tokens.ts';
import type { Zone } from './zone.ts';

/** What a browser draws within a line, so that a sentence may run through it. */
const WITHIN_A_LINE = new Set(
  'a abbr b bdi br button cite code em font i kbd mark q s small span svg img strong sub sup time u wbr'.split(
    ' ',
  ),
);
const ANNOUNCED =
  '[role="alert"], [role="status"], [aria-live="polite"], [aria-live="assertive"], [role="alertdialog"], [role="dialog"], dialog, aside, [role="complementary"], [popover]';
/** An announcement of the whole page counts only where it speaks of credit, or of figures that are not fresh. */
const OF_CREDIT = /(?<!\p{L})(?:credits?|grants?|balances?|billing|offline|saved data|cached)(?!\p{L})/iu;
/** Longer texts are articles. */
const LONGEST = 1000;

/** Doubts about sentences that deny something of the list: beside it, and in what the page announces. */
export function sentenceDoubts({ elements }: Zone, { root, isShown }: SeenPage): Doubt[] {
  const beside = elements.filter(isParagraph).flatMap(sentencesOf).filter(speaksAgainstGrants);
  const zone = new Set(elements);
  const announced = Array.from(root.querySelectorAll(ANNOUNCED))
    .filter((element) => !(zone.has(element) && isParagraph(element)) && isShown(element))
    .flatMap(sentencesOf)
    .filter((words) => OF_CREDIT.test(words));
  const failed = announced.filter(saysFailed).map((words) => doubt('failure', words));
  return [
    ...[...beside, ...announced.filter(speaksAgainstGrants)].map((words) => doubt('sentence', words)),
    ...failed,
  ];
}

/** The largest element that holds words and nothing that stands on lines of its own. */
function isParagraph(element: Element): boolean {
  if (!isOfLines(element) || isInControl(element) || element.closest(HEADING)) return false;
  const { parentElement: around } = element;
  return around === null || !WITHIN_A_LINE.has(element.localName) || !isOfLines(around);
}

function isOfLines(element: Element): boolean {
  return Array.from(element.children).every(
    (child) => WITHIN_A_LINE.has(child.localName) && isOfLines(child),
  );
}

/** An element's sentences one by one; an amount's point ends none. */
function sentencesOf(element: Element): string[] {
  const words = textsBelow(element, (part) => isApart(part) || isControl(part))
    .map(({ text }) => text)
    .join(' ');
  return words.length > LONGEST
    ? []
    : words.split(/(?<=[.!?。！？])\s+/u).filter((one) => /\p{L}/u.test(one));
}
