import { nameOfRow, type RowReading } from '../page/index.ts';

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
