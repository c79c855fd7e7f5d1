import { identities, NO_CHOICES } from '../../analysis/index.ts';
import { DEFAULT_RULE } from '../../ledger/index.ts';
import type { DateCell, MoneyCell, RowReading } from '../../page/index.ts';
import { readState } from '../../provider/index.ts';
import { type Day, type MicroDollars, toDecimal } from '../../values/index.ts';
import type { DecodedBasis } from '../schema/basis-schema.ts';
import type { PlainGrant, PlainReport } from '../schema/plain-schema.ts';

/** A basis from the grants alone, for a report without one: the words of the cells, their time and the visit are not known. */
export function basisOfGrants(report: PlainReport): DecodedBasis {
  const { readAt, page, grants } = report;
  return {
    language: '',
    provenance: { readAt, drawnAt: readAt, url: page.url },
    reading: grants.length === 0 ? readingOfNone(report) : readingOf(report),
    choices: grants.length === 0 ? NO_CHOICES : choicesOf(report),
    exact: null,
    visit: { typedRate: '', standings: [], readings: [] },
  };
}

function headlinesOf({ headline }: PlainReport) {
  return headline === null ? [] : [headline];
}

function readingOfNone(report: PlainReport) {
  const { organization } = report.page;
  return { kind: 'none', words: '', organization, headlines: headlinesOf(report) } as const;
}

function readingOf(report: PlainReport): Extract<DecodedBasis['reading'], { kind: 'grants' }> {
  const { layout, organization, extent } = report.page;
  return {
    kind: 'grants',
    layout: layout ?? '',
    organization,
    belonging: 'settled',
    headers: [],
    guessedColumns: [],
    headlines: headlinesOf(report),
    fractions: [],
    rows: rowsOfGrants(report.grants),
    extent: extent ? { kind: 'unplaced', ...extent } : { kind: 'whole' },
    doubts: [],
    mayGrow: false,
    onScreen: report.grants.map((each) => each.row),
  };
}

/** If evidence chose the rule, the report does not say which rule it replaced. */
function choicesOf({ grants, drawOrder: { rule: id, chosenBy } }: PlainReport): DecodedBasis['choices'] {
  const ids = identities(rowsOfGrants(grants));
  const corrected = grants.flatMap(({ category, categorySource }, index) =>
    categorySource === 'inferred' ? [] : [[ids[index] ?? '', category] as const],
  );
  const byEvidence = { id, by: 'evidence', wanted: DEFAULT_RULE } as const;
  const chosen = chosenBy === 'user' ? ({ id, by: 'user' } as const) : byEvidence;
  return { rule: chosenBy === 'default' ? null : chosen, categories: corrected, settled: [] };
}

const NO_COLUMN = { kind: 'no-column' } as const;

/** The columns to use if a report does not say in which column of the page something was: one for each kind of cell. */
const COLUMN = { received: 1, state: 2, left: 3, granted: 4, expires: 5 };

/** Rows with the values of a report's grants. A value that no grant has gets no column. */
function rowsOfGrants(grants: readonly PlainGrant[]): RowReading[] {
  const has = (field: 'received' | 'granted' | 'left' | 'expires') =>
    grants.some((grant) => grant[field] !== null);
  return grants.map(({ row, received, state, granted, left, expires }) => ({
    row,
    received: has('received') ? dateCell(received, COLUMN.received) : NO_COLUMN,
    state: stateCell(state),
    left: has('left') ? moneyCell(left, COLUMN.left) : NO_COLUMN,
    granted: has('granted') ? moneyCell(granted, COLUMN.granted) : NO_COLUMN,
    expires: has('expires') ? dateCell(expires, COLUMN.expires) : NO_COLUMN,
    extras: [],
  }));
}

function dateCell(day: Day | null, column: number): DateCell {
  return day === null
    ? { kind: 'unreadable', text: '', column, problem: 'not-a-date' }
    : { kind: 'read', text: day, column, value: day };
}

function moneyCell(amount: MicroDollars | null, column: number): MoneyCell {
  return amount === null
    ? { kind: 'unreadable', text: '', column, problem: 'not-an-amount' }
    : { kind: 'read', text: `$${toDecimal(amount)}`, column, value: amount };
}

function stateCell(state: string | null): RowReading['state'] {
  const { state: column } = COLUMN;
  if (state === null) return NO_COLUMN;
  return state === ''
    ? { kind: 'unreadable', text: '', column, problem: 'empty' }
    : { kind: 'read', text: state, column, value: readState(state) };
}
