import type { Detail, GrantStatus, HeadlineMeaning, Issue, IssueCode } from '../analysis/index.ts';
import type { DateOrder } from '../page/index.ts';
import { type Category, type RuleId, type RuleSource, STATED_RULES } from '../provider/index.ts';
import type { Range } from '../values/index.ts';
import { rangeWords } from './range-words.ts';
import type { Words } from './words.ts';

type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Name;

/** The key of a term's message: the term with `_` for `-`, so a term without a message does not compile. */
export function named<Name extends string>(name: Name): Underscored<Name> {
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

/** The name and source of each published rule, in sequence, as the values of a message. */
export function publishedRules(words: Words): string[] {
  const published = STATED_RULES.filter(({ source }) => source.kind === 'official');
  return published.flatMap(({ id, source }) => [ruleName(words, id), sourceName(words, source)]);
}

/** The sentence of an issue: what it is, where, and how it affects the figures. */
export function issueMessage(words: Words, issue: Issue): string {
  const { code, row, details, claim, severity } = issue;
  const quoted = issueQuote(words, issue);
  if (claim?.saidBy === 'user') return words.say(`settled.${named(claim.says)}`, quoted);
  if (code === 'doubt-control' && severity === 'info') return words.say('issue.control_outweighed', quoted);
  if (code === 'doubt-amount' && details.length > 0) return words.say('issue.doubt_total', quoted);
  const figures = details.map((detail) => detailWords(words, detail));
  if (code === 'balances-from-total' && details.some(hasTwoEnds))
    return words.say('issue.balances_from_total_open', '', quoted, ...figures);
  return words.say(`issue.${named<IssueCode>(code)}`, row === null ? '' : String(row), quoted, ...figures);
}

/** Whether the page's two possible meanings give different figures, so that it is worth finding out which is right. */
function hasTwoEnds(detail: Detail): boolean {
  if (detail.kind !== 'by-meaning') return false;
  return new Set(detail.meanings.map(({ usable }) => JSON.stringify(usable))).size > 1;
}

/** The page's own words that an issue is about. */
export function issueQuote(words: Words, { code, text }: Issue): string {
  if (text !== '') return words.say('quoted', shortened(text));
  return words.say(code.startsWith('doubt-') ? 'unnamed' : 'no_words');
}

function detailWords(words: Words, detail: Detail): string {
  switch (detail.kind) {
    case 'money':
      return words.money(detail.amount);
    case 'share':
      return shareWords(words, detail.seen, detail.of);
    case 'by-date-order':
      return endsWords(
        words,
        detail.usable.map(({ order, range }) => ({ key: `date_order.${order}`, range })),
      );
    case 'by-meaning':
      return endsWords(
        words,
        detail.meanings.map(({ means, usable }) => ({ key: `fraction.${means}`, range: usable })),
      );
    case 'by-rule':
      return words.list(
        detail.ranges.map(({ rule, usable }) =>
          words.say('fraction.by_rule', ruleName(words, rule), rangeWords(words, usable)),
        ),
      );
  }
}

type EndKey = `date_order.${DateOrder}` | `fraction.${'left' | 'used'}`;

/** What can be spent under each way to read the page. If all ways give the same figure, only that is said. */
function endsWords(words: Words, ends: readonly { key: EndKey; range: Range }[]): string {
  const figures = ends.map(({ range }) => rangeWords(words, range));
  const [figure = ''] = figures;
  if (figures.every((one) => one === figure)) return figure;
  return words.either(ends.map(({ key }, index) => words.say(key, figures[index] ?? '')));
}

/** How many grants were seen, and of how many if the page says so. */
export function shareWords(words: Words, seen: number, of: number | null): string {
  return of === null ? words.number(seen) : words.say('share', words.number(seen), words.number(of));
}

const LONGEST_QUOTE = 60;

/** The beginning of a cell's text, long enough to find it on the page. */
function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
