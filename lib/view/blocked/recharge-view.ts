import type { Account } from '../../analysis/index.ts';
import { type CauseId, type Diagnosis, rechargeAnswer } from '../../blocked/index.ts';
import { DEFAULT_RULE } from '../../ledger/index.ts';
import { dayOfInstant, type Instant } from '../../values/index.ts';
import { evidenceView, rechargeSentences, type Words } from '../../words/index.ts';

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

/** Whether auto recharge may be switched off. */
export function rechargeView(account: Account | null, words: Words, now: Instant): RechargeView {
  const title = words.say('recharge.title');
  const told = rechargeSentences(rechargeAnswer(account?.insight ?? null), dayOfInstant(now), words);
  return { title, sentences: account ? [...told, ...watchSentences(account, words)] : told };
}

/** What the next usage shows by itself, as the evidence predicts it. */
function watchSentences({ analysis, insight }: Account, words: Words): readonly string[] {
  if (!insight || analysis.status === 'empty') return [];
  return evidenceView(insight.evidence, analysis, DEFAULT_RULE, words).body?.watch?.sentences ?? [];
}
