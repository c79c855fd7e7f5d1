import type { Grant } from '../analysis/index.ts';
import type { Words } from './words.ts';

/**
 * What a sentence calls a grant: "the $10.00 grant" by what was granted, and by its row too where another grant that may
 * be spent has the same amount, or where it cannot be spent itself.
 */
export function grantName(grant: Grant, grants: readonly Grant[], words: Words): string {
  const row = String(grant.row);
  if (grant.granted === null) return words.say('grant.nameless', row);
  const name = words.say('grant.named', words.money(grant.granted));
  return isAlone(grant, grants) ? name : words.say('grant.in_row', name, row);
}

/** The same as the name of an item in a list. */
export function grantTitle(grant: Grant, grants: readonly Grant[], words: Words): string {
  const row = String(grant.row);
  if (grant.granted === null) return words.say('grant.title_nameless', row);
  const title = words.say('grant.title', words.money(grant.granted));
  return isAlone(grant, grants) ? title : words.say('grant.title_in_row', title, row);
}

/** Whether the amount alone tells it from the others of which something may be spent. */
function isAlone(grant: Grant, grants: readonly Grant[]): boolean {
  const alike = grants.filter(({ granted, row }) => granted === grant.granted && row !== grant.row);
  return maySpend(grant) && !alike.some(maySpend);
}

/** Whether something of it can be spent, as far as is known. */
export function maySpend({ spendable }: Grant): boolean {
  return spendable.atMost === null || spendable.atMost > 0;
}
