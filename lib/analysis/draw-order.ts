import { type Comparison, compare, type DrawFacts, factsOfRow, orderOf, rank } from '../ledger/index.ts';
import type { DrawKeyId, DrawRule, StatedRule, StatedRuleId } from '../provider/index.ts';
import type { Grant } from './grant.ts';

/** Grants that the rule draws at the same place: several where it does not decide between them. */
export interface DrawGroup {
  /** 1 for what is drawn next; `null` where a grant that cannot be placed may come before. */
  position: number | null;
  rows: readonly number[];
}

/** What is drawn in which order, if the provider follows the rule. */
export interface DrawOrder {
  rule: StatedRuleId;
  /** `evidence`: the account's own figures rule out the rule that would else be taken. */
  chosenBy: 'default' | 'user' | 'evidence';
  groups: readonly DrawGroup[];
  /** Rows that may hold money but cannot be placed, so that they could come anywhere. */
  unplaced: readonly number[];
}

/** Which of two grants a rule draws first, and the key that decided. */
export function compareGrants(rule: DrawRule, a: Grant, b: Grant): Comparison<DrawKeyId> {
  return compare(orderOf(rule), factsOfRow(a), factsOfRow(b));
}

/**
 * Sorts what can be drawn under a rule; ties stand as one group. A grant that may or may not be spendable takes its
 * place, but from there on no position is certain; one whose key is not known leaves every position open, as do grants
 * that have not been seen.
 */
export function drawOrder(
  grants: readonly Grant[],
  rule: StatedRule,
  chosenBy: DrawOrder['chosenBy'],
  isWhole: boolean,
): DrawOrder {
  const ranking = rank(orderOf(rule), grants.filter(mayBeDrawn).map(candidateOf));
  const unplaced = ranking.unplaced.map(({ row }) => row);
  const groups: DrawGroup[] = [];
  let isCertain = isWhole && unplaced.length === 0;
  let position = 1;
  for (const group of ranking.groups) {
    isCertain &&= group.every(({ isSure }) => isSure);
    groups.push({ position: isCertain ? position : null, rows: group.map(({ row }) => row) });
    position += 1;
  }
  return { rule: rule.id, chosenBy, groups, unplaced };
}

function mayBeDrawn({ status, spendable }: Grant): boolean {
  return (status === 'usable' || status === 'unknown') && (spendable.atMost === null || spendable.atMost > 0);
}

interface Candidate extends DrawFacts {
  row: number;
  /** Whether it surely holds money that can be spent. */
  isSure: boolean;
}

function candidateOf(grant: Grant): Candidate {
  const isSure = grant.status === 'usable' && grant.spendable.atLeast > 0;
  return { ...factsOfRow(grant), row: grant.row, isSure };
}
