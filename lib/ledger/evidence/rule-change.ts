import type { DrawRule, RuleId } from '../../provider/index.ts';
import type { Constraint } from './constraint.ts';
import type { KnownGrant } from './reading.ts';
import { judge } from './verdict.ts';

/** The first window that no rule explains together with all windows before, though some rule explains it alone. */
export interface RuleChange {
  window: number;
  before: readonly RuleId[];
  after: readonly RuleId[];
}

/** Looks for a change of rule in windows that follow each other; `null` where none would explain the figures. */
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
  const windows = [...new Set(constraints.map(({ window }) => window))].sort((a, b) => a - b);
  let before = rules.map(({ id }) => id);
  for (const window of windows) {
    const so = surviving(constraints.filter((constraint) => constraint.window <= window));
    if (so.length === 0) {
      const after = surviving(constraints.filter((constraint) => constraint.window === window));
      return after.length === 0 ? null : { window, before, after };
    }
    before = so;
  }
  return null;
}
