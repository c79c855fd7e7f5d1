import type { History, KnownGrant, ValidReading } from './reading.ts';

/**
 * Whether the State of a grant was not clear in one of the readings, so that its figures may mean nothing. Of grants that look alike
 * the page does not say which is which: what is not clear of one is not clear of any. `isNew`: the first reading may show it
 * before it began, which is clear enough.
 */
export function unclearIn(
  span: readonly ValidReading[],
  grants: History['grants'],
  isNew: (grant: KnownGrant) => boolean | null,
): (grant: KnownGrant) => boolean {
  const unclear = span.flatMap((reading, index) =>
    [...reading.grants].flatMap(([id, { state }]) => {
      const grant = state === 'unclear' ? grants.get(id) : undefined;
      return grant && !(index === 0 && isNew(grant)) ? [grant] : [];
    }),
  );
  return (grant) => unclear.some((one) => one.id === grant.id || looksAlike(one, grant));
}

function looksAlike(one: KnownGrant, other: KnownGrant): boolean {
  return one.start === other.start && one.expiry === other.expiry && one.granted === other.granted;
}
