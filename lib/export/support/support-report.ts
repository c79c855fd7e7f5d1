import {
  type Account,
  type EmptyAnalysis,
  type GrantsAnalysis,
  type HeadlineMeaning,
  isDebt,
  isUnexplained,
} from '../../analysis/index.ts';
import { mapTexts, redactorOf, replacedBy } from '../../redaction/index.ts';
import { headlineWords, owedWords, publishedRules, type Words } from '../../words/index.ts';
import { joinBlocks } from '../blocks.ts';
import { type ExportFile, fileName } from '../export-file.ts';
import { sumsOf } from '../figures.ts';
import { markdownDoubts, markdownFigures, markdownGrants } from '../markdown.ts';
import { asMarkdown } from '../markdown-text.ts';
import { contradictionsOf } from './contradictions.ts';

/**
 * The account's facts for the provider's support, as Markdown: what the page shows, the sums, which published rule they
 * contradict, and what to answer. It contains only those words of the page that are known to name nobody. Guesses are
 * marked. `languages`: the browser's preferred ones, to recognise dates.
 */
export function supportReport(account: Account, words: Words, languages: readonly string[] = []): ExportFile {
  const { analysis, version } = account;
  const { organization } = analysis;
  const policy = replacedBy(words.say('support.left_out'));
  const told = mapTexts(analysis, redactorOf(policy, { languages, organization }));
  const body = told.status === 'empty' ? aboutNone(told, words) : aboutGrants(told, account, words);
  const content = joinBlocks([
    [`# ${words.say('support.heading')}`],
    [words.say('support.read', words.instant(told.provenance.readAt))],
    ...body,
    [words.say('file.made_by', version), words.say('file.unaffiliated')],
  ]);
  return { name: fileName(analysis, 'support.md'), type: 'text/markdown;charset=utf-8', content };
}

function aboutGrants(analysis: GrantsAnalysis, { basis, insight }: Account, words: Words): string[][] {
  const evidence = insight?.evidence ?? { kind: 'doubtful' };
  const { line, lines, contradicted } = contradictionsOf(evidence, analysis, words);
  return [
    [`## ${words.say('support.shows')}`],
    shownTotals(analysis, shownFractions(basis, words), words),
    markdownGrants(analysis, words),
    [words.say('support.guesses')],
    [`## ${words.say('support.sums')}`],
    markdownFigures(sumsOf(analysis, words), words),
    ...markdownDoubts(analysis, words),
    [`## ${words.say('support.rules')}`],
    [line],
    lines,
    [`## ${words.say('support.questions')}`],
    questionsOf(analysis, contradicted, words),
  ];
}

function aboutNone(analysis: EmptyAnalysis, words: Words): string[][] {
  const { headline } = analysis;
  const isOpen = headline !== null && isUnexplained(headline);
  const nothing = headline && isDebt(headline) ? 'support.ask_debt' : 'support.ask_nothing';
  return [
    [`## ${words.say('support.shows')}`],
    [asMarkdown(words.say('panel.empty_words', analysis.words))],
    shownTotals(analysis, [], words),
    [`## ${words.say('support.questions')}`],
    [
      isOpen
        ? asMarkdown(words.say('support.ask_total', headline.label, words.money(headline.amount)))
        : words.say(nothing),
    ],
  ];
}

/** Totals of two figures. What the first one means is not known. */
function shownFractions({ reading }: Account['basis'], words: Words): string[] {
  const fractions = reading.kind === 'grants' ? reading.fractions : [];
  return fractions.map(({ figure, granted }) =>
    asMarkdown(words.say('support.fraction', words.money(figure), words.money(granted))),
  );
}

/** The page's own total with its label word for word, and the other totals. */
function shownTotals(analysis: GrantsAnalysis | EmptyAnalysis, fractions: string[], words: Words): string[] {
  const { headline } = analysis;
  if (!headline) return fractions.length > 0 ? fractions : [words.say('support.no_total')];
  const { label, amount } = headline;
  const meaning = headlineWords(headline, analysis, words);
  return [asMarkdown(words.say('support.total', label, words.money(amount), meaning)), ...fractions];
}

/** The meanings of a total that includes what is left in expired grants. */
const COUNTS_EXPIRED: ReadonlySet<HeadlineMeaning> = new Set(['left-with-expired', 'ever-granted']);

/** The questions for the provider: only what the figures leave open. */
function questionsOf(analysis: GrantsAnalysis, contradicted: readonly string[], words: Words): string[] {
  const { headline, drawOrder, totals } = analysis;
  const asked = [];
  const owed = owedWords(words, analysis);
  if (owed !== '') asked.push(words.say('support.ask_debt'));
  if (headline && isUnexplained(headline)) {
    asked.push(words.say('support.ask_total', headline.label, words.money(headline.amount)));
  }
  if (
    headline?.equals &&
    COUNTS_EXPIRED.has(headline.equals) &&
    totals.expired !== null &&
    totals.expired > 0
  ) {
    asked.push(words.say('support.ask_expired', headline.label, words.money(totals.expired)));
  }
  const quoted = words.list(contradicted.map((name) => words.say('quoted', name)));
  if (contradicted.length > 0) asked.push(words.say('support.ask_contradicted', quoted));
  else if (drawOrder.groups.length > 1) asked.push(words.say('support.ask_order', ...publishedRules(words)));
  if (asked.length === 0) asked.push(words.say('support.ask_nothing'));
  return asked.map((question) => `- ${asMarkdown(question)}`);
}
