import { type MoneyForm, moneyWriting } from '../money-writing.ts';
import type { Random } from '../random.ts';

/** A label with its figure, as a page of the account draws it. */
export interface Pair {
  label: string;
  figure: string;
  /** What stands around the two in their part of the page, as HTML. */
  before: string;
  behind: string;
  markup: Markup;
}

const MARKUPS = ['rows', 'terms', 'colon', 'flat', 'heading', 'cells', 'nested', 'info'] as const;
export type Markup = (typeof MARKUPS)[number] | 'figure-first';

/** How amounts are written on one page. */
export interface MoneyLook {
  locale: string;
  form: MoneyForm;
}

const LOOKS: readonly MoneyLook[] = [
  { locale: 'en-US', form: 'dollars' },
  { locale: 'en-US', form: 'dollars' },
  { locale: 'en-US', form: 'US$' },
  { locale: 'de', form: 'symbol' },
  { locale: 'pt-BR', form: 'symbol' },
  { locale: 'fr', form: 'narrowSymbol' },
];

export const randomLook = (random: Random): MoneyLook => random.pick(LOOKS);
export const randomMarkup = (random: Random): Markup => random.pick(MARKUPS);

export function written(cents: number, { locale, form }: MoneyLook): string {
  return moneyWriting(locale, form).write(cents);
}

/** A pair without anything around it. */
export function pairOf(label: string, figure: string, markup: Markup): Pair {
  return { label, figure, before: '', behind: '', markup };
}

const DRAWN: Record<Markup, (pair: Pair) => string> = {
  rows: ({ label, figure, before, behind }) =>
    `<div>${before}<span>${label}</span><span>${figure}</span>${behind}</div>`,
  terms: ({ label, figure, before, behind }) =>
    `<dl>${before}<dt>${label}</dt><dd>${figure}${behind}</dd></dl>`,
  colon: ({ label, figure, before, behind }) => `<div>${before}<p>${label}: ${figure}</p>${behind}</div>`,
  flat: ({ label, figure, before, behind }) => `${before}<p>${label}</p><p>${figure}</p>${behind}`,
  heading: ({ label, figure, before, behind }) =>
    `<section>${before}<h3>${label}</h3><p>${figure}</p>${behind}</section>`,
  cells: ({ label, figure, before, behind }) =>
    `<table><tbody><tr><th>${label}</th><td>${before}${figure}${behind}</td></tr></tbody></table>`,
  nested: ({ label, figure, before, behind }) =>
    `<div class="card"><div>${before}<div><span>${label}</span></div></div><div><div><b>${figure}</b></div>${behind}</div></div>`,
  info: ({ label, figure, before, behind }) =>
    `<div><div>${before}<span>${label}</span><button aria-label="info"></button></div><div>${figure}</div>${behind}</div>`,
  'figure-first': ({ label, figure, before, behind }) =>
    `<div>${before}<b>${figure}</b><span>${label}</span>${behind}</div>`,
};

export function drawnPair(pair: Pair): string {
  return DRAWN[pair.markup](pair);
}
