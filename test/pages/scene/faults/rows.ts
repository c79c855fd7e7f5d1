import { sheetOf } from '../../sheet.ts';
import { type Draft, money, someUsable, withCells, withGrant, words } from '../draft.ts';
import { messageRow, rowFrom } from '../message-row.ts';
import { HIDINGS, numberRows, putNextTo, setAttribute } from '../scene.ts';
import type { SceneFault } from '../scene-fault.ts';
import { SUM_FAULTS } from './sums.ts';

/** A copy of a row in which every amount is another one. */
function copyWithOtherAmounts(row: Element): Element {
  const copy = row.cloneNode(true) as Element;
  copy.innerHTML = copy.innerHTML.replace(/\d(?=[.,]\d\d)/gu, (digit) => String((Number(digit) + 3) % 10));
  return copy;
}

const HIDDEN_ROW: SceneFault = {
  stage: (scene) => {
    const { rows, random } = scene;
    const row = rows[someUsable(scene)?.index ?? -1];
    if (!row) return false;
    const copy = copyWithOtherAmounts(row);
    setAttribute(copy, random.pick(HIDINGS));
    putNextTo(row, random, [copy]);
    return true;
  },
};

/** A column of other amounts that nobody sees, with or without its header. */
function hiddenCells(hasHeader: boolean): SceneFault {
  return {
    stage: (scene) => {
      const { head, rows, random, account } = scene;
      if (!head || scene.look.shape.startsWith('aria')) return false;
      const at = random.int(0, head.children.length - 1);
      const hiding = random.pick(HIDINGS);
      const cells = account.grants.map(
        ({ granted }) => `${money(scene, granted)}${scene.look.slash}${money(scene, granted)}`,
      );
      rows.forEach((row, index) => {
        const [cell] = rowFrom(scene, `<tr><td ${hiding}>${cells[index]}</td></tr>`).children;
        if (cell) row.children[at]?.before(cell);
      });
      if (!hasHeader) return true;
      const [header] = rowFrom(scene, `<tr><th ${hiding}>Balance</th></tr>`).children;
      if (header) head.children[at]?.before(header);
      return true;
    },
  };
}

const doubled = <Part>(parts: readonly Part[], at: number): Part[] =>
  parts.flatMap((part, index) => (index === at ? [part, part] : [part]));

/** Two grants that are alike in everything that the page shows. */
const ALIKE: SceneFault = {
  prepare: (draft) => {
    const usable = someUsable(draft);
    if (!usable) return null;
    const grants = doubled(draft.account.grants, usable.index);
    const account = { ...draft.account, grants, usable: draft.account.usable + usable.grant.left };
    return {
      ...draft,
      account,
      sheet: { ...draft.sheet, rows: doubled(draft.sheet.rows, usable.index), total: null },
    };
  },
  stage: ({ rows, random }) => {
    const name = random.pick(['data-key', 'data-row-key', 'data-id', 'id', 'data-index', 'key']);
    const keyOf = random.pick([() => 'credit_grant', () => '0', (index: number) => String(index % 2)]);
    numberRows({ rows }, name, keyOf);
    return true;
  },
};

/** Rows that name a group of those below. */
const GROUPS: SceneFault = {
  stage: (scene) => {
    const { rows, random, head } = scene;
    if (!head) return false;
    const at = random.int(0, rows.length - 1);
    const [first, second] = random.pick([
      ['Promotional', 'Purchased'],
      ['2025', '2026'],
      ['Active', 'Expired'],
    ] as const);
    rows[0]?.before(rowFrom(scene, messageRow(scene, first)));
    if (at > 0) rows[at]?.before(rowFrom(scene, messageRow(scene, second)));
    return true;
  },
};

/** The page as a table with a column of its own for what was granted. */
function asSplitTable(draft: Draft): Draft | null {
  const { account, random } = draft;
  if (!draft.look.shape.includes('table')) return null;
  const others = draft.look.columns.filter(
    (column) => !['balance', 'left', 'granted', 'state'].includes(column),
  );
  const look = { ...draft.look, shape: 'split-table', columns: [...others, 'granted', 'left'] } as const;
  return { account, random, look, sheet: { ...sheetOf(account, look, random), total: null } };
}

/** The page with the same amount granted in two rows, one below the other. */
function withSameGranted(draft: Draft): Draft | null {
  const usable = someUsable(draft);
  if (!usable || draft.account.grants.length < 2) return null;
  const at = Math.min(usable.index, draft.account.grants.length - 2);
  const granted = Math.max(...[at, at + 1].map((row) => draft.account.grants[row]?.granted ?? 0));
  const same = withGrant(withGrant(draft, at, { granted }), at + 1, { granted });
  return withCells(same, 'granted', (cell, row) =>
    row === at || row === at + 1 ? words(money(draft, granted)) : cell,
  );
}

/** Two rows share the cell of what was granted. */
const SPANNED: SceneFault = {
  prepare: (draft) => {
    const split = asSplitTable(draft);
    return split && withSameGranted(split);
  },
  stage: ({ rows, sheet, account }) => {
    const column = sheet.headers.findIndex(({ meaning }) => meaning === 'granted');
    const at = account.grants.findIndex(({ granted }, row) => granted === account.grants[row + 1]?.granted);
    rows[at]?.children[column]?.setAttribute('rowspan', '2');
    rows[at + 1]?.children[column]?.remove();
    return at !== -1;
  },
};

export const ROW_FAULTS: Record<string, SceneFault> = {
  'hidden-row': HIDDEN_ROW,
  'hidden-column': hiddenCells(true),
  'hidden-cells': hiddenCells(false),
  'alike-with-keys': ALIKE,
  ...SUM_FAULTS,
  'group-rows': GROUPS,
  'shared-cell': SPANNED,
};
