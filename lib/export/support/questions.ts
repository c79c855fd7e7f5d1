import { type GrantsAnalysis, type HeadlineMeaning, isUnexplained } from '../../analysis/index.ts';
import { publishedRules, type Words } from '../../words/index.ts';
import { asMarkdown } from '../markdown-text.ts';

/** Totals that are a sum with what is left in expired grants. */
const COUNTS_EXPIRED: ReadonlySet<HeadlineMeaning> = new Set(['left-with-expired', 'ever-granted']);

/** What remains to be asked of the provider; only what the figures leave open. */
export function questionsOf(
  { headline, drawOrder, totals }: GrantsAnalysis,
  contradicted: readonly string[],
  words: Words,
): string[] {
  const asked = [];
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
