/** How long a page may take to draw another organization's table, in milliseconds. */
const TIME_TO_DRAW = 3000;

/** What one look at the page saw: the organization's name, and the words of its rows (empty while there are none). */
export interface Look {
  organization: string | null;
  words: string;
  /** Milliseconds on any clock that only goes forward. */
  at: number;
}

/** Whose table stands on the page. */
export interface Tenure {
  organization: string | null;
  words: string;
  /** Set after a change of organization, while the table still has the words that it had under the one before. */
  awaitedSince: number | null;
}

/** `waits`: the table may still be the other organization's; `unsettled`: it has not changed in all the time it had. */
export type Belonging = 'belongs' | 'waits' | 'unsettled';

/**
 * Follows the organization's name and its table. After the name has changed only a table that changes with it or later is
 * the new one's: one that changed before may have been the old one's, sorted or turned to its next page.
 */
export function nextTenure(before: Tenure | undefined, { organization, words, at }: Look): Tenure {
  if (!before) return { organization, words, awaitedSince: null };
  const isSwitch =
    organization !== null && before.organization !== null && organization !== before.organization;
  const isUnchanged = words !== '' && words === before.words;
  const since = isSwitch ? at : before.awaitedSince;
  return {
    organization: organization ?? before.organization,
    words,
    awaitedSince: isUnchanged ? since : null,
  };
}

export function belongingOf({ awaitedSince }: Tenure, at: number): Belonging {
  if (awaitedSince === null) return 'belongs';
  return at - awaitedSince < TIME_TO_DRAW ? 'waits' : 'unsettled';
}
