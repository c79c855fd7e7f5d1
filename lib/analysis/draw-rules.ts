import { STATED_RULES, type StatedRule, type StatedRuleId } from '../ledger/draw/rules.ts';

export type { StatedRuleId };

/** Stated by the provider, and needs no guess about which grant was paid: no other rule is both. */
export const DEFAULT_RULE: StatedRuleId = 'soonest-expiry';

/** @throws RangeError for a rule that nobody has stated. */
export function ruleOf(id: StatedRuleId): StatedRule {
  const rule = STATED_RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new RangeError(`There is no draw order named ${id}.`);
  return rule;
}
