import { compareGrants, drawOrder, type Grant, type GrantsAnalysis, seesAll } from '../analysis/index.ts';
import { factsOfRow, statedPart } from '../ledger/index.ts';
import { STATED_RULES, type StatedRule } from '../provider/index.ts';
import { decidingWords, type Named } from './deciding.ts';
import { ruleName } from './field-words.ts';
import { grantName } from './grant-name.ts';
import type { Words } from './words.ts';

/**
 * Why a rule uses its first grant before the next one, by the key that decides, and before those of the other category.
 * `undefined` if it is not certain which comes first, or if there is no next one.
 */
export function reasonWords(rule: StatedRule, analysis: GrantsAnalysis, words: Words): string | undefined {
  const { grants } = analysis;
  const { groups } = drawOrder(grants, rule, 'default', seesAll(analysis));
  const [head, next, ...others] = groups.map(({ rows }) => grants.find(({ row }) => row === rows[0]));
  if (!head || !next || groups[0]?.position !== 1 || groups[0].rows.length > 1) return undefined;
  const comparison = compareGrants(rule, head, next);
  if (!('decidedBy' in comparison)) return undefined;
  const [first, second] = [head, next].map((grant) => named(grant, grants, words));
  if (!first || !second) return undefined;
  const because = decidingWords(comparison.decidedBy, first, second, words);
  const category = categoryKey(rule, head, [next, ...others]);
  const all =
    category === undefined || category === comparison.decidedBy
      ? because
      : words.say('deciding.both', words.say(`deciding.${category}`), because);
  return words.say('why.first', ruleName(words, rule.id), first.name, all);
}

/** The category, if a rule uses a grant for it before one of the others. */
function categoryKey(
  rule: StatedRule,
  head: Grant,
  others: readonly (Grant | undefined)[],
): 'promotional' | 'paid' | undefined {
  for (const other of others) {
    const comparison = other && compareGrants(rule, head, other);
    const key = comparison && 'decidedBy' in comparison ? comparison.decidedBy : undefined;
    if (key === 'promotional' || key === 'paid') return key;
  }
  return undefined;
}

function named(grant: Grant, grants: readonly Grant[], words: Words): Named {
  return { facts: factsOfRow(grant), name: grantName(grant, grants, words) };
}

/**
 * Whether every rule uses the remaining grants in the same certain order, so that it does not matter which rule applies.
 * `partOf`: what counts of a rule. Its source may leave open what its last key orders.
 */
export function doAllRulesAgree(
  analysis: GrantsAnalysis,
  partOf: (rule: StatedRule) => StatedRule = statedPart,
): boolean {
  const areAllSeen = seesAll(analysis);
  const orders = STATED_RULES.map((rule) => drawOrder(analysis.grants, partOf(rule), 'default', areAllSeen));
  const [first] = orders;
  const isCertain = first?.groups.every(({ position }) => position !== null) ?? false;
  return (
    isCertain && new Set(orders.map(({ groups, unplaced }) => JSON.stringify([groups, unplaced]))).size === 1
  );
}
