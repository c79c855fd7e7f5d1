import { drawOrder, type Grant, type GrantsAnalysis, seesAll } from '../analysis/index.ts';
import { ruleOf } from '../ledger/index.ts';
import { type RuleSource, STATED_RULES, type StatedRule, type StatedRuleId } from '../provider/index.ts';
import { ruleName, sourceName } from './field-words.ts';
import { grantName, maySpend } from './grant-name.ts';
import { doAllRulesAgree, reasonWords } from './next-drawn.ts';
import type { Words } from './words.ts';

/** A reason as a sentence, with its source. */
interface Ground {
  text: string;
  source: Source | null;
}

/** A source and its name. */
interface Source {
  name: string;
  source: RuleSource;
}

/** What is disputed about the order of use on this account, in one sentence, and its reasons. */
export interface Why {
  sentence: string;
  /** How certain the categories are, and that nothing here changes the account. Empty if nothing is guessed. */
  guess: string;
  grounds: readonly Ground[];
}

/**
 * What the provider's help pages say about this account's next grant; `undefined` if no grant can be used. `doubted`: the
 * rules that the account's figures may rule out.
 */
export function whyOf(
  analysis: GrantsAnalysis,
  doubted: readonly StatedRuleId[],
  words: Words,
): Why | undefined {
  const candidates = analysis.grants.filter(maySpend);
  if (candidates.length === 0) return undefined;
  const isGuessed = candidates.some(
    ({ categorySource, category }) => categorySource === 'inferred' && category !== 'unknown',
  );
  return {
    sentence: sentenceOf(analysis, candidates, doubted, words),
    guess: isGuessed ? words.say('why.guess') : '',
    grounds: [
      // With a single grant there is no order.
      ...(candidates.length === 1 ? [] : groundRules(analysis)).map((rule) =>
        groundOf(rule, analysis, words),
      ),
      ...(isGuessed ? [{ text: words.say('why.how_guessed'), source: null }] : []),
      { text: words.say('why.only_openai'), source: null },
    ],
  };
}

const PUBLISHED = STATED_RULES.filter(({ source }) => source.kind === 'official');

function sentenceOf(
  analysis: GrantsAnalysis,
  candidates: readonly Grant[],
  doubted: readonly StatedRuleId[],
  words: Words,
): string {
  if (candidates.length === 1 && seesAll(analysis)) return words.say('why.one_grant');
  // What they say of the order is not what the account's own figures leave of it.
  if (PUBLISHED.every(({ id }) => doubted.includes(id))) return words.say('why.doubted');
  if (doAllRulesAgree(analysis)) return words.say('why.agree');
  if (doAllRulesAgree(analysis, (rule) => rule)) return words.say('why.agree_if');
  const firsts = PUBLISHED.map((rule) => firstUnder(rule, analysis, words));
  const [one, other] = firsts;
  if (one && other) return bothSay(one, other, words);
  const [known] = firsts.filter((first) => first !== undefined);
  if (known !== undefined) return words.say('why.half_known', known.name);
  return words.say(seesAll(analysis) ? 'why.unclear' : 'why.unseen');
}

function bothSay(one: First, other: First, words: Words): string {
  const isSame = one.name === other.name;
  const isEitherLong = one.rows.length > MAX_NAMED || other.rows.length > MAX_NAMED;
  if (isEitherLong || (!isSame && one.rows.some((row) => other.rows.includes(row))))
    return words.say('why.open');
  if (!isSame) return words.say('why.disagree', one.name, other.name);
  return words.say(one.rows.length > 1 ? 'why.same_open' : 'why.same_first', one.name);
}

/** What a rule uses first: several rows if it leaves that open. */
interface First {
  name: string;
  rows: readonly number[];
}

/** What a rule uses first, if that is certain; any one of several if the rule does not decide between them. */
function firstUnder(
  rule: StatedRule,
  { grants, issues, extent }: GrantsAnalysis,
  words: Words,
): First | undefined {
  const [first] = drawOrder(grants, rule, 'default', seesAll({ extent, issues })).groups;
  if (first?.position !== 1) return undefined;
  const { rows } = first;
  if (rows.length > MAX_NAMED) return { name: words.say('why.one_of_many', words.number(rows.length)), rows };
  const names = rows.flatMap((row) => {
    const grant = grants.find((each) => each.row === row);
    return grant ? grantName(grant, grants, words) : [];
  });
  return { name: words.either(names), rows };
}

const MAX_NAMED = 2;

/** The published rules, and the one that is shown. */
function groundRules({ drawOrder: { rule } }: GrantsAnalysis): StatedRule[] {
  return PUBLISHED.some(({ id }) => id === rule) ? PUBLISHED : [ruleOf(rule), ...PUBLISHED];
}

function groundOf(rule: StatedRule, analysis: GrantsAnalysis, words: Words): Ground {
  const reason = reasonWords(rule, analysis, words);
  const source = { name: sourceName(words, rule.source), source: rule.source };
  if (reason !== undefined) return { text: reason, source };
  const first = firstUnder(rule, analysis, words);
  const name = ruleName(words, rule.id);
  const text = first ? words.say('why.tied', name, first.name) : words.say('why.undecided', name);
  return { text, source };
}
