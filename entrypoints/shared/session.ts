import { type Choices, type Ruling, ruleAfter } from '../../lib/analysis/index.ts';
import { DEFAULT_RULE } from '../../lib/ledger/index.ts';
import type { Category, Correction, StatedRuleId } from '../../lib/provider/index.ts';

/** What the user has set in the panel; it lives as long as the page is open. */
export interface Session {
  /** `insists`: chosen although evidence ruled it out already; `null`: nothing chosen yet. */
  rule: { id: StatedRuleId; insists: boolean } | null;
  /** Corrected categories by the grant's identity. */
  categories: ReadonlyMap<string, Category>;
  /** The doubts that the user has settled, by the keys of their claims. */
  settled: ReadonlySet<string>;
  /** The daily spend as it was typed. */
  typedRate: string;
  /** `null`: the user has not folded or unfolded the panel yet. */
  isCollapsed: boolean | null;
}

export function newSession(): Session {
  return { rule: null, categories: new Map(), settled: new Set(), typedRate: '', isCollapsed: null };
}

/** The rule that is shown as long as no evidence speaks against it. */
export function wantedRule({ rule }: Session): StatedRuleId {
  return rule?.id ?? DEFAULT_RULE;
}

/** What an analysis is made with: the user's choices, or what evidence leaves of them. */
export function choicesOf(session: Session, ruling: Ruling): Choices {
  const { rule } = session;
  const said = { categories: [...session.categories], settled: [...session.settled] };
  const wanted = wantedRule(session);
  const { id, by } = ruleAfter(wanted, ruling);
  if (by === 'evidence' && !rule?.insists) return { rule: { id, by, wanted }, ...said };
  return { rule: rule && { id: rule.id, by: 'user' }, ...said };
}

/** A rule that is chosen in spite of evidence against it stays. */
export function withRule(session: Session, id: StatedRuleId, { ruledOut }: Ruling): Session {
  return { ...session, rule: { id, insists: ruledOut.includes(id) } };
}

/** Another organization's grants and spending are others, even where they look alike. */
export function forOtherOrganization(session: Session): Session {
  return { ...session, categories: new Map(), settled: new Set(), typedRate: '' };
}

/** An empty correction goes back to the guess. */
export function withCorrection(session: Session, identity: string, correction: Correction | ''): Session {
  const categories = new Map(session.categories);
  if (correction === '') categories.delete(identity);
  else categories.set(identity, correction);
  return { ...session, categories };
}

/** Settles doubts by the keys of their claims, or takes back what was said of them. */
export function withSettled(session: Session, keys: readonly string[], isSaid: boolean): Session {
  const settled = new Set(session.settled);
  for (const key of keys) {
    if (isSaid) settled.add(key);
    else settled.delete(key);
  }
  return { ...session, settled };
}
