import { MEANINGLESS_HEADER } from './header-words.ts';
import type { Random } from './random.ts';
import type { Cell, Sheet } from './sheet.ts';

/** What can go wrong with a page. */
export const FAULTS = [
  'cell-blanked',
  'digit-garbled',
  'letter-garbled',
  'cells-of-a-row-swapped',
  'cells-of-two-rows-swapped',
  'cell-cut',
  'cell-duplicated',
  'row-lost',
  'rows-lost',
  'row-duplicated',
  'header-renamed',
  'headers-swapped',
  'two-tables',
  'half-rendered',
  'total-garbled',
] as const;
export type Fault = (typeof FAULTS)[number];

type Spoil = (sheet: Sheet, random: Random) => Sheet;

/** The sheet with one fault; `null` where it has nothing to which that could happen. */
export function withFault(sheet: Sheet, fault: Fault, random: Random): Sheet | null {
  if (sheet.rows.length === 0) return null;
  if (fault === 'total-garbled' && sheet.total === null) return null;
  if (fault === 'cells-of-two-rows-swapped' && sheet.rows.length < 2) return null;
  return SPOILERS[fault](sheet, random);
}

const SPOILERS: Record<Fault, Spoil> = {
  'cell-blanked': onCell(() => ({ text: '', exact: null })),
  'digit-garbled': onCell(({ text, exact }, random) => ({ text: garbled(text, /\p{Nd}/gu, random), exact })),
  'letter-garbled': onCell(({ text, exact }, random) => ({
    text: garbled(text, /[\p{L}\p{Sc}]/gu, random),
    exact,
  })),
  'cell-cut': onCell(({ text, exact }, random) => ({ text: text.slice(0, -random.int(1, 6)).trim(), exact })),
  'cell-duplicated': onRow((row, random) => {
    const at = random.int(0, row.length - 1);
    return [...row.slice(0, at + 1), ...row.slice(at)];
  }),
  'cells-of-a-row-swapped': onRow((row, random) => swapped(row, random)),
  'cells-of-two-rows-swapped': swappedBetweenRows,
  'row-lost': (sheet, random) => withoutRows(sheet, 1, random),
  'rows-lost': (sheet, random) => withoutRows(sheet, random.int(1, sheet.rows.length), random),
  'row-duplicated': (sheet, random) => ({ ...sheet, rows: [...sheet.rows, random.pick(sheet.rows)] }),
  'header-renamed': (sheet, random) => {
    const at = random.int(0, sheet.headers.length - 1);
    const renamed = { meaning: null, words: MEANINGLESS_HEADER };
    return { ...sheet, headers: sheet.headers.map((header, index) => (index === at ? renamed : header)) };
  },
  'headers-swapped': (sheet, random) => ({ ...sheet, headers: swapped(sheet.headers, random) }),
  'two-tables': (sheet, random) => ({
    ...sheet,
    copies: [random.chance(0.5) ? sheet.rows : sheet.rows.slice(0, random.int(1, sheet.rows.length))],
  }),
  'half-rendered': (sheet, random) => {
    const done = random.int(0, sheet.rows.length - 1);
    const blank = (cell: Cell, index: number) => (index === 0 ? cell : { text: '', exact: null });
    return { ...sheet, rows: sheet.rows.map((row, index) => (index < done ? row : row.map(blank))) };
  },
  'total-garbled': (sheet, random) => ({
    ...sheet,
    total: sheet.total && { ...sheet.total, text: garbled(sheet.total.text, /\p{Nd}/gu, random) },
  }),
};

function onRow(change: (row: readonly Cell[], random: Random) => readonly Cell[]): Spoil {
  return (sheet, random) => {
    const at = random.int(0, sheet.rows.length - 1);
    return { ...sheet, rows: sheet.rows.map((row, index) => (index === at ? change(row, random) : row)) };
  };
}

function onCell(change: (cell: Cell, random: Random) => Cell): Spoil {
  return onRow((row, random) => {
    const at = random.int(0, row.length - 1);
    return row.map((cell, index) => (index === at ? change(cell, random) : cell));
  });
}

function swapped<T>(list: readonly T[], random: Random): T[] {
  const [first = 0, second = 0] = random.shuffled([...list.keys()]);
  return list.map((item, index) => list[index === first ? second : index === second ? first : index] ?? item);
}

function swappedBetweenRows(sheet: Sheet, random: Random): Sheet {
  const [first = 0, second = 0] = random.shuffled([...sheet.rows.keys()]);
  const column = random.int(0, sheet.headers.length - 1);
  const partner = new Map([
    [first, second],
    [second, first],
  ]);
  const rows = sheet.rows.map((row, index) => {
    const other = sheet.rows[partner.get(index) ?? index]?.[column];
    return row.map((cell, at) => (at === column && other ? other : cell));
  });
  return { ...sheet, rows };
}

function withoutRows(sheet: Sheet, count: number, random: Random): Sheet {
  const lost = new Set(random.shuffled([...sheet.rows.keys()]).slice(0, count));
  return { ...sheet, rows: sheet.rows.filter((_, index) => !lost.has(index)) };
}

/** One of the characters of a kind becomes another digit, or a letter that belongs to no word. */
function garbled(text: string, kind: RegExp, random: Random): string {
  const places = [...text.matchAll(kind)];
  if (places.length === 0) return text;
  const { 0: old, index } = random.pick(places);
  return text.slice(0, index) + garbledCharacter(old, random) + text.slice(index + old.length);
}

function garbledCharacter(old: string, random: Random): string {
  if (!/\p{Nd}/u.test(old)) return random.pick(['#', 'x', '¤']);
  const code = old.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String.fromCodePoint(zero + ((code - zero + random.int(1, 9)) % 10));
}
