import type { DateCell, MoneyCell, RowReading } from './reading.ts';

/** Names a grant by what does not change as it is used: received, granted, expires. Alike grants share a name. */
export function nameOfRow({ received, granted, expires }: RowReading): string {
  return `${meaningOf(received)}|${meaningOf(granted)}|${meaningOf(expires)}`;
}

/** What a cell says, or its words: a page may write one day as "today" and "yesterday". */
function meaningOf(cell: DateCell | MoneyCell): string | number {
  if (cell.kind === 'read') return cell.value;
  return cell.kind === 'no-column' ? '' : cell.text;
}
