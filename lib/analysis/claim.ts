import type { Doubt, GrantsReading, RowReading, Settlement } from '../page/index.ts';
import { fingerprint } from '../values/index.ts';

/** What the user can say of a doubt, or has said. */
export interface Claim {
  says: Exclude<Settlement, null>;
  /** Names the doubt with its words and the rows: as soon as one of these changes, nothing has been said of it. */
  key: string;
  saidBy: 'user' | null;
}

/** Names each doubt of a reading together with all that the user sees when saying something of it. */
export function claimKeys({ rows, doubts }: Pick<GrantsReading, 'rows' | 'doubts'>): string[] {
  if (doubts.length === 0) return [];
  // How the page sorts its rows says nothing of them.
  const said = rows.map(saidBy).sort();
  return doubts.map((doubt) => keyOf(doubt, said));
}

function keyOf({ kind, words }: Doubt, rows: readonly string[]): string {
  return `${kind}-${fingerprint(JSON.stringify([words, rows]))}`;
}

function saidBy({ received, state, left, granted, expires, unexplained }: RowReading): string {
  return JSON.stringify([...[received, state, left, granted, expires].map(meaningOf), unexplained ?? '']);
}

/** What a cell says, or its words: a page may write one day as "today" and "yesterday". */
function meaningOf(cell: RowReading['received' | 'state' | 'left']): string | number {
  if (cell.kind === 'no-column') return '';
  return cell.kind === 'read' && cell.value !== 'unknown' ? cell.value : cell.text;
}

/** A doubt of the reading: it stands, the page itself outweighs it, or the user has settled it. */
export interface WeighedDoubt {
  doubt: Doubt;
  verdict: 'stands' | 'outweighed' | 'settled';
  claim: Claim | null;
}
