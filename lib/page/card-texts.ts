import { type Column, readState } from '../provider/index.ts';
import { isApart } from './cell-text.ts';
import { isShare } from './counts.ts';
import { readMoney } from './money-text.ts';
import type { RowPlaces } from './places.ts';
import { isPictograph, type PageText, textsBelow } from './texts.ts';

/** The texts of a card, those that make one figure or one saying joined. */
export function textsOfCard(item: Element): PageText[] {
  const texts = withFractionsJoined(textsBelow(item, isApart));
  return withStatesJoined(texts.filter(({ text }) => !IS_COLON.test(text)));
}

/** What a page sets between a label and its figure. */
const IS_COLON = /^[:：]$/u;

/** Words right before or behind an amount without a label may say what it is. */
export function withCaptions(
  places: RowPlaces,
  column: Column,
  [before, behind]: readonly (string | undefined)[],
): void {
  const place = places[column];
  if (!place || column === 'state' || column === 'expires') return;
  const caption = (text: string | undefined) =>
    text === undefined || isShare(text) || isPictograph(text) || /\p{N}/u.test(text) ? '' : text;
  places[column] = { ...place, text: `${caption(before)} ${place.text} ${caption(behind)}`.trim() };
}

/** In a pair of a term and its value a State word is the term, and what it says stands behind it. */
function withStatesJoined(texts: readonly PageText[]): PageText[] {
  return texts.flatMap((one, at) => {
    if (isTermOfState(texts[at - 1], one)) return [];
    const next = texts[at + 1];
    return next && isTermOfState(one, next) ? [{ ...one, text: `${one.text}: ${next.text}` }] : [one];
  });
}

const YES_OR_NO = /^(?:yes|no|true|false|ja|nein|oui|non|sí|si|是|否|✓|✗|✔|✘)$/iu;

function isTermOfState(term: PageText | undefined, value: PageText): boolean {
  if (!term || !isStateWord(term.text)) return false;
  return term.element.closest('dt') !== null
    ? value.element.closest('dd') !== null
    : YES_OR_NO.test(value.text);
}

export function isStateWord(text: string): boolean {
  return readState(text) !== 'unknown';
}

const BEGINS_WITH_SLASH = /^[/⁄∕]/u;
const ENDS_IN_SLASH = /[/⁄∕]$/u;

/** A word between an amount and the slash behind it says what the amount is: `$3.00 used / $10.00`. */
function joinWordBetween(texts: PageText[]): void {
  const [amount, word] = texts.slice(-2);
  if (!amount || !word || !('amount' in readMoney(amount.text)) || !/^\p{L}/u.test(word.text)) return;
  texts.splice(-2, 2, { ...amount, text: `${amount.text} ${word.text}` });
}

/** Pages set the slash, and the figures on either side of it, in elements of their own. */
function withFractionsJoined(texts: readonly PageText[]): PageText[] {
  const joined: PageText[] = [];
  for (const next of texts) {
    const last = joined.at(-1);
    const goesOn = last && (BEGINS_WITH_SLASH.test(next.text) || ENDS_IN_SLASH.test(last.text));
    if (!goesOn) {
      joined.push(next);
      continue;
    }
    joined[joined.length - 1] = { ...last, text: `${last.text} ${next.text}` };
    joinWordBetween(joined);
  }
  return joined;
}
