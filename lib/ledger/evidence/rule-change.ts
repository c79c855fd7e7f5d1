import type { DrawRule, RuleId } from '../../provider/index.ts';
import type { Constraint } from './constraint.ts';
import type { KnownGrant } from './reading.ts';
import { judge } from './verdict.ts';

/** The first window that no rule explains together with all windows before. Some rule explains it alone. */
export interface RuleChange {
  windowIndex: number;
  before: readonly RuleId[];
  after: readonly RuleId[];
}

/** Looks for a change of rule in windows that follow each other; `null` if a change would not explain the figures. */
export function ruleChange(
  rules: readonly DrawRule[],
  grants: ReadonlyMap<string, KnownGrant>,
  constraints: readonly Constraint[],
  isTieGiven: boolean,
): RuleChange | null {
  const surviving = (of: readonly Constraint[]) =>
    rules
      .filter(
        (rule) =>
          judge(rule, grants, {
            firm: [{ assumes: [], constraints: () => of }],
            weaker: [],
            isTieGiven,
          }).kind !== 'ruled-out',
      )
      .map(({ id }) => id);
  const windows = [...new Set(constraints.map(({ windowIndex }) => windowIndex))].sort((a, b) => a - b);
  let before = rules.map(({ id }) => id);
  for (const windowIndex of windows) {
    const remaining = surviving(constraints.filter((constraint) => constraint.windowIndex <= windowIndex));
    if (remaining.length === 0) {
      const after = surviving(constraints.filter((constraint) => constraint.windowIndex === windowIndex));
      return after.length === 0 ? null : { windowIndex, before, after };
    }
    before = remaining;
  }
  return null;
}
