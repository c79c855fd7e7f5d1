import { isBareTotal, saysTotalLeft } from '../provider/index.ts';
import type { Headline } from './headline.ts';
import { readMoney } from './money-text.ts';

/** An amount among words, its currency before or behind the figure. */
const AMOUNT =
  /[-−–]?(?:US\$|\$US|USD|\$)[\s\u200e\u200f]?[-−–]?\p{Nd}(?:[\p{Nd}.,'’٬٫\u00a0\u202f]{0,20}\p{Nd})?|[-−–]?\p{Nd}(?:[\p{Nd}.,'’٬٫\s]{0,20}\p{Nd})?[\s\u200e\u200f]{0,3}(?:US\$|\$US|USD|\$)(?!\p{L})/giu;
const LONGEST = 120;

/**
 * A total of what is left that begins at a text: a saying with the amount in it, or words and an amount right behind or
 * before them.
 */
export function sayingAt(texts: readonly string[], index: number): Headline | undefined {
  const [text = '', next = '', third = ''] = texts.slice(index, index + 3);
  if (text.length > LONGEST) return undefined;
  const amount = amountIn(text);
  if (amount === undefined)
    return saysTotalLeft(text) && !third.startsWith('/') ? totalOf(text, next) : undefined;
  const words = wordsBeside(text);
  if (saysTotalLeft(words)) return totalOf(words, amount);
  const isAlone = !/[\p{L}\p{N}/⁄∕]/u.test(words);
  const isLabelled = saysTotalLeft(texts[index - 1] ?? '') || amountIn(third) !== undefined;
  return isAlone && !isLabelled && saysTotalLeft(next) ? totalOf(next, amount) : undefined;
}

/** A text that holds one amount and a word for a total alone. */
export function bareTotalIn(text: string): Headline | undefined {
  const amount = amountIn(text);
  const words = wordsBeside(text);
  return amount !== undefined && isBareTotal(words) ? totalOf(words, amount) : undefined;
}

function wordsBeside(text: string): string {
  return text.replace(AMOUNT, ' ').replace(/\s+/gu, ' ').trim();
}

/** The one amount of a text. */
function amountIn(text: string): string | undefined {
  if (!/\p{Nd}/u.test(text)) return undefined;
  const [only, ...others] = text.match(AMOUNT) ?? [];
  return others.length === 0 ? only : undefined;
}

function totalOf(label: string, amount: string): Headline | undefined {
  const money = readMoney(amount);
  return 'amount' in money
    ? { label: label.replace(/[\s:：.!]{1,4}$/u, ''), amount: money.amount }
    : undefined;
}
