import { escapeHtml } from '../../../samples/page.ts';
import type { Cell } from '../../sheet.ts';
import {
  balanceColumn,
  type Draft,
  money,
  withCells,
  withColumn,
  withHeader,
  withUsedFirst,
} from '../draft.ts';
import { offScreen } from '../scene.ts';
import type { SceneFault } from '../scene-fault.ts';
import { FIGURE_FAULTS } from './figures.ts';

const USED = [
  'Used',
  'used',
  'Spent',
  'consumed',
  'so far gone',
  'Verbraucht',
  'utilisé',
  'Usado',
  '已使用',
  '使用済み',
] as const;

/** Where a cell can say that its first amount is what was used. */
const SAYING: readonly ((first: string, rest: string, word: string) => string)[] = [
  (first, rest, word) => `${word}: ${first}${rest}`,
  (first, rest, word) => `${word} ${first}${rest}`,
  (first, rest, word) => `<span>${first}${rest}</span> <small>${word}</small>`,
  (first, rest, word) => `${first} ${word}${rest}`,
  (first, rest, word) => `<b>${first}</b> <span>${word}</span>${rest}`,
  (first, rest, word) => `${offScreen(word)}<span>${first}${rest}</span>`,
  (first, rest, word) => `<div>${word}</div><div>${first}${rest}</div>`,
  (first, rest, word) => `<span aria-label="${word} ${first}${rest}">${first}${rest}</span>`,
  (first, rest, word) => `<span title="${word}">${first}${rest}</span>`,
  (first, rest, word) => `${first}${rest} (${word})`,
];

/** The first amount of a cell, and what follows it. */
function parted({ text }: Cell, { look }: Draft): [first: string, rest: string] {
  const [first = '', ...rest] = text.split(look.slash);
  return [escapeHtml(first), rest.map((part) => look.slash + escapeHtml(part)).join('')];
}

function withWordsInCells(draft: Draft): Draft | null {
  const column = balanceColumn(draft);
  const used = withUsedFirst(draft);
  if (!column || !used) return null;
  const [say, word] = [draft.random.pick(SAYING), draft.random.pick(USED)];
  return withCells(used, column, (cell) => {
    const [first, rest] = parted(cell, draft);
    return { ...cell, html: say(first, rest, word) };
  });
}

const HEADERS_WITH_NOTE: readonly ((words: string) => string)[] = [
  (words) => `${words}<br><small>(spent / total)</small>`,
  (words) => `${words} <small>used / granted</small>`,
  (words) => `<span title="Amount used of the amount granted">${words}</span>`,
  (words) => `<abbr title="What you have used">${words}</abbr>`,
  (words) => `<span aria-label="${words} used">${words}</span>`,
  (words) => `${words}${offScreen('used so far')}`,
  (words) => `${words} <span role="tooltip">How much of the grant you have used</span>`,
  (words) => `${words} (used)`,
];

const HEADERS_OF_USE = [
  'Usage',
  'Spent',
  'Used / granted',
  'Consumption',
  'Used',
  'Verbrauch',
  '已用额度',
  'Drawn',
] as const;

function usedUnder(headerOf: (draft: Draft) => (words: string) => string): SceneFault {
  return {
    prepare: (draft) => {
      const column = balanceColumn(draft);
      const used = withUsedFirst(draft);
      return column && used && withHeader(used, column, headerOf(draft));
    },
  };
}

export const AMOUNT_FAULTS: Record<string, SceneFault> = {
  'used-word-in-cells': { prepare: withWordsInCells },
  'header-note-says-used': usedUnder(({ random }) => random.pick(HEADERS_WITH_NOTE)),
  'header-of-use': usedUnder(({ random }) => {
    const words = random.pick(HEADERS_OF_USE);
    return () => words;
  }),
  'columns-contradict': {
    prepare: (draft) => {
      const used = balanceColumn(draft) === 'balance' ? withUsedFirst(draft) : null;
      const header = draft.random.pick(['Remaining', 'Left', 'Available amount']);
      return used && withColumn(used, header, (row) => money(draft, draft.account.grants[row]?.left ?? 0));
    },
  },
  'total-against-used': {
    prepare: (draft) => {
      const used = withUsedFirst(draft);
      const left = draft.account.grants.reduce((sum, grant) => sum + grant.left, 0);
      const label = draft.random.pick(['Credit remaining', 'Credit balance', 'Available', 'Left']);
      return used && { ...used, sheet: { ...used.sheet, total: { label, text: money(draft, left) } } };
    },
  },
  ...FIGURE_FAULTS,
};
