import type { RowReading } from '../page/reading.ts';
import { nameOfRow } from '../page/row-name.ts';

/** Names each grant; rows of one name are told apart by their order, which cannot matter, since they are alike. */
export function identities(rows: readonly RowReading[]): string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = nameOfRow(row);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return `${name}#${nth}`;
  });
}
