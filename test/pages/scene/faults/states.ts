import { escapeHtml } from '../../../samples/page.ts';
import { daysAfter, type TrueGrant } from '../../account.ts';
import type { Meaning } from '../../look.ts';
import {
  type Draft,
  day,
  someUsable,
  withCell,
  withCells,
  withColumn,
  withGrant,
  withHeader,
  withoutColumn,
  words,
} from '../draft.ts';
import type { SceneFault } from '../scene-fault.ts';

const GONE = [
  'Voided',
  'Revoked',
  'Canceled',
  'Refunded',
  'On hold',
  'Clawed back',
  'Storniert',
  '已作废',
] as const;

/** The account without what can be spent of one grant, since something takes it away; `null` where nothing can be. */
function withOneGone(draft: Draft): { draft: Draft; row: number } | null {
  const usable = someUsable(draft);
  if (!usable) return null;
  return { draft: withGrant(draft, usable.index, { status: 'taken-back' }), row: usable.index };
}

/** A grant that is taken back, by what `tell` makes of the page. */
function gone(tell: (draft: Draft, row: number, word: string) => Draft | null): SceneFault {
  return {
    prepare: (draft) => {
      const one = withOneGone({ ...draft, sheet: { ...draft.sheet, total: null } });
      return one && tell(one.draft, one.row, draft.random.pick(GONE));
    },
  };
}

const OWN_WORDS: Record<TrueGrant['status'], string> = {
  usable: 'Active',
  'used-up': 'Active',
  expired: 'Ended',
  'not-started': 'Upcoming',
  'taken-back': 'Ended',
};

const READ: readonly Meaning[] = ['received', 'state', 'balance', 'left', 'granted', 'expires'];

const HEADERS = ['Condition', 'Situation', 'Zustand', 'Note', 'Remarks', 'Comment', 'Information'] as const;

/** Words beside a State word that is struck out, or that stands there no less. */
const BESIDE_STATE: readonly ((state: string, word: string) => string)[] = [
  (state, word) => `<s>${state}</s> <span>${word}</span>`,
  (state, word) => `<del>${state}</del> ${word}`,
  (state, word) => `${state} <span class="badge">${word}</span>`,
  (state, word) => `<span>${state}</span><small>${word}</small>`,
  (state, word) => `<span style="text-decoration:line-through">${state}</span> ${word}`,
  (state, word) => `<span title="${word}">${state}</span>`,
];

/** Whether something can be spent, in a word for yes or no under what looks like a State word. */
function asYesOrNo(draft: Draft, row: number): Draft | null {
  const renamed = withHeader(draft, 'state', () => draft.random.pick(['Available', 'Active', 'Usable']));
  const [yes, no] = draft.random.pick([
    ['Yes', 'No'],
    ['✓', '✗'],
    ['true', 'false'],
    ['Ja', 'Nein'],
  ] as const);
  const isUsable = (index: number) => index !== row && draft.account.grants[index]?.status === 'usable';
  return (
    renamed &&
    withCells(renamed, 'state', (_, index) => ({
      ...words(isUsable(index) ? yes : no),
      html: isUsable(index) ? yes : no,
    }))
  );
}

const STARTS = [
  'Valid from',
  'Starts',
  'Active from',
  'Usable from',
  'Available from',
  'Gültig ab',
  '生效日期',
] as const;

export const STATE_FAULTS: Record<string, SceneFault> = {
  'unknown-state': gone((draft, row, word) => withCell(draft, row, 'state', words(word))),
  'unknown-state-column': gone((draft, row, word) => {
    const stateless = withoutColumn(draft, 'state');
    const header = draft.random.pick(HEADERS);
    const { grants } = draft.account;
    return withColumn(stateless, header, (index) =>
      index === row ? word : OWN_WORDS[grants[index]?.status ?? 'usable'],
    );
  }),
  'note-column': gone((draft, row, word) => {
    const base = withoutColumn(draft, 'state');
    const note = draft.random.pick([word, `${word} on ${day(draft, daysAfter(draft.account.today, -5))}`]);
    return withColumn(base, draft.random.pick(HEADERS), (index) => (index === row ? note : ''));
  }),
  'word-beside-state': gone((draft, row, word) => {
    const state = draft.account.grants[row]?.state ?? '';
    const html = draft.random.pick(BESIDE_STATE)(state, word);
    return withCell(draft, row, 'state', { ...words(state), html });
  }),
  'word-in-a-read-cell': gone((draft, row, word) => {
    const columns = draft.look.columns.filter((column) => READ.includes(column));
    const column = draft.random.pick(columns);
    const at = draft.sheet.headers.findIndex(({ meaning }) => meaning === column);
    const cell = draft.sheet.rows[row]?.[at];
    if (!cell) return null;
    return withCell(draft, row, column, {
      ...cell,
      html: `${escapeHtml(cell.text)} <span class="badge">${word}</span>`,
    });
  }),
  'state-as-label': gone(asYesOrNo),
  'starts-later': {
    prepare: (draft) => {
      const usable = someUsable(draft);
      if (!usable || usable.grant.expires <= daysAfter(draft.account.today, 12)) return null;
      const { today } = draft.account;
      const later = withGrant(draft, usable.index, { status: 'not-started' });
      const base = withoutColumn({ ...later, sheet: { ...later.sheet, total: null } }, 'state');
      const start = (index: number) =>
        index === usable.index ? daysAfter(today, 10) : (draft.account.grants[index]?.received ?? today);
      return withColumn(base, draft.random.pick(STARTS), (index) => day(draft, start(index)));
    },
  },
};
