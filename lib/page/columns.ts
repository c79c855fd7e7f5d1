/** What a column of the grants table means. */
export type Column = 'received' | 'state' | 'balance' | 'expires';

export const COLUMNS: readonly Column[] = ['received', 'state', 'balance', 'expires'];

const HEADER_WORDS: Record<Column, ReadonlySet<string>> = {
  received: new Set(['received', 'date received', 'received on', 'received utc']),
  state: new Set(['state', 'status']),
  balance: new Set(['balance', 'balance usd', 'credit balance']),
  expires: new Set([
    'expires',
    'expires utc',
    'expires on',
    'expires at',
    'expiry',
    'expiration',
    'expiration date',
    'expiry date',
  ]),
};

/** Where each column stands (from 0), `twice` naming a meaning that two columns claim. */
export interface ColumnMap {
  at: Partial<Record<Column, number>>;
  twice: readonly Column[];
}

/** Gives columns their meaning by their header words: any order, any case, further columns between them. */
export function readColumns(headers: readonly string[]): ColumnMap {
  const at: Partial<Record<Column, number>> = {};
  const twice: Column[] = [];
  headers.forEach((header, index) => {
    const meaning = meaningOf(header);
    if (meaning === undefined) return;
    if (at[meaning] === undefined) at[meaning] = index;
    else twice.push(meaning);
  });
  return { at, twice };
}

function meaningOf(header: string): Column | undefined {
  const words = header
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return COLUMNS.find((column) => HEADER_WORDS[column].has(words));
}
