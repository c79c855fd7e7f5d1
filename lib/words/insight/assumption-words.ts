import { type Assumption, isFirm } from '../../ledger/index.ts';
import type { MessageKey } from '../message-key.ts';
import type { Words } from '../words.ts';

/**
 * How each assumption is named: a weak one as a condition of the verdict (`ruled out if …`), a firm one in a sentence
 * beside it, since the rest of what is said of a page rests on it too.
 */
const NAMED = {
  'split-charges': 'verdict.if_split',
  'no-refund': 'verdict.if_no_refund',
  'no-debt': 'verdict.if_no_debt',
  'one-time': 'verdict.one_time',
  'no-cancelled-purchase': 'verdict.no_cancelled_purchase',
  'tie-by-expiry': 'verdict.if_tie',
} as const satisfies Record<Assumption, MessageKey>;

/** What has to hold for what is said; the rest of it is `takenFor`. */
export function conditions(assumes: readonly Assumption[], words: Words): string[] {
  return assumes.filter((one) => !isFirm(one)).map((one) => words.say(NAMED[one]));
}

/**
 * What is taken for granted, in sentences: by every verdict that the rows tell all there is, and by one that compares readings
 * that these are of one organization, since a name and alike rows do not prove it.
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
