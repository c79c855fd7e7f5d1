import { type Comparison, compare, type DrawFacts, factsOfRow, orderOf, rank } from '../ledger/index.ts';
import type { DrawKeyId, DrawRule, StatedRule, StatedRuleId } from '../provider/index.ts';
import type { Grant } from './grant.ts';

/** Grants at the same place in the draw order: more than one if the rule does not decide between them. */
export interface DrawGroup {
  /** 1 for the grants used next; `null` if a grant that cannot be placed may come before them. */
  position: number | null;
  rows: readonly number[];
}

/** The draw order, if the provider follows the rule. */
export interface DrawOrder {
  rule: StatedRuleId;
  /** `evidence`: the account's own figures rule out the rule that would otherwise apply. */
  chosenBy: 'default' | 'user' | 'evidence';
  groups: readonly DrawGroup[];
  /** Rows that may hold money but cannot be placed: they may come anywhere in the order. */
  unplaced: readonly number[];
}

/** Compares which of two grants a rule uses first, and names the key that decides. */
export function compareGrants(rule: DrawRule, a: Grant, b: Grant): Comparison<DrawKeyId> {
  return compare(orderOf(rule), factsOfRow(a), factsOfRow(b));
}

/**
 * Sorts the spendable grants by a rule; grants that tie form one group. A grant that may not be spendable keeps its
 * place, but no position after it is certain. No position at all is certain if a grant's key is not known, or if grants
 * have not been seen.
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
  /** Whether it certainly holds money that can be spent. */
  isSure: boolean;
}

function candidateOf(grant: Grant): Candidate {
  const isSure = grant.status === 'usable' && grant.spendable.atLeast > 0;
  return { ...factsOfRow(grant), row: grant.row, isSure };
}
