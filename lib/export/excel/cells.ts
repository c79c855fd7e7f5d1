import type { CellObject } from 'write-excel-file/browser';
import { type Day, type Instant, type MicroDollars, utcMidnight, visible } from '../../values/index.ts';

/** The most characters that Excel accepts in a cell. It calls a file with longer texts damaged. */
const LONGEST_TEXT = 32_767;
const MICRO_DOLLARS_A_DOLLAR = 1_000_000;
/** US dollars with two to six decimals. */
const CURRENCY = '[$$-409]#,##0.00####;-[$$-409]#,##0.00####';

/** The cells of a row; an empty one is `null`. */
export type SheetRow = (CellObject | null)[];

/** A cell of text, which no program runs, whatever it begins with. Empty for `null`. */
export function textCell(text: string | null): CellObject | null {
  return text === null || text === '' ? null : { type: String, value: written(text) };
}

/** A cell of text that others wrote. */
export function foreignCell(text: string | null): CellObject | null {
  return textCell(text === null ? null : visible(text));
}

export function headerCell(text: string): CellObject {
  return { type: String, value: written(text), fontWeight: 'bold' };
}

/** An amount in dollars as a number, from which the exact amount can be read back. Empty for `null`. */
export function moneyCell(amount: MicroDollars | null): CellObject | null {
  return amount === null
    ? null
    : { type: Number, value: amount / MICRO_DOLLARS_A_DOLLAR, format: CURRENCY, align: 'right' };
}

export function numberCell(number: number | null): CellObject | null {
  return number === null ? null : { type: Number, value: number };
}

/** A UTC day as a date without a time. Empty for `null`. */
export function dayCell(day: Day | null): CellObject | null {
  return day === null ? null : { type: Date, value: utcMidnight(day), format: 'yyyy-mm-dd' };
}

/** An instant as a date with its time, in UTC. */
export function instantCell(instant: Instant): CellObject {
  return { type: Date, value: new Date(instant), format: 'yyyy-mm-dd hh:mm' };
}

/** A text as written to the file. `_x0041_` would be read as "A", so its first underscore is escaped (ECMA-376, 22.9.2.19). */
function written(text: string): string {
  const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return shown.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}
