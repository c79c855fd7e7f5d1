import {
  type Account,
  certainDeductions,
  certainParts,
  type Deduction,
  type ExportableAnalysis,
  type GrantsAnalysis,
  isSettled,
} from '../analysis/index.ts';
import {
  emptySentences,
  issueMessage,
  type MessageKey,
  meaningWords,
  spendableAndOwedWords,
  type Unexplained,
  unexplained,
  type Words,
} from '../words/index.ts';
import { joinBlocks } from './blocks.ts';
import { saysTotalGranted } from './figures.ts';
import { drawOrderLines, type GrantLine } from './order-lines.ts';
import { rulingLines } from './ruling-lines.ts';

/** The analysis as plain text, suitable for an e-mail. */
export function summaryOf(account: Account, words: Words): string {
  return withTitleAndSource(account.analysis, summaryBlocks(account, words), words);
}

/** Puts a title above blocks of text, and their source below. */
export function withTitleAndSource(
  { provenance, organization }: ExportableAnalysis,
  blocks: readonly (readonly string[])[],
  words: Words,
): string {
  const title = words.say('summary.title', words.instant(provenance.readAt));
  const whose = organization === null ? [] : [words.say('picture.organization', organization)];
  const end = [words.say('summary.what_if'), ...whose, words.say('summary.page', provenance.url)];
  return joinBlocks([[title], ...blocks, end]);
}

/** The figures, the draw order and their warnings. */
export function summaryBlocks(
  { analysis, insight }: Pick<Account, 'analysis' | 'insight'>,
  words: Words,
  lineOf?: GrantLine,
): string[][] {
  return analysis.status === 'empty'
    ? [[words.say('panel.empty'), ...emptySentences(analysis, words)]]
    : [
        figureLines(analysis, words),
        [...drawOrderLines(analysis, words, lineOf), ...rulingLines(analysis, insight, words)],
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
  const { totals, headline } = analysis;
  const lines = [words.say('summary.usable', spendableAndOwedWords(words, analysis))];
  if (headline) {
    const { label, amount, equals } = headline;
    lines.push(
      equals === null
        ? words.say(UNEXPLAINED[unexplained(headline, analysis)], words.money(amount), label)
        : words.say('summary.headline', words.money(amount), label, meaningWords(equals, analysis, words)),
    );
  }
  if (totals.granted && !saysTotalGranted(analysis))
    lines.push(words.say('summary.ever_granted', words.money(totals.granted)));
  return [...lines, ...deductionLines(analysis, words)];
}

/** What was used, has expired or has not started, so that the sum adds up. Parts that the page's own total counts are marked. */
function deductionLines(analysis: GrantsAnalysis, words: Words): string[] {
  const parts = certainParts(analysis);
  const counted = parts?.deductions ?? [];
  const all = analysis.extent.kind === 'whole' ? certainDeductions(analysis.grants) : [];
  const others = all.filter(({ kind }) => !counted.some((each) => each.kind === kind));
  return [
    ...counted.map(({ kind, amount }) => words.say(DEDUCTION[kind], words.money(amount))),
    ...others.map(({ kind, amount }) => words.say(NOT_COUNTED[kind], words.money(amount))),
  ];
}

const NOT_COUNTED: Record<Deduction['kind'], MessageKey> = {
  expired: 'summary.expired_alone',
  used: 'summary.used_alone',
  'not-started': 'summary.not_started_alone',
};

const UNEXPLAINED: Record<Unexplained, MessageKey> = {
  not_seen: 'summary.headline_not_seen',
  debt: 'summary.headline_debt',
  unexplained: 'summary.headline_unexplained',
  not_compared: 'summary.headline_not_compared',
};

function warningLines({ issues }: GrantsAnalysis, words: Words): string[] {
  const sentences = issues
    .filter(({ severity }) => severity !== 'info')
    .map((issue) => `- ${issueMessage(words, issue)}`);
  return sentences.length > 0 ? [words.say('summary.uncertain'), ...sentences] : [];
}

/** The claims by which the user settled doubts. They are listed because the figures rest on them. */
function claimLines({ issues }: GrantsAnalysis, words: Words): string[] {
  return issues.filter(isSettled).map((issue) => `- ${issueMessage(words, issue)}`);
}
