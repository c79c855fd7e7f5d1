import { definesOtherwise, isStateWord } from '../provider/index.ts';
import { textOf } from './cell-text.ts';
import { type Doubt, doubt } from './doubt.ts';
import { isLongerThan } from './texts.ts';

/** `Available: on offer`, `Available means on offer`. */
const KEY = /^["“”'‘’„«]?(\p{L}+)["“”'‘’»]?\s?(?:[:：=–—]|-\s|(?:means?|stands for|is)\s)\s?(.*)$/iu;
const LONGEST = 200;

/** Doubts about keys that give the word of the rows that can be spent another sense. */
export function keyDoubts(elements: readonly Element[]): Doubt[] {
  return elements.flatMap((element) => {
    const [word = '', sense = ''] = keyAt(element) ?? [];
    return definesOtherwise(word, sense) ? [doubt('sentence', `${word}: ${sense}`)] : [];
  });
}

/** Whether an element is a key to a State word, or the sense in one, which is judged as such. */
export function isOfKey(element: Element): boolean {
  const term = element.localName === 'dd' ? element.previousElementSibling : element;
  const [word = ''] = (term && keyAt(term)) ?? [];
  return isStateWord(word);
}

/** A word with the sense that a key gives it, in a list of definitions, behind a word in print of its own, or in one text. */
function keyAt(element: Element): readonly [string, string] | undefined {
  if (isLongerThan(element, LONGEST)) return undefined;
  const words = textOf(element);
  if (element.localName === 'dt') return [words, textOf(element.nextElementSibling ?? element)];
  const first = element.firstElementChild;
  if (first && element.firstChild === first && isStateWord(textOf(first)) && hasOwnWords(element))
    return [textOf(first), words.slice(textOf(first).length).trim()];
  const [, word, sense] = KEY.exec(words) ?? [];
  return word === undefined || sense === undefined ? undefined : [word, sense];
}

function hasOwnWords(element: Element): boolean {
  return Array.from(element.childNodes).some(
    ({ nodeType, nodeValue }) => nodeType === 3 && /\p{L}/u.test(nodeValue ?? ''),
  );
}
