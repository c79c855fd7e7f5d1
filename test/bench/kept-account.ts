import type { Basis } from '../../lib/analysis/basis.ts';
import type { RowReading } from '../../lib/page/reading.ts';
import { dayOfTime, instantOf } from '../../lib/values/day.ts';
import { CENT, microDollars } from '../../lib/values/money.ts';
import { printMoney } from '../samples/account.ts';
import { pageWithTable } from '../samples/table-page.ts';

export const DAY = 86_400_000;
const MONTH = 30 * DAY;
const LIFE = 365 * DAY;
const GRANTS = 50;
const HEADERS = ['Received', 'State', 'Balance', 'Expires'];
const WRITTEN = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** A grant at some time. */
interface Standing {
  start: number;
  expiry: number;
  isOver: boolean;
  /** In dollars. */
  granted: number;
  left: number;
}

/** One grant a month, of which the last fifty are listed. Each is used up during the fourth month after its start. */
function standingsAt(at: number): Standing[] {
  const newest = Math.floor(at / MONTH);
  return Array.from({ length: GRANTS }, (_, back) => {
    const start = (newest - back) * MONTH;
    const granted = 50 + ((newest - back) % 7);
    const used = Math.round((100 * 48 * (at - start - 3 * MONTH)) / MONTH) / 100;
    const isOver = at >= start + LIFE;
    const left = isOver ? granted / 4 : Math.min(granted, Math.max(0, granted - used));
    return { start, expiry: start + LIFE, isOver, granted, left };
  });
}

/** The basis that the page of that account gives at some time. */
export function keptBasis(at: number): Basis {
  const rows = standingsAt(at).map(rowOf);
  const readAt = instantOf(new Date(at));
  return {
    reading: {
      kind: 'grants',
      layout: 'four-column-table',
      organization: 'Acme',
      belonging: 'settled',
      headers: HEADERS,
      guessedColumns: [],
      headlines: [],
      fractions: [],
      doubts: [],
      rows,
      extent: { kind: 'whole' },
      mayGrow: false,
      onScreen: rows.map(({ row }) => row),
    },
    choices: { rule: null, categories: [], settled: [] },
    provenance: { readAt, drawnAt: readAt, url: 'https://platform.openai.com/' },
    exact: null,
  };
}

/** The HTML of that page at some time. */
export function keptPage(at: number): string {
  const rows = standingsAt(at).map((grant) => [
    WRITTEN.format(grant.start),
    stateOf(grant),
    balanceOf(grant),
    WRITTEN.format(grant.expiry),
  ]);
  const before = '<nav><strong title="Organization">Acme</strong></nav><h1>Credit grants</h1>';
  return pageWithTable({ headers: HEADERS, rows, before });
}

function rowOf(grant: Standing, index: number): RowReading {
  const text = balanceOf(grant);
  const money = (dollars: number) => ({
    kind: 'read' as const,
    text,
    column: 3,
    value: microDollars(Math.round(100 * dollars) * CENT) ?? CENT,
  });
  return {
    row: index + 1,
    received: dateCell(grant.start, 1),
    state: { kind: 'read', text: stateOf(grant), column: 2, value: grant.isOver ? 'expired' : 'available' },
    left: money(grant.left),
    granted: money(grant.granted),
    expires: dateCell(grant.expiry, 4),
    extras: [],
  };
}

const stateOf = ({ isOver }: Standing) => (isOver ? 'Expired' : 'Available');
const balanceOf = ({ left, granted }: Standing) => `${printMoney(left)} / ${printMoney(granted)}`;

function dateCell(time: number, column: number): RowReading['expires'] {
  return { kind: 'read', text: WRITTEN.format(time), column, value: dayOfTime(time) };
}
