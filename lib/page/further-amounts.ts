import { saysLeft, saysUsed } from '../provider/index.ts';
import { wordingsOf } from './cell-text.ts';
import type { PlacedRow } from './layouts/layout.ts';
import { readMoney } from './money-text.ts';
import type { RowReading } from './reading.ts';

/**
 * Whether an amount in a column that nobody knows speaks against what was read: under words for what is left it has to be
 * just that, and under words for what was used the rest of what was granted.
 */
export function isContradicted(
  row: PlacedRow,
  headers: readonly string[],
  { left, granted }: Pick<RowReading, 'left' | 'granted'>,
): boolean {
  if (left.kind !== 'read') return false;
  return [...furtherCells(row, headers), ...furtherTexts(row.loose)].some(({ label, amount }) => {
    const [isLeft, isUsed] = [saysLeft(label), saysUsed(label)];
    if (isLeft === isUsed) return false;
    if (isLeft) return amount !== left.value;
    return granted.kind === 'read' && amount !== granted.value - left.value;
  });
}

interface FurtherAmount {
  label: string;
  amount: number;
}

function furtherCells({ cells, places }: PlacedRow, headers: readonly string[]): FurtherAmount[] {
  if (cells.length <= Object.keys(places).length) return [];
  const known = new Set(Object.values(places).map(({ column }) => column - 1));
  return cells.flatMap((cell, index) =>
    known.has(index)
      ? []
      : wordingsOf(cell, headers[index]).flatMap((text) => amountUnder(headers[index] ?? '', text)),
  );
}

/** Of a card: a label with its amount in one text, or in two. */
function furtherTexts(loose: readonly string[]): FurtherAmount[] {
  return loose.flatMap((text, index) => {
    const [label = '', behind] = text.split(/[:：]/u);
    return amountUnder(behind ? label : (loose[index - 1] ?? ''), behind || text);
  });
}

function amountUnder(label: string, text: string): FurtherAmount[] {
  const money = readMoney(text);
  return label !== '' && 'amount' in money ? [{ label, amount: money.amount }] : [];
}
