import type { AccountFacts } from '../account-pages/index.ts';
import { type Analysis, isExportable } from '../analysis/index.ts';
import { dayOfInstant, type Instant } from '../values/index.ts';
import type { ReadFrom, Seen } from './facts.ts';
import type { SignId } from './signs.ts';
import { isWeak } from './spans.ts';

const MINUTE = 60 * 1000;

/** The age of a page. A clock that was set back makes it zero. */
function seenAt(at: Instant, now: Instant, isDoubtful: boolean): Seen {
  const minutesAgo = Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / MINUTE));
  return { minutesAgo, day: dayOfInstant(at), isDoubtful };
}

export function seenGrants(analysis: Analysis | null, now: Instant): Seen | null {
  return analysis && isExportable(analysis) ? seenAt(analysis.provenance.readAt, now, false) : null;
}

type PageFact = NonNullable<AccountFacts['balance'] | AccountFacts['limits']['project']>;

/** A page may belong to another organization unless it names the one of the grants. */
export function seenPage(fact: PageFact | null, analysis: Analysis | null, now: Instant): Seen | null {
  if (!fact) return null;
  const isNamed = analysis !== null && isExportable(analysis);
  const isDoubtful = isNamed && fact.organization !== analysis.organization;
  return seenAt(fact.seenAt, now, isDoubtful);
}

/** The source of each sign that a later reading could change. Other signs stay true. */
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

/** A budget that is reached stays reached until its month ends. */
const FINAL_SIGNS: ReadonlySet<SignId> = new Set([
  'organization-reached',
  'organization-full',
  'project-reached',
  'project-full',
]);

/** Why a sign is weak, for display; `null` where it is not. */
export function weaknessOf(id: SignId, seen: Readonly<Record<ReadFrom, Seen | null>>): Seen | null {
  const from = RESTS_ON[id];
  const read = from ? seen[from] : null;
  return read && isWeak(read) ? read : null;
}

/** Whether a sign can make a cause likely. */
export function canMakeLikely(id: SignId, weakness: Seen | null): boolean {
  return weakness === null || (FINAL_SIGNS.has(id) && !weakness.isDoubtful);
}
