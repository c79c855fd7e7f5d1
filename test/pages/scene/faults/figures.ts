import { escapeHtml } from '../../../samples/page.ts';
import { balanceColumn, type Draft, money, usableRows, withCells, withHeader } from '../draft.ts';
import { neverOk, type SceneFault } from '../scene-fault.ts';

/** The cents of an amount that stands in figures of the usual kind; `null` for others. */
function centsIn(text: string): { before: string; cents: string } | null {
  const [, before, cents] = /^(\D{0,5}\d[\d.,\s]*)[.,](\d\d)$/u.exec(text) ?? [];
  return before !== undefined && cents !== undefined ? { before, cents } : null;
}

const RAISED: readonly ((before: string, cents: string) => string)[] = [
  (before, cents) => `${before}<sup>${cents}</sup>`,
  (before, cents) => `${before}<span style="vertical-align:super">${cents}</span>`,
];

const NOTED: readonly ((amount: string) => string)[] = [
  (amount) => `${amount}<sup>1</sup>`,
  (amount) => `${amount}<sub>2</sub>`,
  (amount) => `${amount}<sup><a href="#note-1">1</a></sup>`,
  (amount) => `${amount}¹`,
  (amount) => `${amount}<small>1</small>`,
];

function withRaised(draft: Draft): Draft | null {
  const { random } = draft;
  const column = balanceColumn(draft);
  if (!column) return null;
  const [raise, note] = [random.pick(RAISED), random.pick(NOTED)];
  const isNote = random.chance(0.6);
  const all = draft.sheet.rows.flatMap(
    (row) => row[columnAt(draft, column)]?.text.split(draft.look.slash) ?? [],
  );
  if (usableRows(draft).length === 0 || all.some((text) => centsIn(text) === null)) return null;
  const drawn = (text: string) => {
    const { before = '', cents = '' } = centsIn(text) ?? {};
    return isNote ? note(escapeHtml(text)) : raise(escapeHtml(before), cents);
  };
  return withCells(draft, column, (cell) => ({
    ...cell,
    html: cell.text.split(draft.look.slash).map(drawn).join(draft.look.slash),
  }));
}

const columnAt = ({ sheet }: Draft, column: string) =>
  sheet.headers.findIndex(({ meaning }) => meaning === column);

const CURRENCIES = ['CAD', 'EUR', 'AUD', 'credits', 'HK$', '€'] as const;

/** A note on the currency stands over the column, over the list, or between. */
const CURRENCY: SceneFault = {
  prepare: (draft) => {
    const column = balanceColumn(draft);
    const isInHeader = draft.random.chance(0.5);
    const name = draft.random.pick(CURRENCIES);
    if (!column || !/\$/.test(money(draft, 100)) || /US/.test(money(draft, 100))) return null;
    if (!isInHeader) return draft;
    return withHeader(
      draft,
      column,
      draft.random.pick([
        (words: string) => `${words}<small>${name}</small>`,
        (words: string) => `${words} (${name})`,
        (words: string) => `<span title="in ${name}">${words}</span>`,
      ]),
    );
  },
  stage: ({ sheet, heading, random }) => {
    if (sheet.headers.some(({ html }) => html !== undefined)) return true;
    const name = random.pick(CURRENCIES);
    heading.innerHTML = random.pick([
      `Credit Grants <small>${name}</small>`,
      `Credit Grants (${name})`,
      `Credit Grants <span>in ${name}</span>`,
    ]);
    return true;
  },
  faultOf: neverOk,
};

export const FIGURE_FAULTS: Record<string, SceneFault> = {
  'raised-figures': { prepare: withRaised },
  'other-currency': CURRENCY,
};
