import {
  type Deduction,
  type ExportableAnalysis,
  type Grant,
  type GrantsAnalysis,
  isSettled,
  type Material,
} from '../analysis/index.ts';
import { ruleOf } from '../ledger/index.ts';
import type { Day } from '../values/index.ts';
import {
  emptySentences,
  headlineMeaning,
  issueMessage,
  type MessageKey,
  rangeWords,
  ruleName,
  sourceName,
  type Unexplained,
  unexplained,
  usableWords,
  type Words,
} from '../words/index.ts';
import { joinBlocks } from './blocks.ts';
import { categoryWords, saysTotalGranted } from './figures.ts';

/** The analysis as plain text that reads well in an e-mail. */
export function summaryOf({ analysis }: Material, words: Words): string {
  return withTitleAndSource(analysis, summaryBlocks(analysis, words), words);
}

/** Puts the title above blocks of text, and the page that they come from below. */
export function withTitleAndSource(
  { provenance }: ExportableAnalysis,
  blocks: readonly (readonly string[])[],
  words: Words,
): string {
  const title = words.say('summary.title', words.instant(provenance.readAt));
  const end = [words.say('summary.what_if'), words.say('summary.page', provenance.url)];
  return joinBlocks([[title], ...blocks, end]);
}

/** Words one grant of the draw order; its position stands before it. */
export type GrantLine = (grant: Grant, words: Words) => string;

/** The figures, the draw order and their warnings. */
export function summaryBlocks(
  analysis: ExportableAnalysis,
  words: Words,
  lineOf: GrantLine = grantInFull,
): string[][] {
  return analysis.status === 'empty'
    ? [[words.say('panel.empty'), ...emptySentences(analysis, words)]]
    : [
        figureLines(analysis, words),
        drawOrderLines(analysis, words, lineOf),
        warningLines(analysis, words),
        claimLines(analysis, words),
      ];
}

const DEDUCTION: Record<Deduction['kind'], MessageKey> = {
  expired: 'summary.expired',
  used: 'summary.used',
  'not-started': 'summary.not_started',
};

function figureLines(analysis: GrantsAnalysis, words: Words): string[] {
  const { totals, headline, bridge } = analysis;
  const lines = [words.say('summary.usable', usableWords(words, analysis))];
  if (headline) {
    const { label, amount, equals } = headline;
    lines.push(
      equals === null
        ? words.say(UNEXPLAINED[unexplained(headline, analysis)], words.money(amount), label)
        : words.say('summary.headline', words.money(amount), label, headlineMeaning(words, equals)),
    );
  }
  if (totals.granted && !saysTotalGranted(analysis))
    lines.push(words.say('summary.ever_granted', words.money(totals.granted)));
  for (const { kind, amount } of bridge?.deductions ?? [])
    lines.push(words.say(DEDUCTION[kind], words.money(amount)));
  return lines;
}

const UNEXPLAINED: Record<Unexplained, MessageKey> = {
  not_seen: 'summary.headline_not_seen',
  debt: 'summary.headline_debt',
  unexplained: 'summary.headline_unexplained',
  not_compared: 'summary.headline_not_compared',
};

function drawOrderLines({ drawOrder, grants }: GrantsAnalysis, words: Words, lineOf: GrantLine): string[] {
  const { rule, groups } = drawOrder;
  if (groups.length === 0) return [];
  const source = sourceName(words, ruleOf(rule).source);
  const lines = groups.flatMap(({ rows, position }) => {
    const shownPosition = position === null ? words.say('mark.doubtful_short') : String(position);
    const group = grants.filter(({ row }) => rows.includes(row));
    return group.map((grant) => words.say('summary.place', shownPosition, lineOf(grant, words)));
  });
  return [words.say('summary.order', ruleName(words, rule), source), ...lines];
}

const grantInFull: GrantLine = (grant, words) => {
  const day = (value: Day | null) => (value === null ? words.say('summary.unknown_day') : words.day(value));
  return words.say(
    'summary.grant',
    rangeWords(words, grant.spendable),
    day(grant.received),
    categoryWords(grant, words),
    day(grant.expires),
  );
};

function warningLines({ issues }: GrantsAnalysis, words: Words): string[] {
  const sentences = issues
    .filter(({ severity }) => severity !== 'info')
    .map((issue) => `- ${issueMessage(words, issue)}`);
  return sentences.length > 0 ? [words.say('summary.uncertain'), ...sentences] : [];
}

/** The claims by which the user settled doubts: the figures rest on them, so a reader has to know. */
function claimLines({ issues }: GrantsAnalysis, words: Words): string[] {
  return issues.filter(isSettled).map((issue) => `- ${issueMessage(words, issue)}`);
}
