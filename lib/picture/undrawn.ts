import type { Grant, GrantsAnalysis } from '../analysis/index.ts';
import { type Day, dayOfInstant, type MicroDollars, type Range, sum, sumIfKnown } from '../values/index.ts';
import { type MessageKey, maySpend, rangeWords, spendableWords, type Words } from '../words/index.ts';
import type { CalloutKind } from './picture.ts';

/** Rows that have no position in the draw order for the same reason. */
interface UndrawnRows {
  kind: Extract<CalloutKind, 'gone' | 'doubtful'>;
  rows: readonly number[];
  /** The sign on these rows. */
  sign: string;
  text: string;
}

type Reason = 'doubtful' | 'debt' | 'not-started' | 'expired' | 'nothing-left';

const SIGN: Record<Reason, MessageKey> = {
  doubtful: 'mark.doubtful_short',
  debt: 'mark.debt_short',
  'not-started': 'mark.not_started_short',
  expired: 'mark.not_spendable_short',
  'nothing-left': 'mark.nothing_left_short',
};

/** Every row that is not certain to be used, by the reason. */
export function undrawnCallouts(analysis: GrantsAnalysis, words: Words): UndrawnRows[] {
  const placed = new Set(
    analysis.drawOrder.groups.flatMap(({ position, rows }) => (position === null ? [] : rows)),
  );
  const byReason = new Map<Reason, Grant[]>();
  for (const grant of analysis.grants) {
    if (placed.has(grant.row)) continue;
    const reason = reasonOf(grant);
    byReason.set(reason, [...(byReason.get(reason) ?? []), grant]);
  }
  const inOrder = ['doubtful', 'debt', 'not-started', 'expired', 'nothing-left'] as const;
  return inOrder.flatMap((reason) => {
    const grants = byReason.get(reason);
    if (!grants) return [];
    const kind = reason === 'doubtful' ? 'doubtful' : 'gone';
    const rows = grants.map(({ row }) => row);
    return [{ kind, rows, sign: words.say(SIGN[reason]), text: told(reason, grants, analysis, words) }];
  });
}

function reasonOf({ status, left, spendable }: Grant): Reason {
  if (left !== null && left < 0 && status !== 'expired') return 'debt';
  switch (status) {
    case 'expired':
      return left === 0 ? 'nothing-left' : 'expired';
    case 'not-started':
      return 'not-started';
    case 'used-up':
      return 'nothing-left';
    default:
      return spendable.atMost === 0 ? 'nothing-left' : 'doubtful';
  }
}

function told(reason: Reason, grants: readonly Grant[], analysis: GrantsAnalysis, words: Words): string {
  const { reconciliation, provenance } = analysis;
  const isCounted = (kind: string) => reconciliation?.deductions.some((each) => each.kind === kind) ?? false;
  const left = leftWords(grants, words);
  const count = grants.length;
  switch (reason) {
    case 'expired':
      return expiredWords(grants, dayOfInstant(provenance.readAt), isCounted('expired'), words);
    case 'not-started':
      return words.count(
        isCounted('not-started') ? 'picture.waiting_counted' : 'picture.waiting',
        count,
        left,
      );
    case 'nothing-left':
      return words.count('picture.nothing_left', count);
    case 'debt':
      return words.count('picture.debt', count, left);
    case 'doubtful':
      return words.count('picture.doubtful', count, doubtfulWords(grants, analysis, words));
  }
}

/** What may be spent of these grants. If no other grant holds anything, it is all that can be spent. */
function doubtfulWords(grants: readonly Grant[], analysis: GrantsAnalysis, words: Words): string {
  const rows = new Set(grants.map(({ row }) => row));
  const areAll = analysis.grants.every((grant) => rows.has(grant.row) || !maySpend(grant));
  return areAll ? spendableWords(words, analysis) : rangeWords(words, rangeOf(grants));
}

function expiredWords(grants: readonly Grant[], today: Day, isCounted: boolean, words: Words): string {
  const left = leftWords(grants, words);
  const [{ expires } = { expires: null }] = grants;
  // A State word may say that a grant has expired before its day comes.
  const day = expires === null || expires > today ? '' : words.day(expires);
  if (grants.length > 1 || day !== '')
    return words.count(isCounted ? 'picture.expired_counted' : 'picture.expired', grants.length, left, day);
  return words.say(isCounted ? 'picture.expired_some_day_counted' : 'picture.expired_some_day', left);
}

function leftWords(grants: readonly Grant[], words: Words): string {
  const left = sumIfKnown(grants.map((grant) => grant.left));
  return left === null ? words.say('picture.unknown_amount') : words.money(left);
}

/** What may be spent of several grants together. */
export function rangeOf(grants: readonly Grant[]): Range {
  const most = grants.map(({ spendable }) => spendable.atMost);
  const atMost: MicroDollars | null = sumIfKnown(most);
  return { atLeast: sum(grants.map(({ spendable }) => spendable.atLeast)), atMost };
}
