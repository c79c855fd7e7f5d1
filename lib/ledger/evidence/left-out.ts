import type { ReadGrant, Reading } from './reading.ts';
import { smallestMove } from './rises.ts';

/**
 * Whether a reading between two others can be left out without hiding what weakens the evidence: a figure that rose, a State that
 * was unclear, or a clock that went wrong.
 */
export function canBeLeftOut(before: Reading | undefined, one: Reading, after: Reading | undefined): boolean {
  if (!before || !after) return false;
  if (!(before.at < one.at && one.at < after.at)) return false;
  const [earlier, later] = [grantsById(before), grantsById(after)];
  return one.grants.every((grant) => {
    const [from, to] = [earlier.get(grant.id), later.get(grant.id)];
    const staysUnclear = from?.state === 'unclear' || to?.state === 'unclear';
    return (
      (grant.state !== 'unclear' || staysUnclear) &&
      !hasRisen(from, grant, smallestMove(before, one)) &&
      !hasRisen(grant, to, smallestMove(one, after))
    );
  });
}

function hasRisen(from: ReadGrant | undefined, to: ReadGrant | undefined, step: number): boolean {
  const [left, now] = [from?.left ?? null, to?.left ?? null];
  return left !== null && now !== null && now - left >= step;
}

function grantsById({ grants }: Reading): Map<string, ReadGrant> {
  return new Map(grants.map((grant) => [grant.id, grant]));
}
