import { type Basis, type ExactIds, identities } from '../analysis/index.ts';
import {
  type Day,
  dayOfInstant,
  daysBetween,
  type Instant,
  type MicroDollars,
  NO_MONEY,
} from '../values/index.ts';

/** A list of grants as the page showed it at one time, as far as it tells two accounts apart. */
export interface ShownList {
  at: Instant;
  /** Whether it was the whole list: of a part nothing is missing. */
  isWhole: boolean;
  grants: readonly ShownGrant[];
}

interface ShownGrant {
  id: string;
  /** The provider's own id; `undefined` if it is not known. */
  exactId: string | undefined;
  received: Day | null;
  granted: MicroDollars | null;
  expires: Day | null;
  /** Whether it surely holds money that has not expired. */
  isHeld: boolean;
}

/** `undefined` for a page without a list. `exactIds` are the ids of its grants, as far as they are known. */
export function shownList({ reading, provenance }: Basis, exactIds: ExactIds = []): ShownList | undefined {
  if (reading.kind !== 'grants') return undefined;
  const ids = identities(reading.rows);
  const known = new Map(exactIds);
  const grants = reading.rows.map(({ received, granted, expires, left, state }, place) => ({
    id: ids[place] ?? '',
    exactId: known.get(ids[place] ?? ''),
    received: readIn(received),
    granted: readIn(granted),
    expires: readIn(expires),
    isHeld: left.kind === 'read' && left.value > NO_MONEY && readIn(state) === 'available',
  }));
  return { at: provenance.readAt, isWhole: reading.extent.kind === 'whole', grants };
}

function readIn<Value>(cell: { kind: 'read'; value: Value } | { kind: string }): Value | null {
  return cell.kind === 'read' && 'value' in cell ? cell.value : null;
}

/** A page writes days in the reader's zone, so that a day may shift by one between two visits. */
const SHIFT = 1;

/** Days between which the page may show a grant late, its day shifted. */
const LATE = 3;

/** Whether two lists cannot be of one account: a grant is missing that cannot have gone, and another has come that is old. */
export function contradict(one: ShownList | undefined, other: ShownList | undefined): boolean {
  if (!one?.isWhole || !other?.isWhole) return false;
  const [before, after] = one.at <= other.at ? [one, other] : [other, one];
  const isGone = (grant: ShownGrant) =>
    grant.isHeld && lastsUntil(grant, dayOfInstant(after.at)) && !isIn(grant, after);
  const isOld = (grant: ShownGrant) => isFromBefore(grant, dayOfInstant(before.at)) && !isIn(grant, before);
  return before.grants.some(isGone) && after.grants.some(isOld);
}

function lastsUntil({ expires }: ShownGrant, day: Day): boolean {
  return expires !== null && daysBetween(day, expires) > SHIFT;
}

function isFromBefore({ received }: ShownGrant, day: Day): boolean {
  return received !== null && daysBetween(received, day) > LATE;
}

/** Whether each grant of one list, or of the other, may stand in both, with its days shifted by one; two at least. */
export function areShifted(one: ShownList | undefined, other: ShownList | undefined): boolean {
  if (!one || !other) return false;
  const [fewer, more] = one.grants.length <= other.grants.length ? [one, other] : [other, one];
  return fewer.grants.length > 1 && fewer.grants.every((grant) => isIn(grant, more));
}

/** Whether a list holds what each of two others has and the other one has not: then these two are one. */
export function holdsBoth(
  list: ShownList | undefined,
  one: ShownList | undefined,
  other: ShownList | undefined,
): boolean {
  if (!list || !one || !other) return false;
  const hasOnly = (these: ShownList, not: ShownList) =>
    list.grants.some((grant) => isIn(grant, these) && !isIn(grant, not));
  return hasOnly(one, other) && hasOnly(other, one);
}

function isIn(grant: ShownGrant, { grants }: ShownList): boolean {
  return grants.some((each) => isGrant(each, grant));
}

/** By the ids where both are known, else by what the page says. */
function isGrant(one: ShownGrant, other: ShownGrant): boolean {
  if (one.exactId !== undefined && other.exactId !== undefined) return one.exactId === other.exactId;
  return one.id === other.id || mayBeOne(one, other);
}

function mayBeOne(one: ShownGrant, other: ShownGrant): boolean {
  return (
    one.granted !== null &&
    one.granted === other.granted &&
    isNear(one.received, other.received) &&
    isNear(one.expires, other.expires)
  );
}

function isNear(one: Day | null, other: Day | null): boolean {
  return one !== null && other !== null && Math.abs(daysBetween(one, other)) <= SHIFT;
}
