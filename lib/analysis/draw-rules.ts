import type { Grant } from './grant.ts';
import type { RuleId } from './rule-id.ts';

export type { RuleId };

/**
 * What a rule sorts by: the lower value is drawn first, `null` is not known. A rule compares its keys in turn; where
 * all are equal it does not decide.
 */
export type DrawKey = 'expiry' | 'start' | 'promotional' | 'paid';

/** Who stated the rule: the provider in a help article, or users in forum threads. */
export interface RuleSource {
  kind: 'official' | 'reported';
  /** Help article or thread numbers. */
  references: readonly string[];
  /** The year it was published or last seen in. */
  year: number;
  approximate: boolean;
}

export interface DrawRule {
  id: RuleId;
  keys: readonly DrawKey[];
  source: RuleSource;
}

/** The rules a user can choose, in the panel's order. Sources as of 2026-11-22. */
export const DRAW_RULES: readonly DrawRule[] = [
  {
    id: 'soonest-expiry',
    keys: ['expiry'],
    source: { kind: 'official', references: ['6584194'], year: 2022, approximate: true },
  },
  {
    id: 'promotional-first',
    keys: ['promotional', 'expiry'],
    source: { kind: 'official', references: ['8264644'], year: 2026, approximate: false },
  },
  {
    id: 'paid-first',
    keys: ['paid', 'expiry'],
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

/** The only rule that needs no guess about which grant was paid. */
export const DEFAULT_RULE: RuleId = 'soonest-expiry';

export const KEY_OF_GRANT: Record<DrawKey, (grant: Grant) => string | number | null> = {
  expiry: ({ expires }) => expires,
  start: ({ received }) => received,
  promotional: ({ category }) => (category === 'unknown' ? null : Number(category !== 'promotional')),
  paid: ({ category }) => (category === 'unknown' ? null : Number(category !== 'paid')),
};

export function ruleOf(id: RuleId): DrawRule {
  const rule = DRAW_RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new RangeError(`There is no draw order named ${id}.`);
  return rule;
}
