import type { Report } from './report.ts';

const COLUMNS = [
  'row',
  'received',
  'state',
  'granted',
  'left',
  'expires',
  'status',
  'category',
  'category_source',
  'draw_position',
  'currency',
] as const;

const BYTE_ORDER_MARK = '\ufeff';
const RUN_AS_FORMULA = /^[=+\-@\t\r]/;

/** One line a grant, in the page's order: RFC 4180, UTF-8 with a byte order mark, empty for unknown. */
export function csvOf({ grants, currency }: Report): string {
  const lines = grants.map((grant) => [
    String(grant.row),
    grant.received ?? '',
    textCell(grant.state ?? ''),
    grant.granted ?? '',
    grant.left ?? '',
    grant.expires ?? '',
    grant.status,
    grant.category,
    grant.categorySource,
    grant.drawPosition === null ? '' : String(grant.drawPosition),
    currency,
  ]);
  return BYTE_ORDER_MARK + [COLUMNS, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** The page's own words could be run as a formula by a spreadsheet: an apostrophe in front makes them text. */
function textCell(text: string): string {
  return RUN_AS_FORMULA.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
