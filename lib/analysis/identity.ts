import { nameOfRow, type RowReading } from '../page/index.ts';

/** The identity of each grant. Identical rows are numbered in order: which is which does not matter. */
export function identities(rows: readonly RowReading[]): string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = nameOfRow(row);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return `${name}#${nth}`;
  });
}
