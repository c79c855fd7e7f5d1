import type { EmptyAnalysis } from '../analysis/index.ts';
import type { Found, FoundTable } from '../page/index.ts';
import type { Words } from './words.ts';

/** What a page without grants says about that, and its total if it has one that no grant explains. */
export function emptySentences({ words: pageWords, headline }: EmptyAnalysis, words: Words): string[] {
  const said = [words.say('panel.empty_words', pageWords)];
  return headline === null || headline.equals !== null
    ? said
    : [...said, words.say('panel.empty_headline', headline.label, words.money(headline.amount))];
}

const MAX_HEADINGS = 4;
const MAX_TABLES = 3;
const MAX_HEADERS = 8;
const LONGEST_QUOTE = 40;

/** What was found on a page that cannot be read, and what is missing, in full sentences. */
export function foundSentences({ headings, tables, fractions }: Found, words: Words): string[] {
  const sentences = [];
  if (headings.length > 0)
    sentences.push(words.say('found.headings', quotes(headings.slice(0, MAX_HEADINGS), words)));
  sentences.push(...tables.slice(0, MAX_TABLES).map((table) => tableSentence(table, words)));
  if (tables.length === 0) sentences.push(words.say('found.no_table'));
  if (fractions > 0) sentences.push(words.count('found.fractions', fractions));
  return sentences;
}

function tableSentence({ headers, rows, missing }: FoundTable, words: Words): string {
  const found =
    headers.length > 0
      ? words.count('found.table', rows, quotes(headers.slice(0, MAX_HEADERS), words))
      : words.count('found.bare_table', rows);
  if (missing.length === 0) return found;
  return `${found} ${words.say('found.missing', words.list(missing.map((column) => words.say(`column.${column}`))))}`;
}

function quotes(texts: readonly string[], words: Words): string {
  const quoted = texts.map((text) =>
    words.say('quoted', text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text),
  );
  return words.list(quoted);
}
