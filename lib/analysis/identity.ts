import type { RowReading } from '../page/reading.ts';

/**
 * Names each grant by what does not change as it is used: received, granted, expires. Rows alike in all three are
 * told apart by their order, which cannot matter, since they are alike.
 */
export function identities(rows: readonly RowReading[]): string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = nameOf(row);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return `${name}#${nth}`;
  });
}

function nameOf({ received, balance, expires }: RowReading): string {
  const granted = balance.kind === 'read' ? balance.value.granted : textIn(balance);
  return [textIn(received), granted, textIn(expires)].join('|');
}

function textIn(cell: { text: string } | { kind: 'no-column' }): string {
  return 'text' in cell ? cell.text : '';
}
