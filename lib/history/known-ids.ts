import type { ExactIds, GrantsAnalysis, SeenReading } from '../analysis/index.ts';
import { readingOf } from '../analysis/index.ts';

/** Grants by their names, with the provider's own ids as far as any are known. */
export interface NamedGrants {
  grants: readonly string[];
  exactIds?: ExactIds | undefined;
}

/** The names of the first that are grants of the second too: by their ids where both know one, else by their names. */
export function sharedGrants(one: NamedGrants, other: NamedGrants): string[] {
  const names = new Set(other.grants);
  if (!one.exactIds?.length || !other.exactIds?.length) return one.grants.filter((name) => names.has(name));
  const ids = new Set(other.exactIds.map(([, id]) => id));
  const named = new Set(other.exactIds.map(([name]) => name));
  const own = Map.groupBy(one.exactIds, ([name]) => name);
  return one.grants.filter((name) => {
    const known = own.get(name);
    if (known?.some(([, id]) => ids.has(id))) return true;
    return names.has(name) && !(known && named.has(name));
  });
}

/** The ids that two know, in one order whichever comes first. */
export function allIds(one: ExactIds = [], other: ExactIds = []): ExactIds {
  const known = new Set(one.map(written));
  const added = other.filter((pair) => !known.has(written(pair)));
  return added.length === 0 ? one : [...one, ...added].sort((a, b) => (written(a) < written(b) ? -1 : 1));
}

/** A field for ids, which is left out where none are known. */
export function ifKnown(exactIds: ExactIds | undefined): { exactIds?: ExactIds } {
  return exactIds?.length ? { exactIds } : {};
}

/** What evidence weighs of a reading, with the ids of its grants; `undefined` if its figures are in doubt. */
export function seenIn(
  analysis: GrantsAnalysis | undefined,
  exactIds: ExactIds = [],
): SeenReading | undefined {
  const seen = analysis && readingOf(analysis);
  if (!seen || exactIds.length === 0) return seen;
  const ids = new Map(exactIds);
  const grants = seen.grants.map((grant) => {
    const exactId = ids.get(grant.id);
    return exactId === undefined ? grant : { ...grant, exactId };
  });
  return { ...seen, grants };
}

function written(pair: ExactIds[number]): string {
  return JSON.stringify(pair);
}
