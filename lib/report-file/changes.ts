import type { GrantsAnalysis } from '../analysis/analysis.ts';
import type { ExportableAnalysis } from '../analysis/exportable.ts';
import type { Grant } from '../analysis/grant.ts';

/** A grant of which two reports say something else: what is left of it, or that it is there. */
export type GrantChange =
  | { kind: 'left'; before: Grant; after: Grant }
  | { kind: 'appeared'; after: Grant }
  | { kind: 'gone'; before: Grant };

/** What became of an account between two reports of it. */
export type Changes =
  /** The reports name two organizations. */
  | { kind: 'other-organization' }
  | { kind: 'compared'; earlier: ExportableAnalysis; later: ExportableAnalysis; grants: GrantChange[] };

/** Compares two reports, whichever of them is the earlier. */
export function changesBetween(one: ExportableAnalysis, other: ExportableAnalysis): Changes {
  if (one.organization !== other.organization) return { kind: 'other-organization' };
  const isInOrder = one.provenance.readAt <= other.provenance.readAt;
  const [earlier, later] = isInOrder ? [one, other] : [other, one];
  const [before, after] = [grantsOf(earlier), grantsOf(later)];
  const kept = [...after].flatMap(([identity, grant]): GrantChange[] => {
    const was = before.get(identity);
    if (!was) return [{ kind: 'appeared', after: grant }];
    return was.left === grant.left ? [] : [{ kind: 'left', before: was, after: grant }];
  });
  const gone = [...before].flatMap(([identity, grant]): GrantChange[] =>
    after.has(identity) ? [] : [{ kind: 'gone', before: grant }],
  );
  return { kind: 'compared', earlier, later, grants: [...kept, ...gone] };
}

function grantsOf(analysis: ExportableAnalysis): Map<string, Grant> {
  const { grants, identities } = 'grants' in analysis ? analysis : NONE;
  return new Map(grants.map((grant, index) => [identities[index] ?? '', grant]));
}

const NONE: Pick<GrantsAnalysis, 'grants' | 'identities'> = { grants: [], identities: [] };
