import type { ExportableAnalysis, Issue } from '../analysis/index.ts';
import { dateWords, isKnownText, isKnownWord, lettersIn } from '../page-report/index.ts';
import type { Words } from '../words/index.ts';

/** What of the page's own words may be drawn. */
export interface Redaction {
  /** A text in a place whose meaning is known: its figures, dates and OpenAI's own words stay. */
  known: (text: string) => string;
  /** A text in a place that nobody knows: it stays only where all of it is OpenAI's own words, or an amount. */
  unknown: (text: string) => string;
  /** A name: nothing of it stays. */
  name: (text: string) => string;
}

const AS_IT_IS: Redaction = { known: (text) => text, unknown: (text) => text, name: (text) => text };
const HAS_DIGIT = /\p{N}/u;
const HAS_CURRENCY = /\p{Sc}/u;
/** A number of more digits than a year has, where it is neither a date, a time nor an amount, may be an account's. */
const MOST_DIGITS = 4;
const DATE =
  /^\P{Nd}{0,2}\p{Nd}{1,4}\P{Nd}{1,2}\p{Nd}{1,2}\P{Nd}{1,2}\p{Nd}{1,4}(?:T[\p{Nd}:.]+Z?)?\P{Nd}*$/u;
const TIME_OR_AMOUNT = /^\P{Nd}*\p{Nd}{1,2}:\p{Nd}{2}|\p{Nd}[.,٫]\p{Nd}{2}\P{Nd}*$/u;
const CURRENCY = /^(?:\p{Sc}|usd|eur|gbp|jpy|cny|inr|krw|brl|cad|aud|chf|pln|try|us)$/iu;

/**
 * Replaces whatever could name somebody by one fixed word, so that nothing of it is left, not even its length. Dates are
 * known in seventeen languages and in the browser's own.
 */
export function redactionOf(hidesNames: boolean, languages: readonly string[], words: Words): Redaction {
  if (!hidesNames) return AS_IT_IS;
  const hidden = words.say('picture.hidden');
  const dates = dateWords(languages);
  const isKnown = (text: string) => {
    const parts = text.split(/\s+/u);
    return isKnownText(text) || parts.every((_, index) => isKnownPart(parts, index, dates));
  };
  return {
    known: (text) => (isKnown(text) ? text : withoutWords(text, dates, hidden)),
    unknown: (text) => (isKnown(text) && isHarmless(text) ? text : hidden),
    name: () => hidden,
  };
}

/** A number that is no amount may be an invoice's or an account's. */
function isHarmless(text: string): boolean {
  return !HAS_DIGIT.test(text) || HAS_CURRENCY.test(text);
}

function isKnownPart(parts: readonly string[], index: number, dates: ReadonlySet<string>): boolean {
  return isKnownWord(parts, index, dates) && !isNumberOfSomething(parts, index);
}

function isNumberOfSomething(parts: readonly string[], index: number): boolean {
  const part = parts[index] ?? '';
  const digits = part.match(/\p{Nd}/gu) ?? [];
  if (HAS_CURRENCY.test(part) || digits.length <= MOST_DIGITS || DATE.test(part) || TIME_OR_AMOUNT.test(part))
    return false;
  return !parts.slice(Math.max(0, index - 1), index + 2).some((near) => CURRENCY.test(near));
}

/** Numbers and words of dates stay; several words that do not become one, so that their number does not tell either. */
function withoutWords(text: string, dates: ReadonlySet<string>, hidden: string): string {
  const parts = text.split(/\s+/u);
  const stays = parts.map((part, index) => {
    const letters = lettersIn(part.toLowerCase());
    return isKnownPart(parts, index, dates) && letters.every((run) => dates.has(run));
  });
  return parts
    .map((part, index) => (stays[index] ? part : hidden))
    .filter((part, index, all) => part !== hidden || all[index - 1] !== hidden)
    .join(' ');
}

/** The analysis with every text of the page in it redacted; figures, dates and rows are the same. */
export function redacted(analysis: ExportableAnalysis, redaction: Redaction): ExportableAnalysis {
  const { known, name } = redaction;
  const organization = analysis.organization === null ? null : name(analysis.organization);
  const headline = analysis.headline && { ...analysis.headline, label: known(analysis.headline.label) };
  if (analysis.status === 'empty')
    return { ...analysis, organization, headline, words: known(analysis.words) };
  const issues = (all: readonly Issue[]) =>
    all.map((issue) => ({ ...issue, text: issueText(issue, redaction) }));
  const grants = analysis.grants.map((grant) => ({
    ...grant,
    state: grant.state === null ? null : known(grant.state),
    issues: issues(grant.issues),
  }));
  return { ...analysis, organization, headline, grants, issues: issues(analysis.issues) };
}

function issueText({ code, text }: Issue, { known, name }: Redaction): string {
  return code === 'organization-unsettled' ? name(text) : known(text);
}
