import { type TrueAccount, type TrueGrant, usableOf } from '../account.ts';
import { dateWriting } from '../date-writing.ts';
import type { Look, Meaning } from '../look.ts';
import { moneyWriting } from '../money-writing.ts';
import type { Random } from '../random.ts';
import type { Cell, Sheet } from '../sheet.ts';

/** A page before it is drawn: what is true, how it looks, and what it prints. Each row stands for the grant of its index. */
export interface Draft {
  account: TrueAccount;
  look: Look;
  sheet: Sheet;
  random: Random;
}

export const words = (text: string): Cell => ({ text, exact: null });

/** An amount as the page writes it. */
export function money({ look }: Pick<Draft, 'look'>, cents: number): string {
  return moneyWriting(look.locale, look.moneyForm).write(cents);
}

/** A day as the page writes it. */
export function day({ look }: Pick<Draft, 'look'>, isoDay: string): string {
  return dateWriting(look.locale, look.dateForm).write(isoDay);
}

/** The rows from which something can be spent. */
export function usableRows({ account }: Draft): number[] {
  return [...account.grants.keys()].filter((index) => {
    const grant = account.grants[index];
    return grant?.status === 'usable' && grant.left > 0;
  });
}

/** One of the rows from which something can be spent; `null` where there is none. */
export function someUsable(draft: Draft): { index: number; grant: TrueGrant } | null {
  const rows = usableRows(draft);
  if (rows.length === 0) return null;
  const index = draft.random.pick(rows);
  const grant = draft.account.grants[index];
  return grant ? { index, grant } : null;
}

/** The page without the rows of some grants, which the account still has. */
export function withoutRows(draft: Draft, gone: ReadonlySet<number>): Draft {
  const rows = draft.sheet.rows.filter((_, index) => !gone.has(index));
  return { ...draft, sheet: { ...draft.sheet, rows } };
}

/** Rows to leave out, some of which can be spent, so that their absence changes what can be; `null` where none can be. */
export function rowsToLose(draft: Draft): Set<number> | null {
  const usable = someUsable(draft);
  const { length } = draft.account.grants;
  if (!usable || length < 2) return null;
  const others = draft.random.shuffled([...draft.account.grants.keys()]);
  return new Set([usable.index, ...others.slice(0, draft.random.int(0, length - 2))].slice(0, length - 1));
}

/** The page with one cell of a row written anew; `null` where it has no such column. */
export function withCell(draft: Draft, row: number, meaning: Meaning, cell: Cell): Draft | null {
  return withCells(draft, meaning, (old, index) => (index === row ? cell : old));
}

/** The page without a column. */
export function withoutColumn(draft: Draft, meaning: Meaning): Draft {
  const { look, sheet } = draft;
  const at = sheet.headers.findIndex((header) => header.meaning === meaning);
  if (at === -1) return draft;
  const drop = <Part>(parts: readonly Part[]) => parts.filter((_, index) => index !== at);
  return {
    ...draft,
    look: { ...look, columns: look.columns.filter((column) => column !== meaning) },
    sheet: { ...sheet, headers: drop(sheet.headers), rows: sheet.rows.map(drop) },
  };
}

/** The account with a grant that is another one now. */
export function withGrant(draft: Draft, row: number, change: Partial<TrueGrant>): Draft {
  const grants = draft.account.grants.map((grant, index) =>
    index === row ? { ...grant, ...change } : grant,
  );
  return { ...draft, account: { ...draft.account, grants, usable: usableOf(grants) } };
}

/** Whether what was used of the grants that can be spent is another sum than what is left of them. */
export function isUseTelling(draft: Draft): boolean {
  const grants = usableRows(draft).flatMap((row) => draft.account.grants[row] ?? []);
  return grants.reduce((sum, { granted, left }) => sum + granted - 2 * left, 0) !== 0;
}

/** The page with what was used in the place of what is left; `null` where that would change no figure. */
export function withUsedFirst(draft: Draft): Draft | null {
  const { sheet, look, account } = draft;
  const at = sheet.headers.findIndex(({ meaning }) => meaning === 'balance' || meaning === 'left');
  if (at === -1 || !isUseTelling(draft)) return null;
  const isFraction = sheet.headers[at]?.meaning === 'balance';
  const rows = sheet.rows.map((cells, row) => {
    const { granted = 0, left = 0 } = account.grants[row] ?? {};
    const used = money(draft, granted - left);
    const cell = words(isFraction ? `${used}${look.slash}${money(draft, granted)}` : used);
    return cells.map((old, index) => (index === at ? cell : old));
  });
  return { ...draft, sheet: { ...sheet, rows } };
}

/** The page with a further column, in a random place. */
export function withColumn(draft: Draft, header: string, cellOf: (row: number) => string): Draft {
  const { sheet, random } = draft;
  const at = random.int(0, sheet.headers.length);
  const insert = <Part>(parts: readonly Part[], part: Part) => [
    ...parts.slice(0, at),
    part,
    ...parts.slice(at),
  ];
  return {
    ...draft,
    sheet: {
      ...sheet,
      headers: insert(sheet.headers, { meaning: null, words: header }),
      rows: sheet.rows.map((cells, row) => insert(cells, words(cellOf(row)))),
    },
  };
}

/** The page with the cells of a column written anew; `null` where it has no such column. */
export function withCells(
  draft: Draft,
  meaning: Meaning,
  change: (cell: Cell, row: number) => Cell,
): Draft | null {
  const at = draft.sheet.headers.findIndex((header) => header.meaning === meaning);
  if (at === -1) return null;
  const rows = draft.sheet.rows.map((cells, row) =>
    cells.map((cell, column) => (column === at ? change(cell, row) : cell)),
  );
  return { ...draft, sheet: { ...draft.sheet, rows } };
}

/** The page with other words over a column; `html` is what is drawn. `null` where it has no such column. */
export function withHeader(draft: Draft, meaning: Meaning, html: (words: string) => string): Draft | null {
  const { sheet } = draft;
  if (!sheet.headers.some((header) => header.meaning === meaning)) return null;
  const headers = sheet.headers.map((header) =>
    header.meaning === meaning ? { ...header, html: html(header.words) } : header,
  );
  return { ...draft, sheet: { ...sheet, headers } };
}

/** The column that says what is left; `null` where none does. */
export function balanceColumn({ sheet }: Draft): 'balance' | 'left' | null {
  return (
    sheet.headers.flatMap(({ meaning }) =>
      meaning === 'balance' || meaning === 'left' ? [meaning] : [],
    )[0] ?? null
  );
}
