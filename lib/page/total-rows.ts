import { textOf } from './cell-text.ts';
import type { DrawnRow } from './cells.ts';
import type { Headline } from './headline.ts';
import type { PlacedRow } from './layouts/layout.ts';
import { readBalance, readMoney } from './money-text.ts';
import type { CellPlace } from './places.ts';

const SAYS_TOTAL =
  /^(?:(?:grand |sub-?|credit |overall )?totals?|sums?|total \p{L}+(?: \p{L}+)?|gesamt|summe|somme|totale|итого|всего|合计|总计|總計|小计|合計|합계)\s*[:：]?$/iu;

/** Whether a row holds sums of others, in a table's foot or under a word for them. */
export function isTotalRow({ element, cells, lead }: DrawnRow): boolean {
  if (element.parentElement?.localName === 'tfoot') return cells.some(isFigure);
  const label = lead || cells.map(textOf).find((text) => text !== '');
  return label !== undefined && SAYS_TOTAL.test(label) && cells.some(isFigure);
}

function isFigure(cell: Element): boolean {
  const text = textOf(cell);
  return 'amount' in readMoney(text) || 'left' in readBalance(text);
}

/** The totals that a row of sums prints: what is left, and what was granted, under the row's own word. */
export function totalsOfRow({ cells, places }: PlacedRow): Headline[] {
  const label = cells.map(textOf).find((text) => text !== '' && !('amount' in readMoney(text))) ?? '';
  const { balance, left, granted, used } = places;
  return [
    ...totalIn(balance ?? left, label, 'left').map((total) => ({ ...total, isOfLeft: true as const })),
    ...totalIn(granted, `${label} granted`, 'left'),
    ...totalIn(used, `${label} used`, 'left'),
    ...totalIn(balance ?? left, `${label} granted`, 'granted'),
  ];
}

function totalIn(place: CellPlace | undefined, label: string, figure: 'left' | 'granted'): Headline[] {
  if (!place) return [];
  const both = readBalance(place.text);
  if ('left' in both) return [{ label, amount: both[figure] }];
  const money = readMoney(place.text);
  return figure === 'left' && 'amount' in money ? [{ label, amount: money.amount }] : [];
}
