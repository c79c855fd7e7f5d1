import { controlMeaning, headingKind, isBareTotal, saysTotal, saysTotalLeft } from '../provider/index.ts';
import { type Doubt, doubtOfTotal } from './doubt.ts';
import type { ZoneContext } from './explanation.ts';
import { readMoney } from './money-text.ts';
import type { Token } from './tokens.ts';
import { bareTotalIn } from './total-sayings.ts';

const SAYS_ANYTHING = /[\p{L}/⁄∕%]/u;
const SENTENCE_OR_UNIT = /[.!?。！？]$|^\(?USD\)?$/u;
const TOLD_OF = '[title], [aria-describedby]';

/** Finds doubts about amounts which only a word for a total stands beside: nothing around such a one says of what it is. */
export function bareTotalsIn(
  tokens: readonly Token[],
  { isInList }: Pick<ZoneContext, 'isInList'>,
): (token: Token | undefined) => Doubt | undefined {
  const texts = tokens.filter(mayTell);
  const words = texts.map(({ words: said, element }) => (isInList(element) ? '' : said));
  return (token) => {
    const at = token?.kind === 'text' ? texts.indexOf(token) : -1;
    if (!words[at]) return undefined;
    const [first, end] = spanOf(words, at);
    const parts = texts.slice(first, end);
    const told = words.slice(first, end).join(' ');
    const total = bareTotalIn(told);
    if (!total) return undefined;
    const isTold = [words[first - 1], words[end]].some(saysOfWhat);
    const isAlone = !isTold && !parts.some(({ element }) => element.closest(TOLD_OF));
    return doubtOfTotal(told, total, isAlone);
  };
}

/** A link may name what a total is of, as a text may. */
function mayTell({ kind, words }: Token): boolean {
  return kind === 'text' || (kind === 'control' && controlMeaning(words) !== 'harmless');
}

/** The texts of an amount and its word: in one text, before it, or behind it where no other amount follows. */
function spanOf(words: readonly string[], at: number): readonly [first: number, end: number] {
  const isBare = (index: number) => isBareTotal(words[index] ?? '');
  if (!isAmount(words[at])) return [at, at + 1];
  if (isBare(at - 1)) return [at - 1, at + 1];
  return isBare(at + 1) && !isAmount(words[at + 2]) ? [at, at + 2] : [at, at + 1];
}

function isAmount(words = ''): boolean {
  return 'amount' in readMoney(words);
}

/** Whether a text beside a total may say of what it is. Sentences are judged as such. */
function saysOfWhat(words = ''): boolean {
  if (!SAYS_ANYTHING.test(words) || SENTENCE_OR_UNIT.test(words)) return false;
  const isTotal = isBareTotal(words) || saysTotalLeft(words) || saysTotal(words);
  return !isTotal && headingKind(words) !== 'grants';
}
