import type { Balance, History, KnownGrant, ValidReading } from './reading.ts';

/**
 * Whether the State of a grant was not clear in one of the readings, so that its figures may mean nothing. Of grants that look alike
 * the page does not say which is which, and may list them in another order each time: what is not known of one is not known of any.
 * `isNew`: the first reading may show it before it began, which is clear enough.
 */
export function unclearIn(
  span: readonly ValidReading[],
  grants: History['grants'],
  isNew: (grant: KnownGrant) => boolean | null,
): (grant: KnownGrant) => boolean {
  const shown = span.flatMap((reading, index) =>
    [...reading.grants].flatMap(([id, balance]) => {
      const grant = isKnown(balance) ? undefined : grants.get(id);
      return grant && !(index === 0 && isNew(grant))
        ? [{ grant, isUnclear: balance.state === 'unclear' }]
        : [];
    }),
  );
  return (grant) =>
    shown.some((one) => (one.grant.id === grant.id ? one.isUnclear : looksAlike(one.grant, grant)));
}

function isKnown({ left, state }: Balance): boolean {
  return left !== null && state !== 'unclear';
}

function looksAlike(one: KnownGrant, other: KnownGrant): boolean {
  return one.start === other.start && one.expiry === other.expiry && one.granted === other.granted;
}
