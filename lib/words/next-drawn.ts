import { compareGrants, drawOrder, type Grant, type GrantsAnalysis, seesAll } from '../analysis/index.ts';
import { factsOfRow, ruleOf } from '../ledger/index.ts';
import { STATED_RULES } from '../provider/index.ts';
import { dayOfInstant } from '../values/index.ts';
import { decidingWords, type Named } from './deciding.ts';
import { ruleName } from './field-words.ts';
import type { Words } from './words.ts';

/**
 * Why the chosen rule draws its first grant before the next one, from the key that decided; empty where it is not certain
 * what comes first, or where the two categories' expiries have told it already.
 */
export function nextDrawnSentences(
  { grants, drawOrder: order, provenance }: GrantsAnalysis,
  words: Words,
): string[] {
  const [head, next] = order.groups.map(({ rows }) => grants.find(({ row }) => row === rows[0]));
  if (!head || !next || order.groups[0]?.position !== 1) return [];
  const comparison = compareGrants(ruleOf(order.rule), head, next);
  if (!('decidedBy' in comparison)) return [];
  const { decidedBy } = comparison;
  if (order.rule === 'soonest-expiry' && head.category !== next.category) return [];
  const today = dayOfInstant(provenance.readAt);
  const [first, second] = [named(head, words), named(next, words)];
  const because = decidingWords(decidedBy, first, second, today, words);
  return [words.say('why.first', ruleName(words, order.rule), first.name, because)];
}

function named(grant: Grant, words: Words): Named {
  const row = String(grant.row);
  const name =
    grant.granted === null
      ? words.say('grant.nameless', row)
      : words.say('grant.unknown', words.money(grant.granted), row);
  return { facts: factsOfRow(grant), name };
}

/** Whether every rule draws what is left in one and the same certain order, so that it does not matter which holds. */
export function doAllRulesAgree(analysis: GrantsAnalysis): boolean {
  const areAllSeen = seesAll(analysis);
  const orders = STATED_RULES.map((rule) => drawOrder(analysis.grants, rule, 'default', areAllSeen));
  const [first] = orders;
  const isCertain = first?.groups.every(({ position }) => position !== null) ?? false;
  return (
    isCertain && new Set(orders.map(({ groups, unplaced }) => JSON.stringify([groups, unplaced]))).size === 1
  );
}
