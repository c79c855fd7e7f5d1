import { plainText } from './digits.ts';
import { eachOnce } from './each-once.ts';
import type { DateCell, RowReading } from './reading.ts';

const NUMBERS_ALONE = /^\d{1,4}( ?[./-] ?)\d{1,2}\1\d{1,4}\.?$/;

/**
 * All dates of a page share one form. Among dates of numbers alone, one whose year stands elsewhere, or has another number
 * of digits than in most, may have been cut, and is no date that may be counted on.
 */
export function doubtUnlikeDates(rows: readonly RowReading[]): RowReading[] {
  const formIn = eachOnce(formOf);
  const ofCell = (cell: DateCell) => (cell.kind === 'read' || cell.kind === 'open' ? formIn(cell.text) : '');
  const forms = rows.flatMap(({ received, expires }) => [ofCell(received), ofCell(expires)]).filter(Boolean);
  const counts = countsOf(forms);
  if (counts.size < 2) return [...rows];
  const usual = [...counts].find(([, count]) => count > forms.length / 2)?.[0];
  const doubted = (cell: DateCell): DateCell => {
    const form = ofCell(cell);
    if (cell.kind === 'no-column' || form === '' || usual === undefined || form === usual) return cell;
    return { kind: 'unreadable', text: cell.text, column: cell.column, problem: 'not-a-date' };
  };
  return rows.map((row) => ({ ...row, received: doubted(row.received), expires: doubted(row.expires) }));
}

function countsOf(forms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

/** Where the number of four digits stands; empty for a date with a month's name. */
function formOf(text: string): string {
  const plain = plainText(text);
  if (!NUMBERS_ALONE.test(plain)) return '';
  const lengths = plain.match(/\d+/g)?.map(({ length }) => length) ?? [];
  return `year at ${lengths.indexOf(4)}`;
}
