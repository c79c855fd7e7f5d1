import type { AccountFacts } from '../account-pages/index.ts';
import { type Analysis, isExportable } from '../analysis/index.ts';
import { dayOfInstant, type Instant } from '../values/index.ts';
import type { ReadFrom, Seen } from './facts.ts';
import type { SignId } from './signs.ts';
import { isWeak } from './spans.ts';

const MINUTE = 60 * 1000;

/** When something was read; a clock that was set back makes it new. */
function seenAt(at: Instant, now: Instant, isDoubtful: boolean): Seen {
  const minutesAgo = Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / MINUTE));
  return { minutesAgo, day: dayOfInstant(at), isDoubtful };
}

export function seenGrants(analysis: Analysis | null, now: Instant): Seen | null {
  return analysis && isExportable(analysis) ? seenAt(analysis.provenance.readAt, now, false) : null;
}

type Told = NonNullable<AccountFacts['balance'] | AccountFacts['limits']['project']>;

/** A page that names another organization than the grants do, or none where they name one, may be another's. */
export function seenPage(fact: Told | null, analysis: Analysis | null, now: Instant): Seen | null {
  if (!fact) return null;
  const isNamed = analysis !== null && isExportable(analysis);
  const isDoubtful = isNamed && fact.organization !== analysis.organization;
  return seenAt(fact.seenAt, now, isDoubtful);
}

/** What signs rest on that a later look at a page could show otherwise; any other holds whatever has come since. */
const RESTS_ON: Partial<Record<SignId, ReadFrom>> = {
  'nothing-spendable': 'grants',
  'all-expired': 'grants',
  'some-expired': 'grants',
  'none-expired': 'grants',
  'expired-since': 'grants',
  'other-credit-live': 'grants',
  'other-credit-some': 'grants',
  'other-credit-guessed': 'grants',
  'credit-doubted': 'grants',
  'credit-little': 'grants',
  'promotional-live-alone': 'grants',
  'promotional-only': 'grants',
  'promotional-untouched': 'grants',
  'promotional-used': 'grants',
  'no-promotional': 'grants',
  'settled-credit-live': 'grants',
  'credit-not-reached': 'grants',
  'never-bought': 'grants',
  'balance-of-nothing': 'balance',
  'balance-below-nothing': 'balance',
  'balance-not-negative': 'balance',
  'balance-little': 'balance',
  'recharge-due': 'balance',
  'organization-reached': 'limits',
  'organization-full': 'limits',
  'organization-soft': 'limits',
  'organization-near': 'limits',
  'organization-open': 'limits',
  'organization-none': 'limits',
  'project-reached': 'limits',
  'project-full': 'limits',
  'project-soft': 'limits',
  'project-near': 'limits',
  'project-open': 'limits',
  'project-none': 'limits',
};

/** A budget that is reached stays so to the end of its month. */
const STAYS: ReadonlySet<SignId> = new Set([
  'organization-reached',
  'organization-full',
  'project-reached',
  'project-full',
]);

/** The reason why a sign is weak, to be shown; `null` if it is not. */
export function weaknessOf(id: SignId, seen: Readonly<Record<ReadFrom, Seen | null>>): Seen | null {
  const from = RESTS_ON[id];
  const read = from ? seen[from] : null;
  return read && isWeak(read) ? read : null;
}

/** Whether a sign can make a cause likely. */
export function isTelling(id: SignId, weakness: Seen | null): boolean {
  return weakness === null || (STAYS.has(id) && !weakness.isDoubtful);
}
