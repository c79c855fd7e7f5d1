import type { CellObject } from 'write-excel-file/browser';
import {
  type EmptyAnalysis,
  type ExplainedHeadline,
  exactly,
  type GrantsAnalysis,
  type Material,
} from '../../analysis/index.ts';
import { ruleOf } from '../../ledger/index.ts';
import { headlineWords, issueMessage, ruleName, sourceName, type Words } from '../../words/index.ts';
import { foreignCell, headerCell, moneyCell, textCell } from './cells.ts';

type Row = (CellObject | null)[];

/** What the workbook is made from. */
export type ForExcel = Pick<Material, 'analysis' | 'version'>;

/** Sums, where they come from, and what is not certain about them: in each row a name, an amount or a text, a remark. */
export function totalRows({ analysis, version }: ForExcel, words: Words): Row[] {
  const { headline, provenance, organization } = analysis;
  const said = (label: string, text: string | null): Row => [headerCell(label), foreignCell(text)];
  return [
    ...(headline ? [headlineRow(headline, analysis, words)] : []),
    ...(analysis.status === 'empty'
      ? [said(words.say('panel.empty'), analysis.words)]
      : [...sumRows(analysis, words), ...sourceRows(analysis, words)]),
    said(words.say('field.organization'), organization),
    said(words.say('field.read_at'), words.say('file.utc', words.instant(provenance.readAt))),
    said(words.say('field.page'), provenance.url),
    said(words.say('file.made_by', version), words.say('file.unaffiliated')),
  ];
}

function headlineRow(
  headline: ExplainedHeadline,
  analysis: GrantsAnalysis | EmptyAnalysis,
  words: Words,
): Row {
  const { label, amount } = headline;
  return [
    headerCell(words.say('file.page_says', label)),
    moneyCell(amount),
    textCell(headlineWords(headline, analysis, words)),
  ];
}

function sumRows({ totals }: GrantsAnalysis, words: Words): Row[] {
  const { granted, used, expired, notStarted, usable } = totals;
  return [
    [headerCell(words.say('file.granted')), moneyCell(granted)],
    [headerCell(words.say('file.used')), moneyCell(used)],
    [headerCell(words.say('file.expired')), moneyCell(expired)],
    [headerCell(words.say('file.not_started')), moneyCell(notStarted)],
    [headerCell(words.say('file.usable')), moneyCell(exactly(usable))],
    [headerCell(words.say('file.usable_at_least')), moneyCell(usable.atLeast)],
    [headerCell(words.say('file.usable_at_most')), moneyCell(usable.atMost)],
  ];
}

function sourceRows({ drawOrder, issues }: GrantsAnalysis, words: Words): Row[] {
  const { rule } = drawOrder;
  const source = sourceName(words, ruleOf(rule).source);
  return [
    [headerCell(words.say('file.draw_order')), textCell(ruleName(words, rule)), textCell(source)],
    ...issues.map(
      (one): Row => [
        headerCell(words.say('file.uncertain')),
        textCell(one.code),
        textCell(issueMessage(words, one)),
      ],
    ),
  ];
}
