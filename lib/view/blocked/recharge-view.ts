import type { Account } from '../../analysis/index.ts';
import { type CauseId, type Diagnosis, type Facts, rechargeAnswer } from '../../blocked/index.ts';
import { DEFAULT_RULE } from '../../ledger/index.ts';
import { dayOfInstant, type Instant } from '../../values/index.ts';
import { ageWords, evidenceView, rechargeSentences, type Words } from '../../words/index.ts';

/** A question about auto recharge with its answer. */
export interface RechargeView {
  title: string;
  sentences: readonly string[];
}

const OF_CREDIT: ReadonlySet<CauseId> = new Set([
  'balance-spent',
  'negative-balance',
  'expired-but-counted',
  'promotional-not-drawn',
  'top-up-settling',
  'prepaid-switch',
  'unknown',
]);

/** Whether the first answer is about credit, so that it matters how long that lasts. */
export function isAboutCredit({ causes: [first] }: Diagnosis): boolean {
  return first !== undefined && OF_CREDIT.has(first.cause);
}

/** Figures that are older than a day (milliseconds) say nothing of how long credit lasts from now on. */
const OLD = 24 * 60 * 60 * 1000;

/** How long the credit lasts without auto recharge: whether that may be switched off where it is known to be on. */
export function rechargeView(
  account: Account | null,
  recharge: Facts['recharge'],
  words: Words,
  now: Instant,
): RechargeView {
  const state = stateOf(recharge);
  const title = words.say(`recharge.title_${state}`);
  const readAt = account?.analysis.provenance.readAt;
  if (readAt && Date.parse(now) - Date.parse(readAt) > OLD)
    return { title, sentences: [words.say('recharge.old', ageWords(readAt, now, words))] };
  const answer = rechargeAnswer(account?.insight ?? null);
  const told = rechargeSentences(answer, state === 'on', dayOfInstant(now), words);
  return { title, sentences: account ? [...told, ...watchSentences(account, words)] : told };
}

function stateOf(recharge: Facts['recharge']): 'on' | 'off' | 'open' {
  if (!recharge) return 'open';
  return recharge.isOn ? 'on' : 'off';
}

/** What the next usage shows by itself, as the evidence predicts it. */
function watchSentences({ analysis, insight }: Account, words: Words): readonly string[] {
  if (!insight || analysis.status === 'empty') return [];
  return evidenceView(insight.evidence, analysis, DEFAULT_RULE, words).body?.watch?.sentences ?? [];
}
