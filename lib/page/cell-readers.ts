import { eachOnce } from '../values/index.ts';
import { type DateText, readDate } from './date-text.ts';
import { type BalanceReading, type MoneyText, readBalance, readMoney } from './money-text.ts';
import type { MonthNames } from './month-names.ts';

/** What the words of a cell mean, for all cells of one reading. */
export interface CellReaders {
  date: (text: string) => DateText;
  money: (text: string) => MoneyText;
  balance: (text: string) => BalanceReading;
}

/** Readers that remember what they have read: pages repeat a few texts over many rows. */
export function cellReaders(months: MonthNames): CellReaders {
  return {
    date: eachOnce((text) => readDate(text, months)),
    money: eachOnce(readMoney),
    balance: eachOnce(readBalance),
  };
}
