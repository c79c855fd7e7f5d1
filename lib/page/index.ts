/** Page → reading: what the cells say. */

export { tableOf, withBelonging, wordsOf } from './belonging.ts';
export { TABLE_SELECTOR } from './cells.ts';
export { type ControlState, nameOf, stateOf } from './controls.ts';
export { dateSetting, ORDERS } from './date-order.ts';
export { type DateOrder, readDate } from './date-text.ts';
export { plainText } from './digits.ts';
export type { Doubt, DoubtKind, Settlement } from './doubt.ts';
export type {
  Box,
  DrawnText,
  Generated,
  Paint,
  RenderedPage,
  Scroller,
} from './drawn/rendered-page.ts';
export type { Found, FoundTable } from './found.ts';
export { HEADING, isBefore, levelOf } from './headings.ts';
export type { Headline } from './headline.ts';
export type { JoinedParts } from './join-parts.ts';
export { isListLayout, LAYOUTS } from './layouts/index.ts';
export type { Candidate, PlacedRow } from './layouts/layout.ts';
export { readBalance, readMoney, SLASH } from './money-text.ts';
export { MONTH_LANGUAGES } from './month-names.ts';
export { readOrganization } from './organization.ts';
export { otherCurrencyAt } from './page-currency.ts';
export { besideRows, type PageFindings, readPage } from './read-page.ts';
export type {
  Coverage,
  DateCell,
  Fraction,
  GrantsReading,
  MoneyCell,
  PageReading,
  PartReason,
  RowReading,
} from './reading.ts';
export type { ReadingContext } from './reading-context.ts';
export { nameOfRow } from './row-name.ts';
export { seenPage } from './seen-page.ts';
export {
  type Belonging,
  belongingOf,
  nextOwnership,
  type TableOwnership,
} from './table-ownership.ts';
export { folded } from './texts.ts';
export { isControl } from './tokens.ts';
