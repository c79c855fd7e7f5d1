import { type DrawKey, type DrawRule, KEY_OF_GRANT, type RuleId } from './draw-rules.ts';
import type { Grant } from './grant.ts';

/** Which of two grants a rule draws first (`order` < 0: the first) and the key that decided; tied: no key did. */
export type Comparison = { order: number; decidedBy: DrawKey } | 'tied' | 'cannot-tell';

/** Grants that the rule draws at the same place: several where it does not decide between them. */
export interface DrawGroup {
  /** 1 for what is drawn next; `null` where a grant that cannot be placed may come before. */
  position: number | null;
  rows: readonly number[];
}

/** What is drawn in which order, if the provider follows the rule. */
export interface DrawOrder {
  rule: RuleId;
  chosenBy: 'default' | 'user';
  groups: readonly DrawGroup[];
  /** Rows that may hold money but cannot be placed, so that they could come anywhere. */
  unplaced: readonly number[];
}

/** Compares two grants by a rule's keys in turn. */
export function compareGrants(rule: DrawRule, a: Grant, b: Grant): Comparison {
  for (const key of rule.keys) {
    const [first, second] = [KEY_OF_GRANT[key](a), KEY_OF_GRANT[key](b)];
    if (first === null || second === null) return 'cannot-tell';
    if (first !== second) return { order: first < second ? -1 : 1, decidedBy: key };
  }
  return 'tied';
}

/**
 * Sorts what can be drawn under a rule; ties stand as one group. A grant that may or may not be spendable takes its
 * place, but from there on no position is certain; one whose key is not known leaves every position open, as do grants
 * that have not been seen.
 */
export function drawOrder(
  grants: readonly Grant[],
  rule: DrawRule,
  chosenBy: DrawOrder['chosenBy'],
  isWhole: boolean,
): DrawOrder {
  const candidates = grants.filter(mayBeDrawn);
  const isPlaceable = (grant: Grant) => rule.keys.every((key) => KEY_OF_GRANT[key](grant) !== null);
  const placeable = candidates.filter(isPlaceable);
  const unplaced = candidates.filter((grant) => !isPlaceable(grant)).map(({ row }) => row);
  const groups: DrawGroup[] = [];
  let isCertain = isWhole && unplaced.length === 0;
  let position = 1;
  for (const group of tieGroups(placeable, rule)) {
    isCertain &&= group.every(holdsMoney);
    groups.push({ position: isCertain ? position : null, rows: group.map(({ row }) => row) });
    position += 1;
  }
  return { rule: rule.id, chosenBy, groups, unplaced };
}

function mayBeDrawn({ status, spendable }: Grant): boolean {
  return (status === 'usable' || status === 'unknown') && (spendable.atMost === null || spendable.atMost > 0);
}

function holdsMoney({ status, spendable }: Grant): boolean {
  return status === 'usable' && spendable.atLeast > 0;
}

function tieGroups(grants: readonly Grant[], rule: DrawRule): Grant[][] {
  const sorted = [...grants].sort((a, b) => signOf(compareGrants(rule, a, b)));
  const groups: Grant[][] = [];
  for (const grant of sorted) {
    const last = groups.at(-1);
    const [head] = last ?? [];
    if (last && head && compareGrants(rule, head, grant) === 'tied') last.push(grant);
    else groups.push([grant]);
  }
  return groups;
}

function signOf(comparison: Comparison): number {
  return typeof comparison === 'string' ? 0 : comparison.order;
}
