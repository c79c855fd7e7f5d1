import { type Assumption, isFirm } from '../../ledger/index.ts';
import type { MessageKey } from '../message-key.ts';
import type { Words } from '../words.ts';

/**
 * The message of each assumption. A weak one is a condition of the verdict (`ruled out if …`). A firm one is a separate
 * sentence, since the other statements about a page rest on it too.
 */
const NAMED = {
  'split-charges': 'verdict.if_split',
  'no-refund': 'verdict.if_no_refund',
  'no-debt': 'verdict.if_no_debt',
  'one-time': 'verdict.one_time',
  'no-cancelled-purchase': 'verdict.no_cancelled_purchase',
  'tie-by-expiry': 'verdict.if_tie',
} as const satisfies Record<Assumption, MessageKey>;

/** The conditions of a verdict. `takenFor` gives its other assumptions. */
export function conditions(assumes: readonly Assumption[], words: Words): string[] {
  return assumes.filter((one) => !isFirm(one)).map((one) => words.say(NAMED[one]));
}

/**
 * The general assumptions of verdicts, in sentences: that the rows are complete and, if readings are compared, that these
 * are of one organization, which a name and similar rows do not prove.
 */
export function takenFor(
  assumes: readonly Assumption[],
  windows: readonly ({ from: number | null } | undefined)[],
  words: Words,
): string[] {
  const comparesReadings = windows.some((span) => span !== undefined && span.from !== null);
  return [
    ...assumes.filter(isFirm).map((one) => words.say(NAMED[one])),
    words.say('verdict.as_shown'),
    ...(comparesReadings ? [words.say('verdict.one_organization')] : []),
  ];
}
