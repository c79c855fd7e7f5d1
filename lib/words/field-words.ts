import type { Detail, GrantStatus, HeadlineMeaning, Issue, IssueCode } from '../analysis/index.ts';
import { type Category, type RuleId, type RuleSource, STATED_RULES } from '../provider/index.ts';
import { rangeWords } from './range-words.ts';
import type { Words } from './words.ts';

type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Name;

/** Messages are named after the field's own terms, with `_` for `-`, so a term without a message does not compile. */
function named<Name extends string>(name: Name): Underscored<Name> {
  return name.replaceAll('-', '_') as Underscored<Name>;
}

export function ruleName(words: Words, rule: RuleId): string {
  return words.say(`rule.${named(rule)}`);
}

export function categoryName(words: Words, category: Category): string {
  return words.say(`category.${category}`);
}

export function statusName(words: Words, status: GrantStatus): string {
  return words.say(`status.${named(status)}`);
}

export function headlineMeaning(words: Words, meaning: HeadlineMeaning): string {
  return words.say(`headline.${named(meaning)}`);
}

/** Who stated a rule, where and when. */
export function sourceName(words: Words, source: RuleSource): string {
  if (source.kind === 'hypothesis') return words.say('source.hypothesis');
  const { kind, references, year, approximate } = source;
  const when = approximate ? words.say('source.about_year', String(year)) : String(year);
  return words.say(`source.${kind}`, words.list(references), when);
}

/** Name and source of each rule that the provider has published, one after another, as sentences about them want it. */
export function publishedRules(words: Words): string[] {
  const published = STATED_RULES.filter(({ source }) => source.kind === 'official');
  return published.flatMap(({ id, source }) => [ruleName(words, id), sourceName(words, source)]);
}

/** The sentence of an issue: what, where, and what it does to the figures. */
export function issueMessage(words: Words, { code, row, text, details }: Issue): string {
  const quoted = text === '' ? words.say('nothing') : words.say('quoted', shortened(text));
  const figures = details.map((detail) => detailWords(words, detail));
  return words.say(`issue.${named<IssueCode>(code)}`, row === null ? '' : String(row), quoted, ...figures);
}

function detailWords(words: Words, detail: Detail): string {
  switch (detail.kind) {
    case 'money':
      return words.money(detail.amount);
    case 'share':
      return shareWords(words, detail.seen, detail.of);
    case 'by-date-order':
      return words.list(
        detail.usable.map(({ order, range }) => words.say(`date_order.${order}`, rangeWords(words, range))),
      );
    case 'by-meaning':
      return words.list(
        detail.meanings.map(({ means, usable }) => words.say(`fraction.${means}`, rangeWords(words, usable))),
      );
    case 'by-rule':
      return words.list(
        detail.ranges.map(({ rule, usable }) =>
          words.say('fraction.by_rule', ruleName(words, rule), rangeWords(words, usable)),
        ),
      );
  }
}

/** How many grants were seen, and of how many where the page says so. */
export function shareWords(words: Words, seen: number, of: number | null): string {
  return of === null ? words.number(seen) : words.say('share', words.number(seen), words.number(of));
}

const LONGEST_QUOTE = 60;

/** Enough of a cell's words to find it again. */
function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
