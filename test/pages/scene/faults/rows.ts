import { type Cell, sheetOf } from '../../sheet.ts';
import {
  type Draft,
  money,
  rowsToLose,
  someUsable,
  usableRows,
  withCells,
  withGrant,
  withoutRows,
  words,
} from '../draft.ts';
import { HIDINGS, numberRows, putNextTo, type Scene, setAttribute } from '../scene.ts';
import type { SceneFault } from '../scene-fault.ts';
import { messageRow, rowFrom } from './part.ts';

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

interface Sums {
  left: number;
  granted: number;
}

/** A row that prints sums in the columns of amounts, and nothing else but its label. */
function sumCells(
  { sheet, look }: Draft,
  { left, granted }: Sums,
  label: string,
  write: (cents: number) => string,
): Cell[] {
  const first = sheet.headers.findIndex(
    ({ meaning }) => meaning !== 'balance' && meaning !== 'left' && meaning !== 'granted',
  );
  return sheet.headers.map(({ meaning }, index) => {
    if (meaning === 'balance') return words(`${write(left)}${look.slash}${write(granted)}`);
    if (meaning === 'left') return words(write(left));
    if (meaning === 'granted') return words(write(granted));
    return words(index === first ? label : '');
  });
}

const SUM_LABELS = ['Total', 'Sum', 'All grants', 'Gesamt', '合计', 'Σ'] as const;
const LEFT_LABELS = ['Total available', 'Available', 'Total'] as const;

function withSumRow(draft: Draft, lost: ReadonlySet<number> = new Set()): Draft | null {
  const { account, random, sheet } = draft;
  if (!sheet.headers.some(({ meaning }) => meaning === 'balance' || meaning === 'left')) return null;
  const some = account.grants.filter(({ status }) => lost.size === 0 || status === 'usable');
  const sums = {
    left: some.reduce((sum, grant) => sum + grant.left, 0),
    granted: some.reduce((sum, grant) => sum + grant.granted, 0),
  };
  const row = sumCells(draft, sums, random.pick(lost.size === 0 ? SUM_LABELS : LEFT_LABELS), (cents) =>
    money(draft, cents),
  );
  const { rows } = withoutRows(draft, lost).sheet;
  return {
    ...draft,
    sheet: { ...sheet, rows: random.chance(0.8) || lost.size > 0 ? [...rows, row] : [row, ...rows] },
  };
}

/** In half of the tables the row of sums stands in the foot. */
function moveToFoot({ rows, list, random, look }: Scene): boolean {
  const last = rows.at(-1);
  if (!last || look.shape.startsWith('aria') || list.localName !== 'table' || random.chance(0.5)) return true;
  const foot = list.ownerDocument.createElement('tfoot');
  foot.append(last);
  list.append(foot);
  return true;
}

/** A row above others that holds their sum. */
const PARENT: SceneFault = {
  prepare: (draft) => {
    const { account, sheet, random } = draft;
    const [first, second] = account.grants;
    if (!usableRows(draft).includes(0)) return null;
    const example = sheet.rows[0] ?? [];
    if (!first || !second) return null;
    const sums = { left: first.left + second.left, granted: first.granted + second.granted };
    const amounts = sumCells(draft, sums, '', (cents) => money(draft, cents));
    const parent = amounts.map((cell, index) => (cell.text === '' ? (example[index] ?? cell) : cell));
    return { ...draft, random, sheet: { ...sheet, rows: [parent, ...sheet.rows], total: null } };
  },
  stage: ({ rows, list, random }) => {
    if (random.chance(0.5)) list.setAttribute('role', 'treegrid');
    numberRows({ rows }, 'aria-level', (index) => (index === 1 || index === 2 ? '2' : '1'));
    if (random.chance(0.5)) rows[0]?.setAttribute('aria-expanded', 'true');
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
  'parent-row': PARENT,
  'sum-row': { prepare: (draft) => withSumRow(draft), stage: moveToFoot },
  'sum-row-of-more': {
    prepare: (draft) => {
      const gone = rowsToLose(draft);
      return gone && withSumRow({ ...draft, sheet: { ...draft.sheet, total: null } }, gone);
    },
    stage: moveToFoot,
  },
  'group-rows': GROUPS,
  'shared-cell': SPANNED,
};
