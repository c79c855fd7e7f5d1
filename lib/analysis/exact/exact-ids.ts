import type { Basis } from '../basis.ts';
import { identities } from '../identity.ts';
import { withExact } from './exact-rows.ts';

/** The provider's own ids of grants, each after the identity of its grant. A grant whose row is uncertain has none. */
export type ExactIds = readonly (readonly [identity: string, id: string])[];

/** The ids in the page's own answer. The basis of a file has none: a report is written without them. */
export function exactIds({ reading, exact }: Basis): ExactIds {
  if (reading.kind !== 'grants' || exact?.kind !== 'grants') return [];
  const { byRow } = withExact(reading.rows, reading.extent, exact);
  const names = identities(reading.rows);
  return reading.rows.flatMap(({ row }, place) => {
    const [name, grant] = [names[place], byRow.get(row)];
    return name !== undefined && grant ? [[name, grant.id] as const] : [];
  });
}
