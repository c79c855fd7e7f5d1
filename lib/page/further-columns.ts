import { type Column, isNaming, meaningOf, saysLeft, saysUsed, tellsOtherUnit } from '../provider/index.ts';
import { textOf, wordingsOf } from './cell-text.ts';
import type { PlacedRow } from './layouts/layout.ts';
import { readPhrase } from './money-phrase.ts';
import type { RowReading } from './reading.ts';

/** Amounts under such words say what a grant cost, and nothing of what is left of it. */
const OF_COSTS =
  /(?<!\p{L})(?:paid|price|costs?|tax|taxes|vat|fees?|charged?|purchased?|invoiced?|discount|subtotal|payment|preis|steuer|prix|precio)(?!\p{L})/iu;
/** Less than a dollar, as it may stand in a column of its own. */
const CENTS = /^\d{1,2}\s?(?:¢|ct|c)?$/iu;
const MONEY: readonly Column[] = ['balance', 'left', 'granted', 'used'];

/** The first amount outside the known columns that no known word explains and no known figure repeats. */
export function unexplainedAmount(
  { cells, places }: PlacedRow,
  headers: readonly string[],
  { state, left, granted }: Pick<RowReading, 'state' | 'left' | 'granted'>,
): string | undefined {
  if (state.kind === 'read' && state.value !== 'available' && state.value !== 'unknown') return undefined;
  if (cells.length <= Object.keys(places).length) return undefined;
  const known = new Set(Object.values(places).map(({ column }) => column - 1));
  const cell = cells.find((one, index) => {
    if (known.has(index) || one === cells[index - 1]) return false;
    const header = headers[index] ?? '';
    return isOddAmount(one, header, [left, granted]) || isOfCents(one, header, isBesideMoney(places, index));
  });
  return cell && textOf(cell);
}

function isOddAmount(cell: Element, header: string, figures: readonly RowReading['left'][]): boolean {
  if (OF_COSTS.test(header) || saysLeft(header) || saysUsed(header)) return false;
  const [phrase] = wordingsOf(cell, header)
    .map(readPhrase)
    .filter((one) => !('problem' in one));
  if (!phrase || 'problem' in phrase || phrase.amount === 0) return false;
  return !figures.some((figure) => figure.kind === 'read' && figure.value === phrase.amount);
}

/** Digits right behind an amount, without words over them that name anything else, may be the rest of it. */
function isOfCents(cell: Element, header: string, isBeside: boolean): boolean {
  if (!isBeside || !CENTS.test(textOf(cell))) return false;
  const isOfMoney = MONEY.some((column) => column === meaningOf(header));
  return !/\p{L}/u.test(header) ? !isNaming(header) || header === '' : isOfMoney || tellsOtherUnit(header);
}

function isBesideMoney(places: PlacedRow['places'], index: number): boolean {
  return MONEY.some((column) => places[column]?.column === index);
}
