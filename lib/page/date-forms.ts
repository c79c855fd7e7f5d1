import { plainText } from './digits.ts';
import type { DateCell, RowReading } from './reading.ts';

const NUMBERS_ALONE = /^\d{1,4}( ?[./-] ?)\d{1,2}\1\d{1,4}\.?$/;

/**
 * All dates of a page share one form. Among dates of numbers alone, one whose year stands elsewhere, or has another number
 * of digits than in most, may have been cut, and is no date that may be counted on.
 */
export function doubtUnlikeDates(rows: readonly RowReading[]): RowReading[] {
  const forms = rows.flatMap(({ received, expires }) => [formOf(received), formOf(expires)]).filter(Boolean);
  const counts = new Map(forms.map((form) => [form, forms.filter((other) => other === form).length]));
  if (counts.size < 2) return [...rows];
  const usual = [...counts].find(([, count]) => count > forms.length / 2)?.[0];
  const doubted = (cell: DateCell): DateCell => {
    const form = formOf(cell);
    if (cell.kind === 'no-column' || !form || usual === undefined || form === usual) return cell;
    return { kind: 'unreadable', text: cell.text, column: cell.column, problem: 'not-a-date' };
  };
  return rows.map((row) => ({ ...row, received: doubted(row.received), expires: doubted(row.expires) }));
}

/** Where the number of four digits stands; `undefined` for a date with a month's name, or none. */
function formOf(cell: DateCell): string | undefined {
  if (cell.kind === 'no-column' || cell.kind === 'unreadable') return undefined;
  const plain = plainText(cell.text);
  if (!NUMBERS_ALONE.test(plain)) return undefined;
  const lengths = plain.match(/\d+/g)?.map(({ length }) => length) ?? [];
  return `year at ${lengths.indexOf(4)}`;
}
