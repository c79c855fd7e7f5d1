import type { Report } from '../report/index.ts';
import { visible } from '../values/index.ts';

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
/**
 * What begins a formula where a cell begins, in full width and behind signs that a program may drop too; and where
 * another cell may begin, since European spreadsheets part them at semicolons.
 */
const RUN_AS_FORMULA = /(^|;)(?=[\s\p{C}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠])/gu;

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

/** The page's own words, or a sent report's, could be run by a spreadsheet: an apostrophe in front makes them text. */
function textCell(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim().replace(RUN_AS_FORMULA, "$1'"));
}

function quoted(cell: string): string {
  return /[",;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
