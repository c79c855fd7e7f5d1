/** What the State word of a row says; `unknown` words are carried through as text and never guessed. */
export type StateWord = 'available' | 'expired' | 'scheduled' | 'unknown';

/**
 * The two words seen in help pages and reports as of 2026-11-22, and a userscript's Chinese for them. "Scheduled" is a word
 * of other vendors, and is believed only of a grant whose start is yet to come.
 */
const WORDS = new Map<string, StateWord>(
  Object.entries({
    available: 'available',
    可用: 'available',
    有效: 'available',
    expired: 'expired',
    已过期: 'expired',
    过期: 'expired',
    scheduled: 'scheduled',
  }),
);

/** A word that is none of the page’s own is `unknown`, never guessed. */
export function readState(text: string): StateWord {
  return WORDS.get(text.trim().toLowerCase()) ?? 'unknown';
}
