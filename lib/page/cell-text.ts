import { type Column, meaningOf } from '../provider/index.ts';
import { folded, textsBelow } from './texts.ts';

const APART = '[role="tooltip"], [hidden], svg, script, style, template, noscript';
const LABEL_BEFORE = /^([\p{L}\s()]{1,60}?)\s*[:：]\s*(?=\S)/u;

/** An element's words with white space folded, without tooltips and what is hidden. */
export function textOf(element: Element): string {
  if (element.firstElementChild === null) return folded(element.textContent ?? '');
  const repeated = repeatedIn(element);
  if (repeated !== undefined) return repeated;
  if (element.querySelector(APART) === null) return folded(element.textContent ?? '');
  return folded(leavesOf(element).join(' '));
}

const UNHEARD = '[aria-hidden="true"]';

/** What stands in an element twice, once to see and once to hear, where both are the same. */
function repeatedIn(element: Element): string | undefined {
  if (element.querySelector(UNHEARD) === null) return undefined;
  const heard = wordsIn(element, (part) => isApart(part) || part.matches(UNHEARD));
  const seen = [...element.querySelectorAll(UNHEARD)].map((part) => wordsIn(part, isApart)).join(' ');
  return heard !== '' && squeezed(heard) === squeezed(seen) ? heard : undefined;
}

function wordsIn(element: Element, isPassedOver: (part: Element) => boolean): string {
  return textsBelow(element, isPassedOver)
    .map(({ text }) => text)
    .join(' ');
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** An element's texts one by one, in the order in which they stand. */
export function leavesOf(element: Element): string[] {
  const isTwice = element.firstElementChild !== null && repeatedIn(element) !== undefined;
  const isPassedOver = isTwice ? (part: Element) => isApart(part) || part.matches(UNHEARD) : isApart;
  return textsBelow(element, isPassedOver).map(({ text }) => text);
}

/** Whether a number would go on from one text to the next: two figures, or one whose cents a page draws raised or small. */
export function haveDigitsApart(texts: readonly string[]): boolean {
  return texts.some((text, index) => /^\p{Nd}/u.test(text) && /\p{Nd}$/u.test(texts[index - 1] ?? ''));
}

/** Whether a browser draws an element apart from the words around it, or never. */
export function isApart(element: Element): boolean {
  return element.matches(APART);
}

const TELLING = ['aria-label', 'title'];

/** What is only told of an element and its parts, to who listens or points at them. */
export function toldOf(element: Element): string[] {
  const below = element.firstElementChild ? element.querySelectorAll('[aria-label], [title]') : [];
  const told: string[] = [];
  for (const part of [element, ...below])
    for (const name of TELLING) told.push(part.getAttribute(name) ?? '');
  return told.filter((words) => words !== '');
}

/** What the pictures in an element stand for. */
export function picturesIn(element: Element): string[] {
  if (!element.firstElementChild) return [];
  const pictures = [...element.querySelectorAll('img[alt], svg title, [role="img"][aria-label]')];
  return pictures.map((picture) => picture.getAttribute('alt') ?? picture.textContent ?? '');
}

/** Labels by which a column may be called in its own cells: those of amounts that are left are called alike. */
const CALLED: Record<Column, readonly Column[]> = {
  received: ['received'],
  state: ['state'],
  balance: ['balance', 'left'],
  left: ['balance', 'left'],
  granted: ['granted'],
  used: ['used'],
  expires: ['expires'],
};

/** A header without the signs at its ends, such as that of how it is sorted. */
function withoutSigns(header: string): string {
  return header.replace(/^[^\p{L}\p{N}(]+|(?<![^\p{L}\p{N})])[^\p{L}\p{N})]+$/gu, '');
}

/**
 * The ways in which a cell's words may be meant, the plainest first: as they stand; with a space between its parts;
 * without a label that repeats the header or names the very column, as pages hide one in each cell for narrow screens and
 * screen readers. A label of another column is none that may be left out.
 */
export function wordingsOf(cell: Element, header = '', of?: Column): string[] {
  const plain = textOf(cell);
  const leaves = cell.firstElementChild ? leavesOf(cell) : [plain];
  const isLabel = (text: string) => {
    const meaning = meaningOf(text);
    const isHeader = text === header || (text !== '' && text === withoutSigns(header));
    return isHeader || (meaning !== undefined && of !== undefined && CALLED[of].includes(meaning));
  };
  const unlabelled = leaves.filter((leaf) => !isLabel(leaf)).join(' ');
  const spaced = leaves.join(' ');
  const [before, label = ''] = LABEL_BEFORE.exec(spaced) ?? [''];
  return [...new Set([plain, spaced, unlabelled, isLabel(label) ? spaced.slice(before.length) : spaced])];
}
