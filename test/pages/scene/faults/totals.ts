import { escapeHtml } from '../../../samples/page.ts';
import { type Draft, money, rowsToLose, someUsable, withCell, withoutRows, words } from '../draft.ts';
import { putBeside, type Scene } from '../scene.ts';
import type { SceneFault } from '../scene-fault.ts';

const LABELS = [
  'Credit balance',
  'Total available',
  'Remaining',
  'Credits left',
  'Available balance',
  'Balance',
] as const;

const SENTENCES: readonly ((amount: string) => string)[] = [
  (amount) => `<p>You have ${amount} in credits remaining.</p>`,
  (amount) => `<p>${amount} of credit is left in all.</p>`,
  (amount) => `<div><b>${amount}</b><span>remaining</span></div>`,
  (amount) => `<div><strong>${amount}</strong></div><div>Available</div>`,
  (amount) => `<p>Your balance is <b>${amount}</b></p>`,
];

/** The page with a total of what is left, which its rows do not give. */
function withTotal(draft: Draft | null): Draft | null {
  if (!draft) return null;
  const text = money(draft, draft.account.usable);
  const total = { label: draft.random.pick(LABELS), text };
  return { ...draft, sheet: { ...draft.sheet, total: draft.random.chance(0.5) ? total : null } };
}

/** Where the page prints no total yet, it stands in a sentence, or before its label. */
function orSaysIt(scene: Scene): boolean {
  if (scene.sheet.total !== null) return true;
  const amount = escapeHtml(money(scene, scene.account.usable));
  putBeside(scene, scene.random.pick(SENTENCES)(amount), scene.random.pick(['above', 'above', 'below']));
  return true;
}

/** The page with one amount of a grant that can be spent printed wrong. */
function withWrongAmount(draft: Draft): Draft | null {
  const usable = someUsable(draft);
  if (!usable) return null;
  const { granted, left } = usable.grant;
  const other = left + draft.random.pick([10, 100, 1000]) * draft.random.int(1, 9) * 10;
  const fraction = `${money(draft, other)}${draft.look.slash}${money(draft, Math.max(granted, other))}`;
  return (
    withCell(draft, usable.index, 'balance', words(fraction)) ??
    withCell(draft, usable.index, 'left', words(money(draft, other)))
  );
}

/** A total that another sum of the rows left equals, as far as cents are rounded, tells nothing of those that are gone. */
function isTold({ account: { grants, usable } }: Draft, gone: ReadonlySet<number>): boolean {
  const rest = grants.filter((_, index) => !gone.has(index));
  const unexpired = rest.filter(({ status }) => status !== 'expired');
  const sums = [
    ...[rest, unexpired].map((some) => some.reduce((sum, { granted }) => sum + granted, 0)),
    ...[rest, rest.filter(({ status }) => status === 'usable')].map((some) =>
      some.reduce((sum, { left }) => sum + left, 0),
    ),
  ];
  return sums.every((sum) => Math.abs(sum - usable) > grants.length + 1);
}

export const TOTAL_FAULTS: Record<string, SceneFault> = {
  'total-of-more-rows': {
    prepare: (draft) => {
      const gone = rowsToLose(draft);
      return gone && isTold(draft, gone) ? withTotal(withoutRows(draft, gone)) : null;
    },
    stage: orSaysIt,
  },
  'total-of-other-amounts': { prepare: (draft) => withTotal(withWrongAmount(draft)), stage: orSaysIt },
};
