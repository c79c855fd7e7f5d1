import type { Cell } from '../../sheet.ts';
import { type Draft, money, rowsToLose, usableRows, withoutRows, words } from '../draft.ts';
import { numberRows, type Scene } from '../scene.ts';
import type { SceneFault } from '../scene-fault.ts';

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

export const SUM_FAULTS: Record<string, SceneFault> = {
  'parent-row': PARENT,
  'sum-row': { prepare: (draft) => withSumRow(draft), stage: moveToFoot },
  'sum-row-of-more': {
    prepare: (draft) => {
      const gone = rowsToLose(draft);
      return gone && withSumRow({ ...draft, sheet: { ...draft.sheet, total: null } }, gone);
    },
    stage: moveToFoot,
  },
};
