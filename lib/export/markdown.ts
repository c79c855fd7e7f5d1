import type { Account, Grant, GrantsAnalysis, Insight } from '../analysis/index.ts';
import { ruleOf } from '../ledger/index.ts';
import { positionsOf } from '../report/index.ts';
import { setApart } from '../values/index.ts';
import {
  emptySentences,
  issueMessage,
  rangeWords,
  ruleName,
  sourceName,
  statusName,
  type Words,
} from '../words/index.ts';
import { joinBlocks } from './blocks.ts';
import { amountWords, categoryWords, dayWords, type Figure, figuresOf } from './figures.ts';
import { asMarkdown, markdownTable } from './markdown-text.ts';
import { rulingLines } from './ruling-lines.ts';
import { webAddress } from './web-address.ts';

/** The analysis for a ticket: figures, grants, draw order, what is not certain, and the source. */
export function markdownOf({ analysis, insight, version }: Account, words: Words): string {
  const { readAt, url } = analysis.provenance;
  const address = webAddress(url);
  const body =
    analysis.status === 'empty'
      ? [words.say('panel.empty'), ...emptySentences(analysis, words)].map((said) => [asMarkdown(said)])
      : [
          markdownFigures(figuresOf(analysis, words), words),
          [`## ${words.say('file.grants_sheet')}`],
          markdownGrants(analysis, words),
          ...markdownOrder(analysis, insight, words),
          ...markdownDoubts(analysis, words),
        ];
  return joinBlocks([
    [`# ${words.say('summary.title', words.instant(readAt))}`],
    ...body,
    [
      ...(analysis.organization === null
        ? []
        : [`${asMarkdown(words.say('picture.organization', analysis.organization))}\\`]),
      words.say('file.source', address ? `<${address}>` : asMarkdown(setApart(url))),
    ],
    [words.say('file.made_by', version), words.say('file.unaffiliated')],
  ]);
}

export function markdownFigures(figures: readonly Figure[], words: Words): string[] {
  const header = [words.say('file.figure'), words.say('file.amount'), words.say('file.which_is')];
  const rows = figures.map(({ name, amount, remark }) => [name, amount, remark]);
  return markdownTable(
    header,
    rows.map((cells) => cells.map(asMarkdown)),
  );
}

/** Every grant, in the page's order, with the page's own words for its state. */
export function markdownGrants(analysis: GrantsAnalysis, words: Words): string[] {
  const positions = positionsOf(analysis);
  const columns: [header: string, cell: (grant: Grant) => string][] = [
    [words.say('field.row'), ({ row }) => String(row)],
    [words.say('field.received'), ({ received }) => dayWords(received, words)],
    [words.say('field.state'), ({ state }) => setApart(state ?? '')],
    [words.say('field.left'), ({ left }) => amountWords(left, words)],
    [words.say('field.granted'), ({ granted }) => amountWords(granted, words)],
    [words.say('field.expires'), ({ expires }) => dayWords(expires, words)],
    [words.say('field.status'), ({ status }) => statusName(words, status)],
    [words.say('field.usable'), ({ spendable }) => rangeWords(words, spendable)],
    [words.say('field.category'), (grant) => categoryWords(grant, words)],
    [words.say('field.position'), ({ row }) => positionWords(positions.get(row), words)],
  ];
  return markdownTable(
    columns.map(([header]) => header),
    analysis.grants.map((grant) => columns.map(([, cell]) => asMarkdown(cell(grant)))),
  );
}

/** Empty for a grant that cannot be used; a question mark if its position is not certain. */
function positionWords(position: number | null | undefined, words: Words): string {
  if (position === undefined) return '';
  return position === null ? words.say('mark.doubtful_short') : String(position);
}

/** The rule on which the positions in the table of grants rest. */
function markdownOrder(analysis: GrantsAnalysis, insight: Insight | null, words: Words): string[][] {
  const { rule, groups } = analysis.drawOrder;
  if (groups.length === 0) return [];
  const source = sourceName(words, ruleOf(rule).source);
  const rulings = rulingLines(analysis, insight, words).map(asMarkdown);
  return [
    [words.say('file.draw_positions', ruleName(words, rule), source), ...rulings, words.say('file.what_if')],
  ];
}

export function markdownDoubts({ issues }: GrantsAnalysis, words: Words): string[][] {
  if (issues.length === 0) return [];
  const lines = issues.map((one) => `- ${asMarkdown(issueMessage(words, one))}`);
  return [[`## ${words.say('file.uncertain_title')}`], lines];
}
