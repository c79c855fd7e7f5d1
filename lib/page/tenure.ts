/** How long a table must have stood unchanged to count as its organization's own, and how long a new one may take. */
const SETTLING_TIME = 3000;

/** What one look at the page saw: the organization's name, and the words of its rows (empty while there are none). */
export interface Look {
  organization: string | null;
  words: string;
  /** Milliseconds on any clock that only goes forward. */
  at: number;
}

/** Whose table has stood on the page. */
export interface Tenure {
  organization: string | null;
  words: string;
  changedAt: number;
  /** The words that last stood long enough to be this organization's. */
  settledWords: string;
  /** Set after a change of organization, while the table still has the words of the one before. */
  awaited: { words: string; since: number } | null;
}

/** `waits`: the table is still the other organization's; `unsettled`: it has not changed in all the time it had. */
export type Belonging = 'belongs' | 'waits' | 'unsettled';

/**
 * Follows the organization's name and its table, which a page changes in any order: the name first, the table first, or
 * both at once. After the name has changed, only a table with other words than the one before is the new one's.
 */
export function nextTenure(before: Tenure | undefined, look: Look): Tenure {
  const { organization, words, at } = look;
  if (!before) return { organization, words, changedAt: at, settledWords: '', awaited: null };
  const isSettled = at - before.changedAt >= SETTLING_TIME;
  const settledWords = isSettled ? before.words : before.settledWords;
  const isSwitch =
    organization !== null && before.organization !== null && organization !== before.organization;
  const others = settledWords === '' ? before.words : settledWords;
  const isAwaited = isSwitch ? words !== '' && words === others : before.awaited?.words === words;
  const since = isSwitch ? at : (before.awaited?.since ?? at);
  return {
    organization: organization ?? before.organization,
    words,
    changedAt: words === before.words ? before.changedAt : at,
    settledWords: isSwitch ? '' : settledWords,
    awaited: isAwaited ? { words, since } : null,
  };
}

export function belongingOf({ awaited }: Tenure, at: number): Belonging {
  if (!awaited) return 'belongs';
  return at - awaited.since < SETTLING_TIME ? 'waits' : 'unsettled';
}
