import {
  type DrawKeyId,
  type DrawRule,
  STATED_RULES,
  type StatedRule,
  type StatedRuleId,
} from '../../provider/index.ts';
import type { DrawFacts } from './facts.ts';
import type { DrawKey, DrawKeys } from './order.ts';

/** The only rule that the provider states and that needs no guess about which grant was paid. */
export const DEFAULT_RULE: StatedRuleId = 'soonest-expiry';

/** @throws RangeError for a rule that nobody has stated. */
export function ruleOf(id: StatedRuleId): StatedRule {
  const rule = STATED_RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new RangeError(`There is no draw order named ${id}.`);
  return rule;
}

const negative = (value: number | null) => (value === null ? null : -value);

const VALUE_OF: Record<DrawKeyId, (grant: DrawFacts) => number | null> = {
  expiry: ({ expiry }) => expiry,
  'latest-expiry': ({ expiry }) => negative(expiry),
  start: ({ start }) => start,
  'latest-start': ({ start }) => negative(start),
  promotional: ({ category }) => (category === 'unknown' ? null : Number(category !== 'promotional')),
  paid: ({ category }) => (category === 'unknown' ? null : Number(category !== 'paid')),
  largest: ({ granted }) => negative(granted),
};

/** The order of a rule. If a fact is not known, the place of the grant is unknown. */
export function orderOf({ keys }: DrawRule): DrawKeys<DrawFacts, DrawKeyId> {
  return keys.map(
    (id): DrawKey<DrawFacts, DrawKeyId> => ({ id, of: VALUE_OF[id], whenUnknown: 'cannot-tell' }),
  );
}

/** The part of a rule that its source states. Grants that this part ties may be drawn in any order. */
export function statedPart<Rule extends DrawRule>(rule: Rule): Rule {
  const [first, ...others] = rule.keys;
  return rule.isTieAssumed ? { ...rule, keys: [first, ...others.slice(0, -1)] } : rule;
}

/** Whether the rule needs to know which grants were paid. */
export function looksAtCategory({ keys }: DrawRule): boolean {
  return keys.some((key) => key === 'promotional' || key === 'paid');
}
