import { headingKind } from '../provider/index.ts';
import { cellReaders } from './cell-readers.ts';
import { textOf } from './cell-text.ts';
import { type Doubt, doubt } from './doubt.ts';
import { readBalance, readMoney } from './money-text.ts';
import type { DateCell, MoneyCell, RowReading } from './reading.ts';
import type { ReadingContext } from './reading-context.ts';
import { textsBelow } from './texts.ts';
import { isApart, type Zone } from './zone.ts';

const DIGIT = /\p{Nd}/u;
/** Longer texts are no amount and no day. */
const LONGEST_VALUE = 60;

const LABEL = /^[^:：\p{Nd}]{1,40}[:：]\s*/u;

/** Doubts about parts that are not displayed, and about other tables, which hold amounts or days that no displayed row says. */
export function furtherDoubts(
  { hidden, tables }: Pick<Zone, 'hidden' | 'tables'>,
  rows: readonly RowReading[],
  page: Pick<ReadingContext, 'dates'>,
): Doubt[] {
  return [
    ...figuresBeyond(rows, hidden, page).map((text) => doubt('hidden', text)),
    ...figuresBeyond(rows, tables.filter(mayHoldGrants), page).map((text) => doubt('amount', text)),
  ];
}

/** A column of invoices or limits says of what a table is. */
function mayHoldGrants(table: Element): boolean {
  const labels = Array.from(table.querySelectorAll('caption, th, [role="columnheader"]'), textOf);
  return ![table.getAttribute('aria-label') ?? '', ...labels].some((label) => headingKind(label) === 'other');
}

/** The first amount or day of each of these parts that no row says. */
function figuresBeyond(
  rows: readonly RowReading[],
  parts: readonly Element[],
  { dates }: Pick<ReadingContext, 'dates'>,
): string[] {
  const holding = parts.filter(({ textContent }) => DIGIT.test(textContent ?? ''));
  if (holding.length === 0) return [];
  const { date } = cellReaders(dates.months);
  const figuresOf = (text: string): string[] => {
    const balance = readBalance(text);
    if ('left' in balance) return [`${balance.left}/${balance.granted}`];
    const money = readMoney(text);
    if ('amount' in money) return [String(money.amount)];
    const day = date(text);
    return 'day' in day ? [day.day] : 'byOrder' in day ? Object.values(day.byOrder) : [];
  };
  const known = new Set(rows.flatMap(wordsOf).flatMap((text) => [text, ...figuresOf(text)]));
  return holding.flatMap((part) => {
    const told = textsBelow(part, isApart)
      .map(({ text }) => text.replace(LABEL, ''))
      .filter((text) => text.length <= LONGEST_VALUE && figuresOf(text).length > 0);
    const other = told.find((text) => ![text, ...figuresOf(text)].some((figure) => known.has(figure)));
    return other === undefined ? [] : [other];
  });
}

function wordsOf({ received, left, granted, expires }: RowReading): string[] {
  const both = left.kind === 'read' && granted.kind === 'read' ? [`${left.value}/${granted.value}`] : [];
  return [...[received, left, granted, expires].flatMap(valuesOf), ...both];
}

function valuesOf(cell: DateCell | MoneyCell): string[] {
  if (cell.kind === 'no-column') return [];
  return cell.kind === 'read' ? [cell.text, String(cell.value)] : [cell.text];
}
