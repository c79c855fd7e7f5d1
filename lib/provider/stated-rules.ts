export const DRAW_KEY_IDS = [
  'expiry',
  'latest-expiry',
  'start',
  'latest-start',
  'promotional',
  'paid',
  'largest',
] as const;

export type DrawKeyId = (typeof DRAW_KEY_IDS)[number];

/** Rules that the provider or its users have stated. A user can choose one of these. */
export const STATED_RULE_IDS = ['soonest-expiry', 'promotional-first', 'paid-first', 'oldest-first'] as const;
/** Rules that nobody has stated. They are tested against an account's own figures too. */
export const HYPOTHESIS_IDS = ['newest-first', 'latest-expiry-first', 'largest-first'] as const;

export type StatedRuleId = (typeof STATED_RULE_IDS)[number];
type HypothesisId = (typeof HYPOTHESIS_IDS)[number];

export type RuleId = StatedRuleId | HypothesisId;

/** Who stated a rule: the provider in a help article, or users in forum threads. */
interface StatedSource {
  kind: 'official' | 'reported';
  /** Help article or thread numbers. */
  references: readonly [string, ...string[]];
  /** The year in which it was published or last seen. */
  year: number;
  approximate: boolean;
}

export type RuleSource = StatedSource | { kind: 'hypothesis'; year: number };

export interface DrawRule {
  id: RuleId;
  keys: readonly [DrawKeyId, ...DrawKeyId[]];
  /** Whether its source does not mention the last key, which orders grants that are equal by the others. */
  isTieAssumed?: true;
  source: RuleSource;
}

export interface StatedRule extends DrawRule {
  id: StatedRuleId;
  source: StatedSource;
}

/** The rules that a user can choose, in the panel's order. Sources as of 2026-11-22. */
export const STATED_RULES: readonly StatedRule[] = [
  {
    id: 'soonest-expiry',
    keys: ['expiry'],
    source: { kind: 'official', references: ['6584194'], year: 2022, approximate: true },
  },
  {
    id: 'promotional-first',
    keys: ['promotional', 'expiry'],
    isTieAssumed: true,
    source: { kind: 'official', references: ['8264644'], year: 2026, approximate: false },
  },
  {
    id: 'paid-first',
    keys: ['paid', 'expiry'],
    isTieAssumed: true,
    source: {
      kind: 'reported',
      references: ['1126488', '1366806', '1373189'],
      year: 2026,
      approximate: false,
    },
  },
  {
    id: 'oldest-first',
    keys: ['start'],
    source: { kind: 'reported', references: ['511215', '1373189'], year: 2026, approximate: false },
  },
];

const HYPOTHESIS = { kind: 'hypothesis', year: 2026 } as const;

/** Every rule that is tested against an account's figures. */
export const DRAW_RULES: readonly DrawRule[] = [
  ...STATED_RULES,
  { id: 'newest-first', keys: ['latest-start'], source: HYPOTHESIS },
  { id: 'latest-expiry-first', keys: ['latest-expiry'], source: HYPOTHESIS },
  { id: 'largest-first', keys: ['largest'], source: HYPOTHESIS },
];
