import type { Instant } from '../../values/index.ts';
import { ageWords, type Words } from '../../words/index.ts';

/** A reading that is kept, to be chosen for the page of the grants; the first choice is none. */
export interface KeptChoice {
  key: string;
  label: string;
}

/** What can be chosen; empty where nothing is kept. */
export function keptChoices(
  kept: readonly { key: string; name: string | null; readAt: Instant }[],
  now: Instant,
  words: Words,
): KeptChoice[] {
  if (kept.length === 0) return [];
  const each = kept.map(({ key, name, readAt }) => ({
    key,
    label: words.say('blocked.kept_one', name ?? words.say('popup.unnamed'), ageWords(readAt, now, words)),
  }));
  return [{ key: '', label: words.say('blocked.kept_none') }, ...each];
}
