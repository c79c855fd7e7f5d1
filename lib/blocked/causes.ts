import type { CauseRow, CauseSource } from './cause-row.ts';

const SEEN = 2026;

function official(...references: [string, ...string[]]): CauseSource {
  return { kind: 'official', references, year: SEEN };
}

function reported(...references: [string, ...string[]]): CauseSource {
  return { kind: 'reported', references, year: SEEN };
}

const ROWS: readonly (Pick<CauseRow, 'cause' | 'source'> & Partial<CauseRow>)[] = [
  {
    cause: 'balance-spent',
    likely: [
      ['nothing-spendable', 70],
      ['balance-of-nothing', 65],
    ],
    hints: ['credit-little', 'expired-since', 'all-expired', 'promotional-only'],
    doubts: ['other-credit-some', 'other-credit-guessed', 'credit-doubted'],
    against: ['other-credit-live', 'promotional-live-alone'],
    notes: ['recharge-off'],
    pages: ['grants', 'overview'],
    source: official('6614457'),
  },
  {
    cause: 'negative-balance',
    likely: [['balance-below-nothing', 90]],
    hints: ['balance-disputed'],
    against: ['balance-not-negative'],
    notes: ['balance-little', 'recharge-off'],
    pages: ['overview'],
    source: { kind: 'page', page: 'overview', year: SEEN },
  },
  {
    cause: 'expired-but-counted',
    likely: [['all-expired', 85]],
    hints: ['some-expired', 'expired-since'],
    doubts: ['other-credit-some', 'other-credit-guessed', 'credit-doubted'],
    against: ['none-expired', 'other-credit-live'],
    // Overview comes first, because credit is bought there and expired credit never returns.
    pages: ['overview', 'grants'],
    source: reported('1126488', '572481'),
  },
  {
    cause: 'promotional-not-drawn',
    likely: [['promotional-untouched', 75]],
    hints: ['promotional-only'],
    doubts: ['promotional-used', 'other-credit-some', 'other-credit-guessed', 'credit-doubted'],
    against: ['other-credit-live', 'no-promotional'],
    pages: ['grants'],
    source: reported('1126488', '1366806', '1373189'),
  },
  {
    cause: 'own-limit-organization',
    likely: [
      ['organization-reached', 88],
      ['limit-of-organization', 88],
      // The page does not tell whether calls beyond it are refused.
      ['organization-full', 60],
    ],
    hints: ['organization-soft', 'organization-near'],
    against: ['organization-open', 'organization-none', 'no-limit'],
    pages: ['limits'],
    source: official('6614457'),
  },
  {
    cause: 'own-limit-project',
    likely: [
      ['project-reached', 88],
      ['limit-of-project', 88],
      ['project-full', 55],
    ],
    hints: ['project-soft', 'project-near'],
    against: ['no-limit'],
    // The page shows one project of several, so these rule nothing out.
    notes: ['project-open', 'project-none'],
    pages: ['limits'],
    source: official('6614457'),
  },
  {
    cause: 'provider-limit',
    notes: ['tier'],
    pages: ['limits'],
    source: official('6614457'),
  },
  {
    cause: 'rate-limit',
    hints: ['no-code'],
    notes: ['tier'],
    pages: ['limits'],
    source: official('6614457'),
  },
  {
    cause: 'top-up-settling',
    likely: [['topped-up', 82]],
    hints: ['recharge-due'],
    against: ['not-topped-up', 'top-up-settled', 'settled-credit-live'],
    notes: ['recharge-target'],
    pages: ['overview'],
    source: reported('dyad-sh/dyad#4184', 'omar92/ComfyUI-QualityOfLifeSuit_Omar92#17'),
  },
  {
    cause: 'other-organization',
    likely: [
      ['key-elsewhere', 80],
      ['credit-not-reached', 50],
    ],
    against: ['key-here'],
    pages: ['organization', 'overview'],
    source: reported('openai/openai-cookbook#844'),
  },
  {
    cause: 'wrong-key',
    likely: [['key-elsewhere', 86]],
    hints: ['credit-not-reached'],
    against: ['key-here'],
    pages: ['keys'],
    source: reported('openai/openai-cookbook#844'),
  },
  {
    cause: 'account-inactive',
    hints: ['recharge-due'],
    pages: ['overview'],
    source: reported('binary-husky/gpt_academic#681'),
  },
  {
    cause: 'chatgpt-subscription',
    likely: [['pays-chatgpt', 80]],
    hints: ['never-bought'],
    against: ['no-chatgpt', 'has-bought'],
    pages: ['overview'],
    source: reported('openai/codex#1021'),
  },
  {
    cause: 'prepaid-switch',
    likely: [['just-switched', 80]],
    hints: ['first-paid-seen'],
    against: ['not-switched', 'switched-long-ago'],
    pages: ['overview'],
    source: reported('692785'),
  },
  {
    cause: 'not-a-quota-error',
    source: official('6614457'),
  },
];

const NOTHING = { likely: [], hints: [], doubts: [], against: [], notes: [], pages: [] };

/** The decision table. `error-rows.ts` holds what the error itself says. */
export const CAUSES: readonly CauseRow[] = ROWS.map((row) => ({ ...NOTHING, ...row }));
