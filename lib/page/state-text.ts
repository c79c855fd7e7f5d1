/** What the State word of a row says; `unknown` words are carried through as text and never guessed. */
export type StateWord = 'available' | 'expired' | 'unknown';

/** The two words seen in help pages and reports as of 2026-11-22. */
export function readState(text: string): StateWord {
  const word = text.trim().toLowerCase();
  return word === 'available' || word === 'expired' ? word : 'unknown';
}
