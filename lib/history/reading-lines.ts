import { toDecimal } from '../values/index.ts';
import type { KeptReading } from './kept-reading.ts';
import { accountOfKept } from './write-history.ts';

/**
 * A kept reading as JSON Lines, one grant a line, with names and values as in the CSV: money is a decimal text in dollars,
 * `null` is not known. `spendable_…` are of the grant, so that they can be summed.
 */
export function linesOf(kept: KeptReading, version: string): string {
  const { analysis, basis } = accountOfKept(kept, version);
  if (analysis.status === 'empty') return '';
  const money = (amount: Parameters<typeof toDecimal>[0] | null) =>
    amount === null ? null : toDecimal(amount);
  return analysis.grants
    .map((grant) => ({
      organization: analysis.organization,
      read_at: basis.provenance.readAt,
      row: grant.row,
      received: grant.received,
      state: grant.state,
      granted: money(grant.granted),
      left: money(grant.left),
      expires: grant.expires,
      status: grant.status,
      category: grant.category,
      spendable_at_least: money(grant.spendable.atLeast),
      spendable_at_most: money(grant.spendable.atMost),
      currency: 'USD',
    }))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}
