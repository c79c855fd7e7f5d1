import { saysLeft, saysUsed } from './figure-words.ts';

/** What a total of the page may count, by its own label. */
export type TotalMeaning = 'usable' | 'left-with-expired' | 'ever-granted' | 'granted-unexpired' | 'used';

/** A balance has been seen that counts all that was ever granted (forum thread 1126488), but none of what was used. */
const OF_CREDIT: readonly TotalMeaning[] = [
  'usable',
  'left-with-expired',
  'ever-granted',
  'granted-unexpired',
];
const OF_GRANTED: readonly TotalMeaning[] = ['ever-granted', 'granted-unexpired'];
const OF_USED: readonly TotalMeaning[] = ['used'];
const SAYS_GRANTED = /(?<!\p{L})granted(?!\p{L})|授予/iu;

/** The sums that a label allows, the most likely first. */
export function meaningsOfTotal(label: string): readonly TotalMeaning[] {
  if (saysUsed(label) && !saysLeft(label)) return OF_USED;
  return SAYS_GRANTED.test(label) ? OF_GRANTED : OF_CREDIT;
}
