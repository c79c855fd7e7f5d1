import type { Account } from '../../analysis/index.ts';
import type { Diagnosis, Ground } from '../../blocked/index.ts';
import type { Words } from '../../words/index.ts';
import { type DrawnGrant, drawnGrant } from '../drawn-grant.ts';

/** What the grants are of which something can be spent, for the user to set. */
export interface CategoriesView {
  label: string;
  grants: readonly Pick<
    DrawnGrant,
    'identity' | 'name' | 'left' | 'expires' | 'categoryLabel' | 'categoryOptions'
  >[];
}

/** They stay while one is set, whatever that does to the causes; `null` where no category could change the answer. */
export function categoriesView(
  { isCertain }: Diagnosis,
  account: Account | null,
  words: Words,
): CategoriesView | null {
  if (isCertain || !account || account.analysis.status === 'empty') return null;
  const { analysis } = account;
  const grants = analysis.grants.flatMap((grant, place) =>
    grant.spendable.atMost === 0 ? [] : drawnGrant(grant, analysis.identities[place] ?? '', analysis, words),
  );
  return grants.length === 0 ? null : { label: words.say('blocked.categories'), grants };
}

const GUESSED: ReadonlySet<Ground['id']> = new Set([
  'other-credit-guessed',
  'promotional-only',
  'promotional-untouched',
  'promotional-used',
  'credit-little',
  'first-paid-seen',
]);

/** Whether a cause rests on a category that may be a guess. */
export function restsOnCategory(grounds: readonly Ground[]): boolean {
  return grounds.some(({ id }) => GUESSED.has(id));
}
