import { readMoney, SLASH } from '../page/index.ts';
import type { MicroDollars } from '../values/index.ts';
import { type Field, read, unknown } from './reading.ts';

const MAX_LENGTH = 40;
const KNOWN_WORDS = /US\$|\$US|USD|\bout of\b|\bof\b|\bused\b|\bspent\b/giu;
const ONLY_FIGURE = /^[\p{N}\p{Sc}\s.,'’()+−–—/⁄∕-]*$/u;
/** A single digit of cents: the second one may be cut off. */
const CUT_OFF = /[.,٫]\p{Nd}(?!\p{Nd})/u;
const LONE_DASH = /^[\s+−–—-]+$/u;

/** Whether a text is a figure or a part of one, also of a kind that is not read. */
export function isFigure(text: string): boolean {
  if (text === '' || text.length > MAX_LENGTH) return false;
  const rest = text.replace(KNOWN_WORDS, ' ');
  if (ONLY_FIGURE.test(rest)) return true;
  const words = rest.match(/\p{L}+/gu) ?? [];
  return /\p{N}|\p{Sc}/u.test(rest) && words.length <= 1;
}

/** Reads one amount. A dash of its own may separate two figures rather than be a sign, so it is not read. */
export function readAmount(parts: readonly string[]): Field<MicroDollars> {
  if (parts.some((part) => LONE_DASH.test(part))) return unknown('no-figure');
  const text = parts.join(' ');
  if (CUT_OFF.test(text)) return unknown('no-figure');
  const money = readMoney(text);
  if ('amount' in money) return read(money.amount);
  return unknown(money.problem === 'other-currency' ? 'other-currency' : 'no-figure');
}

/** A budget, with what is spent of it where the text says so: `$25.32 / $120.00`. */
export interface BudgetFigures {
  spent: Field<MicroDollars> | null;
  budget: Field<MicroDollars>;
}

const NO_FIGURE: BudgetFigures = { spent: unknown('no-figure'), budget: unknown('no-figure') };

export function readBudgetFigures(parts: readonly string[]): BudgetFigures {
  if (parts.some((part) => LONE_DASH.test(part))) return NO_FIGURE;
  const text = parts.join(' ').replace(/\b(?:out of|of)\b/giu, '/');
  const [first = '', second, third] = text.split(SLASH);
  if (second === undefined) return { spent: null, budget: readAmount(parts) };
  if (third !== undefined) return NO_FIGURE;
  const spent = notNegative(readAmount([first.replace(/\b(?:used|spent)\b/giu, '').trim()]));
  // Words that make the first figure unreadable may concern the second as well.
  return { spent, budget: spent.kind === 'read' ? readAmount([second.trim()]) : spent };
}

/** Neither figure of a budget is ever negative. */
function notNegative(field: Field<MicroDollars>): Field<MicroDollars> {
  return field.kind === 'read' && field.value < 0 ? unknown('no-figure') : field;
}
