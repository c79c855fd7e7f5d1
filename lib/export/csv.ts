import {
  type Account,
  doubtedRules,
  doubtsOn,
  type Grant,
  type GrantsAnalysis,
  type Insight,
  type Issue,
  rulingOf,
  usedOf,
} from '../analysis/index.ts';
import { type Report, reportOf } from '../report/index.ts';
import { type MicroDollars, toDecimal, visible } from '../values/index.ts';
import type { Words } from '../words/index.ts';

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
  'spendable_at_least',
  'spendable_at_most',
  'organization',
  'read_at',
  'used',
  'page_total',
  'draw_rule',
  'draw_rule_ruled_out',
  'certain',
  'warnings',
  'draw_rule_may_be_ruled_out',
  'guessed',
] as const;

const BYTE_ORDER_MARK = '\ufeff';
/**
 * Where a spreadsheet may see the beginning of a formula: at the start of a cell, in full width too, and after characters
 * that a program may drop; and after a semicolon, at which European spreadsheets split cells.
 */
const RUN_AS_FORMULA = /(^|;)(?=[\s\p{C}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠])/gu;

/** One line for each grant, in the page's order: RFC 4180, UTF-8 with a byte order mark, empty for unknown. */
export function csvOf(account: Account, words: Words): string {
  const { analysis, insight } = account;
  const report = reportOf(account, words);
  const lines = analysis.status === 'empty' ? [] : linesOf(analysis, insight, report);
  return BYTE_ORDER_MARK + [COLUMNS, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function linesOf(
  { grants, issues, drawOrder }: GrantsAnalysis,
  insight: Insight | null,
  report: Report,
): string[][] {
  const { rule } = drawOrder;
  const isRuledOut = insight !== null && rulingOf(insight.evidence).ruledOut.includes(rule);
  const isDoubted = insight !== null && doubtedRules(insight.evidence).includes(rule);
  return grants.map((judged, index) => [
    ...lineOf(judged, report.grants[index], report),
    isRuledOut ? 'yes' : 'no',
    ...certaintyOf(doubtsOn(judged.row, issues)),
    isDoubted ? 'yes' : 'no',
    isGuessed(judged) ? 'category' : '',
  ]);
}

/** Whether its category is a guess, about which no warning says anything. */
function isGuessed({ category, categorySource }: Grant): boolean {
  return category !== 'unknown' && categorySource === 'inferred';
}

/** Whether the page's own figures of the line can be booked as they are, and the codes of the warnings if not. */
function certaintyOf(doubts: readonly Issue[]): string[] {
  return [doubts.length === 0 ? 'yes' : 'no', [...new Set(doubts.map(({ code }) => code))].join(' ')];
}

/** The report's own values of a grant, what may be spent of it, and the values that all grants of a reading share. */
function lineOf(
  judged: Grant,
  grant: Report['grants'][number] | undefined,
  { currency, page, readAt, headline, drawOrder }: Report,
): string[] {
  if (!grant) throw new Error('The report lacks a grant of its analysis.');
  return [
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
    toDecimal(judged.spendable.atLeast),
    money(judged.spendable.atMost),
    textCell(page.organization ?? ''),
    readAt,
    money(usedOf(judged)),
    headline?.amount ?? '',
    drawOrder.rule,
  ];
}

function money(amount: MicroDollars | null): string {
  return amount === null ? '' : toDecimal(amount);
}

/** The words of a page or a sent report with an apostrophe in front of each formula, so that a spreadsheet shows it as text. */
function textCell(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim().replace(RUN_AS_FORMULA, "$1'"));
}

function quoted(cell: string): string {
  return /[",;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
