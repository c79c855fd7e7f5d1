import type { Grant, GrantsAnalysis } from '../analysis/index.ts';
import type { Words } from './words.ts';

/**
 * The name of a grant in a sentence: "the $10.00 grant" by its granted amount. The row is added if another spendable
 * grant has the same amount, or if this one cannot be spent.
 */
export function grantName(grant: Grant, grants: readonly Grant[], words: Words): string {
  const row = String(grant.row);
  if (grant.granted === null) return words.say('grant.nameless', row);
  const name = words.say('grant.named', words.money(grant.granted));
  return isAlone(grant, grants) ? name : words.say('grant.in_row', name, row);
}

/** The same name as the title of a list item. */
export function grantTitle(grant: Grant, grants: readonly Grant[], words: Words): string {
  const row = String(grant.row);
  if (grant.granted === null) return words.say('grant.title_nameless', row);
  const title = words.say('grant.title', words.money(grant.granted));
  return isAlone(grant, grants) ? title : words.say('grant.title_in_row', title, row);
}

/** Whether the amount alone distinguishes it from the other grants that may be spendable. */
function isAlone(grant: Grant, grants: readonly Grant[]): boolean {
  const alike = grants.filter(({ granted, row }) => granted === grant.granted && row !== grant.row);
  return maySpend(grant) && !alike.some(maySpend);
}

/** Whether anything may be spendable, in a row or in a grant that was not seen. */
export function maySpendAny({ totals: { spendable } }: Pick<GrantsAnalysis, 'totals'>): boolean {
  return spendable.atMost === null || spendable.atMost > 0;
}

/** Whether some of it may be spendable, as far as is known. */
export function maySpend({ spendable }: Grant): boolean {
  return spendable.atMost === null || spendable.atMost > 0;
}
