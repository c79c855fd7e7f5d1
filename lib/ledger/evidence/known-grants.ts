import { isCountable } from '../amount.ts';
import type { KnownGrant, ReadGrant, Reading } from './reading.ts';

/**
 * The facts of every grant over all readings. A later reading adds facts that an earlier one could not read, and replaces the
 * category. A grant whose other facts changed is not the same grant any more; its id is in `changed`.
 */
export function gatherGrants(readings: readonly Reading[]): {
  grants: Map<string, KnownGrant>;
  changed: string[];
} {
  const grants = new Map<string, KnownGrant>();
  const changed = new Set<string>();
  for (const { grants: read } of readings) {
    for (const grant of read) {
      const before = grants.get(grant.id);
      if (before && isOther(before, grant)) changed.add(grant.id);
      if (!before || tellsMore(before, grant)) grants.set(grant.id, merged(before, grant));
    }
  }
  for (const id of changed) grants.delete(id);
  return { grants, changed: [...changed] };
}

function isOther(before: KnownGrant, after: ReadGrant): boolean {
  return (
    isChanged(before.granted, after.granted) ||
    isChanged(before.start, after.start) ||
    isChanged(before.expiry, after.expiry)
  );
}

function isChanged(before: number | null, after: number | null): boolean {
  return before !== null && after !== null && before !== after;
}

function tellsMore(before: KnownGrant, after: ReadGrant): boolean {
  return (
    before.category !== after.category ||
    before.isCategoryKnown !== after.isCategoryKnown ||
    before.granted === null ||
    before.start === null ||
    before.expiry === null
  );
}

function merged(
  before: KnownGrant | undefined,
  { id, category, isCategoryKnown, ...read }: ReadGrant,
): KnownGrant {
  const granted = read.granted !== null && isCountable(read.granted) ? read.granted : null;
  return {
    id,
    category,
    isCategoryKnown: isCategoryKnown && category !== 'unknown',
    granted: before?.granted ?? granted,
    start: before?.start ?? numberOrNull(read.start),
    expiry: before?.expiry ?? numberOrNull(read.expiry),
  };
}

function numberOrNull(time: number | null): number | null {
  return time === null || Number.isNaN(time) ? null : time;
}
