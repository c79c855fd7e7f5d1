import type { ExportableAnalysis, Grant, GrantsAnalysis } from '../../analysis/index.ts';

/** A grant about which two reports differ: what is left of it, its status, or whether it exists. */
export type ReportedChange =
  | { kind: 'left' | 'status'; before: Grant; after: Grant }
  | { kind: 'appeared'; after: Grant }
  | { kind: 'gone'; before: Grant };

/** The changes of an account between two reports. */
export type Changes =
  /** The reports name different organizations. */
  | { kind: 'other-organization' }
  | {
      kind: 'compared';
      earlier: ExportableAnalysis;
      later: ExportableAnalysis;
      grants: ReportedChange[];
      /** Whether both name the organization, so that they are certain to be of the same one. */
      isOfOne: boolean;
      /** Whether neither report shows what is left of some grant. */
      hasUnread: boolean;
    };

/** Compares two reports, in either order. */
export function changesBetween(one: ExportableAnalysis, other: ExportableAnalysis): Changes {
  const isNamed = one.organization !== null && other.organization !== null;
  if (isNamed && one.organization !== other.organization) return { kind: 'other-organization' };
  const isInOrder = one.provenance.readAt <= other.provenance.readAt;
  const [earlier, later] = isInOrder ? [one, other] : [other, one];
  const [before, after] = [grantsOf(earlier), grantsOf(later)];
  const kept = [...after].flatMap(([identity, grant]) => changesOf(before.get(identity), grant));
  const gone = [...before].flatMap(([identity, grant]): ReportedChange[] =>
    after.has(identity) ? [] : [{ kind: 'gone', before: grant }],
  );
  const hasUnread = [...after].some(
    ([identity, { left }]) => left === null && before.get(identity)?.left === null,
  );
  return { kind: 'compared', earlier, later, grants: [...kept, ...gone], isOfOne: isNamed, hasUnread };
}

function changesOf(before: Grant | undefined, after: Grant): ReportedChange[] {
  if (!before) return [{ kind: 'appeared', after }];
  return (['left', 'status'] as const).flatMap((kind) =>
    before[kind] === after[kind] ? [] : [{ kind, before, after }],
  );
}

function grantsOf(analysis: ExportableAnalysis): Map<string, Grant> {
  const { grants, identities } = 'grants' in analysis ? analysis : NONE;
  return new Map(grants.map((grant, index) => [identities[index] ?? '', grant]));
}

const NONE: Pick<GrantsAnalysis, 'grants' | 'identities'> = { grants: [], identities: [] };
