import type { Reading } from '../../lib/ledger/evidence/reading.ts';
import { CENT } from '../../lib/values/money.ts';
import type { Random } from './random.ts';
import { isLive, type Purse, put } from './truth.ts';

/** Gives back so much to a grant that what the last reading showed of it is exceeded. */
export function giveBack(random: Random, purses: readonly Purse[], last: Reading, at: number): void {
  const used = purses.filter((purse) => isLive(purse, at) && purse.left < purse.granted);
  if (used.length === 0) return;
  const purse = random.one(used);
  const before = shownIn(last, purse);
  if (before === null) return;
  const least = Math.max(purse.left, before + 2 * CENT);
  if (least <= purse.granted) put(purse, least + Math.floor(random.next() * (purse.granted - least)), at);
}

/**
 * Perhaps gives back to a grant that was used up since the last reading, less than that showed. To the very cent it
 * would leave no trace in any figure, and no method could see it, so it is always two cents less.
 */
export function giveBackUnseen(
  random: Random,
  purses: readonly Purse[],
  last: Reading | undefined,
  at: number,
): void {
  const emptied = purses.filter(
    (purse) => isLive(purse, at) && purse.left === 0 && (mostShown(last, purse) ?? 0) > 4 * CENT,
  );
  if (emptied.length === 0 || random.chance(0.5)) return;
  const purse = random.one(emptied);
  const most = (mostShown(last, purse) ?? 0) - 2 * CENT;
  put(purse, 2 * CENT + Math.floor(random.next() * (most - 2 * CENT)), at);
}

/** What a grant held at most when it was last shown. */
function mostShown(last: Reading | undefined, purse: Purse): number | null {
  const shown = last ? shownIn(last, purse) : null;
  const isNew = last === undefined || !last.grants.some(({ id }) => id === purse.id);
  return isNew ? purse.granted : shown;
}

function shownIn({ grants }: Reading, { id }: Purse): number | null {
  return grants.find((grant) => grant.id === id)?.left ?? null;
}

/**
 * Perhaps pays back one purchase, whose row goes on calling it available with all that was left in it, or with less.
 * Whether it did.
 */
export function cancelUnseen(random: Random, purses: readonly Purse[], at: number): boolean {
  const bought = purses.filter(
    (purse) => purse.category === 'paid' && isLive(purse, at) && purse.left > 2 * CENT,
  );
  if (bought.length === 0) return false;
  const purse = random.one(bought);
  purse.cancelledAt = at;
  if (random.chance(0.4)) put(purse, Math.floor(purse.left * random.next()), at);
  return true;
}
