/** What became of a case; it passed where nothing differs. */
export type Outcome = { kind: 'ran'; differences: readonly string[] } | { kind: 'skipped'; reason: string };
