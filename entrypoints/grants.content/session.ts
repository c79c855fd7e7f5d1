import { type Choices, NO_CHOICES } from '../../lib/analysis/analyse.ts';
import type { StatedRuleId } from '../../lib/analysis/draw-rules.ts';
import type { Correction } from '../../lib/view/draw-list.ts';

/** What the user has set in the panel; it lives as long as the page is open. */
export interface Session {
  choices: Choices;
  /** `null`: the user has not folded or unfolded the panel yet. */
  isCollapsed: boolean | null;
}

export function newSession(): Session {
  return { choices: NO_CHOICES, isCollapsed: null };
}

export function withRule(session: Session, rule: StatedRuleId): Session {
  return { ...session, choices: { ...session.choices, rule: { id: rule, by: 'user' } } };
}

/** Another organization's grants are others, even where they look alike. */
export function withoutCorrections(session: Session): Session {
  return { ...session, choices: { ...session.choices, categories: new Map() } };
}

/** An empty correction goes back to the guess. */
export function withCorrection(session: Session, identity: string, correction: Correction | ''): Session {
  const categories = new Map(session.choices.categories);
  if (correction === '') categories.delete(identity);
  else categories.set(identity, correction);
  return { ...session, choices: { ...session.choices, categories } };
}
