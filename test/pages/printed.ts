import { dateWriting } from './date-writing.ts';
import type { Look, Meaning } from './look.ts';
import { moneyWriting } from './money-writing.ts';
import type { Cell, Sheet } from './sheet.ts';

/** What a cell says: `undefined` where the page has no such column, `null` where nothing that makes sense stands there. */
type Said<T> = T | null | undefined;

/** A grant as its printed row has it. Amounts in cents. */
export interface PrintedGrant {
  received: Said<string>;
  expires: Said<string>;
  state: Said<string>;
  left: Said<number>;
  granted: Said<number>;
  /** Whether a date's words and the exact day in its markup lie more than a day apart. */
  hasTwoDays: boolean;
  /** Whether the row has as many cells as the page has columns. */
  fitsColumns: boolean;
}

/** Reads what is printed, knowing how it was written: by Intl's own parts, without anything of the product. */
export function printedGrants(sheet: Sheet, look: Look): PrintedGrant[] {
  return sheet.rows.map((row) => {
    const cellOf = (meaning: Meaning) => cellUnder(meaning, row, sheet);
    const [received, expires] = [dateIn(cellOf('received'), look), dateIn(cellOf('expires'), look)];
    return {
      received: received.day,
      expires: expires.day,
      state: stateIn(cellOf('state')),
      ...amountsIn(cellOf, look),
      hasTwoDays: received.isTwofold || expires.isTwofold,
      fitsColumns: row.length === sheet.headers.length,
    };
  });
}

function cellUnder(meaning: Meaning, row: readonly Cell[], { headers }: Sheet): Cell | undefined {
  const at = headers.findIndex((header) => header.meaning === meaning);
  return at === -1 ? undefined : (row[at] ?? { text: '', exact: null });
}

function dateIn(
  cell: Cell | undefined,
  { locale, dateForm }: Look,
): { day: Said<string>; isTwofold: boolean } {
  if (!cell) return { day: undefined, isTwofold: false };
  const shown = dateWriting(locale, dateForm).says(cell.text);
  if (cell.exact === null) return { day: shown, isTwofold: false };
  const apart = shown === null ? 0 : Math.abs(Date.parse(shown) - Date.parse(cell.exact));
  return { day: cell.exact, isTwofold: apart > 86_400_000 };
}

const KNOWN_STATES = ['Available', 'Expired', 'Scheduled'];

function stateIn(cell: Cell | undefined): Said<string> {
  if (!cell) return undefined;
  return KNOWN_STATES.includes(cell.text) ? cell.text : null;
}

function amountsIn(
  cellOf: (meaning: Meaning) => Cell | undefined,
  { locale, moneyForm }: Look,
): { left: Said<number>; granted: Said<number> } {
  const { says } = moneyWriting(locale, moneyForm);
  const balance = cellOf('balance');
  if (!balance) {
    const [left, granted] = [cellOf('left'), cellOf('granted')];
    return { left: left && says(left.text), granted: granted && says(granted.text) };
  }
  const [left = '', granted = '', ...more] = balance.text.split(/[/⁄]/);
  const [leftSaid, grantedSaid] = more.length > 0 ? [null, null] : [says(left), says(granted)];
  return leftSaid === null || grantedSaid === null
    ? { left: null, granted: null }
    : { left: leftSaid, granted: grantedSaid };
}
