import { type Column, meaningOf, saysLeft, saysUsed } from '../provider/index.ts';
import { isApart, leavesOf, textOf, toldOf } from './cell-text.ts';
import { textsBelow } from './texts.ts';

/** A label's text with what stands behind it: `Expires (UTC): May 1, 2023`. */
export interface Labelled {
  column: Column;
  rest: string;
}

const MAX_WORDS_OF_A_LABEL = 4;
/** A currency before a figure is the figure's own. */
const CURRENCY = /^(?:USD|US\$?|\$|美元)$/u;

/** Parts a text that begins with a column's name; `undefined` where it does not, or is that name alone. */
export function splitLabel(text: string): Labelled | undefined {
  const words = text.split(/\s+/u);
  const most = Math.min(MAX_WORDS_OF_A_LABEL, words.length - 1);
  for (let count = most; count > 0; count--) {
    const column = meaningOf(words.slice(0, count).join(' '));
    const rest = words
      .slice(count)
      .join(' ')
      .replace(/^[:：·–-]\s*/u, '');
    const takesCurrency = CURRENCY.test(words[count - 1] ?? '') && /^\p{Nd}/u.test(rest);
    if (column && !takesCurrency && isFigure(column, rest)) return { column, rest };
  }
  const [label = '', ...behind] = text.split(/[:：]/u);
  const column = meaningOf(label);
  const rest = behind.join(':').trim();
  return column && isFigure(column, rest) ? { column, rest } : undefined;
}

/** Whether a text may be what a label announces: "Grant 1" is a name, and "Grant $1.00" an amount. */
export function isFigure(column: Column, text: string): boolean {
  if (column === 'state') return text !== '';
  return column === 'received' || column === 'expires'
    ? /\p{Nd}/u.test(text)
    : /\p{N}/u.test(text) && /\p{Sc}|(?<!\p{L})\p{Lu}{3}(?!\p{L})/u.test(text);
}

/** How far above its words a label's note may stand. */
const HIGHEST_NOTE = 3;

/** The column that a label announces, its small print with it: a balance that says to be what was used is none. */
export function labelMeaning(text: string, element: Element): Column | undefined {
  const meaning = meaningOf(text);
  if (meaning !== 'balance' && meaning !== 'left') return meaning;
  const notes = notesOn(element, text);
  const print = notes.map((note) => note.replace(text, ' '));
  return print.some((note) => saysUsed(note) && !saysLeft(note)) ? 'used' : meaning;
}

/** What is only told of a label, by the parts that hold nothing but its words and by tooltips in them or right beside it. */
function notesOn(element: Element, text: string): string[] {
  const notes = tooltipsBeside(element);
  let at: Element | null = element;
  for (let depth = 0; at && depth < HIGHEST_NOTE && textOf(at) === text; depth++, at = at.parentElement) {
    if (at.hasAttributes() || at.firstElementChild) notes.push(...toldOf(at));
    for (const tooltip of at.querySelectorAll('[role="tooltip"]')) notes.push(tooltip.textContent ?? '');
  }
  return notes;
}

function tooltipsBeside(element: Element): string[] {
  if (!element.firstElementChild) return [];
  return Array.from(element.children).flatMap((child) =>
    child.matches('[role="tooltip"]') ? (child.textContent ?? '') : [],
  );
}

/** The columns of amounts. */
export const OF_MONEY = new Set<Column | undefined>(['balance', 'left', 'granted', 'used']);

/** The columns that a card has labels for, whether figures stand beside them yet or not. */
export function labelsIn(item: Element): Column[] {
  return textsBelow(item, isApart).flatMap(({ text }) => meaningOf(text) ?? splitLabel(text)?.column ?? []);
}

/** What the labels of money say beside the names of their columns: a currency, or small print. */
export function labelNotesIn(item: Element): string[] {
  return textsBelow(item, isApart).flatMap(({ text, element }) => {
    const [label = ''] = text.split(/[:：]/u);
    const isOfMoney = [label, label.replace(UNIT, '')].some((words) => OF_MONEY.has(meaningOf(words)));
    return isOfMoney ? [label, ...leavesOf(element), ...notesOn(element, text)] : [];
  });
}

/** What stands last in a label, where that may be a unit. */
const UNIT = /[\s(（[,·–-]{1,3}(?:in )?[^\s(（[,·–-]{1,12}$/u;
