import { type MicroDollars, sumIfKnown } from '../../values/index.ts';
import type { Grant } from '../grant.ts';

/** The sum of the rows if the page is taken at its word. `null` if a row has no figure, or words of unknown meaning. */
export function asShown(grants: readonly Grant[]): MicroDollars | null {
  const counted = grants.filter(({ status }) => status === 'usable' || status === 'unknown');
  const isOpen = counted.some(({ issues }) => issues.some(({ code }) => OPEN.has(code)));
  return isOpen ? null : sumIfKnown(counted.map(({ left }) => left));
}

const OPEN: ReadonlySet<string> = new Set(['state-unknown', 'state-missing', 'row-unexplained']);
