import { type Choices, type Ruling, ruleAfter } from '../../lib/analysis/index.ts';
import type { Said, SaidChoices } from '../../lib/history/index.ts';
import { DEFAULT_RULE } from '../../lib/ledger/index.ts';
import type { Category, Correction, StatedRuleId } from '../../lib/provider/index.ts';
import { instantOf } from '../../lib/values/index.ts';

/** The user's settings in the panel, from this visit and earlier ones. */
export interface Session {
  /** `insists`: chosen although evidence had already ruled it out; `null`: nothing chosen yet. */
  rule: { id: StatedRuleId; insists: boolean } | null;
  /** Corrected categories by the grant's identity. */
  categories: ReadonlyMap<string, Category>;
  /** The doubts that the user has settled, by the keys of their claims. */
  settled: ReadonlySet<string>;
  /** The daily spend as the user typed it. */
  typedRate: string;
  /** `null`: the user has not folded or unfolded the panel yet. */
  isCollapsed: boolean | null;
  /** The user's rule for all organizations; `null`: the default rule. */
  usualRule: StatedRuleId | null;
}

export function newSession(): Session {
  return {
    rule: null,
    categories: new Map(),
    settled: new Set(),
    typedRate: '',
    isCollapsed: null,
    usualRule: null,
  };
}

/** The session with what the user said on earlier visits. What was said on this visit takes precedence. */
export function withSaid(session: Session, said: SaidChoices): Session {
  return {
    ...session,
    rule: session.rule ?? said.rule,
    categories: new Map([...said.categories, ...session.categories]),
    settled: new Set([...said.settled, ...session.settled]),
    typedRate: session.typedRate || said.typedRate,
  };
}

/** What a user has said between two states of a session. */
export function saidBetween(before: Session, after: Session, now: Date): Said[] {
  const at = instantOf(now);
  const grants = new Set([...before.categories.keys(), ...after.categories.keys()]);
  const claims = new Set([...before.settled, ...after.settled]);
  return [
    ...[...grants]
      .filter((grant) => before.categories.get(grant) !== after.categories.get(grant))
      .map((grant): Said => ({ at, what: 'category', grant, value: after.categories.get(grant) ?? null })),
    ...[...claims]
      .filter((claim) => before.settled.has(claim) !== after.settled.has(claim))
      .map((claim): Said => ({ at, what: 'settled', claim, value: after.settled.has(claim) || null })),
    ...(before.rule === after.rule ? [] : [{ at, what: 'rule' as const, value: after.rule }]),
    ...(before.typedRate === after.typedRate
      ? []
      : [{ at, what: 'daily-spend' as const, value: after.typedRate || null }]),
  ];
}

/** The rule that is shown unless evidence contradicts it. */
export function preferredRule({ rule, usualRule }: Session): StatedRuleId {
  return rule?.id ?? usualRule ?? DEFAULT_RULE;
}

/** The choices for an analysis: the user's own, or evidence where it replaces the rule. */
export function choicesOf(session: Session, ruling: Ruling): Choices {
  const { rule, usualRule } = session;
  const said = { categories: [...session.categories], settled: [...session.settled] };
  const wanted = preferredRule(session);
  const { id, by } = ruleAfter(wanted, ruling);
  if (by === 'evidence' && !rule?.insists) return { rule: { id, by, wanted }, ...said };
  return { rule: rule || usualRule ? { id: wanted, by: 'user' } : null, ...said };
}

/** Sets a rule. It stays even if evidence contradicts it. */
export function withRule(session: Session, id: StatedRuleId, { ruledOut }: Ruling): Session {
  return { ...session, rule: { id, insists: ruledOut.includes(id) } };
}

/** The session for another organization: its grants and spending are different, even if they look the same. */
export function forOtherOrganization(session: Session): Session {
  return { ...session, categories: new Map(), settled: new Set(), typedRate: '' };
}

/** Sets a category. An empty correction restores the guess. */
export function withCorrection(session: Session, identity: string, correction: Correction | ''): Session {
  const categories = new Map(session.categories);
  if (correction === '') categories.delete(identity);
  else categories.set(identity, correction);
  return { ...session, categories };
}

/** Settles doubts by the keys of their claims, or takes that back. */
export function withSettled(session: Session, keys: readonly string[], isSaid: boolean): Session {
  const settled = new Set(session.settled);
  for (const key of keys) {
    if (isSaid) settled.add(key);
    else settled.delete(key);
  }
  return { ...session, settled };
}
