import type { Doubt, GrantsReading, RowReading, Settlement } from '../page/index.ts';
import { fingerprint } from '../values/index.ts';

/** What the user can say to settle a doubt, or has said. */
export interface Claim {
  says: Exclude<Settlement, null>;
  /** Identifies the doubt, its words and all rows. If any of them changes, the claim no longer applies. */
  key: string;
  saidBy: 'user' | null;
}

/** Returns a key for each doubt of a reading, made from everything that the user sees when settling it. */
export function claimKeys({ rows, doubts }: Pick<GrantsReading, 'rows' | 'doubts'>): string[] {
  if (doubts.length === 0) return [];
  // The order in which the page sorts its rows does not matter.
  const said = rows.map(saidBy).sort();
  return doubts.map((doubt) => keyOf(doubt, said));
}

function keyOf({ kind, words }: Doubt, rows: readonly string[]): string {
  return `${kind}-${fingerprint(JSON.stringify([words, rows]))}`;
}

function saidBy({ received, state, left, granted, expires, unexplained }: RowReading): string {
  return JSON.stringify([...[received, state, left, granted, expires].map(meaningOf), unexplained ?? '']);
}

/** The value of a cell, or its text where there is no value: a page may write the same day as "today" and later as "yesterday". */
function meaningOf(cell: RowReading['received' | 'state' | 'left']): string | number {
  if (cell.kind === 'no-column') return '';
  return cell.kind === 'read' && cell.value !== 'unknown' ? cell.value : cell.text;
}

/** A doubt of the reading, with its verdict: it stands, the page itself outweighs it, or the user has settled it. */
export interface WeighedDoubt {
  doubt: Doubt;
  verdict: 'stands' | 'outweighed' | 'settled';
  claim: Claim | null;
}
