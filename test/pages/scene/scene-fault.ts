import type { GrantsAnalysis } from '../../../lib/analysis/analysis.ts';
import type { TrueAccount } from '../account.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/**
 * Something on the page by which its rows mean something else than they seem to, so that a reader who passes it over is
 * wrong. A figure is wrong where the truth lies outside of its bounds.
 */
export interface SceneFault {
  /** Changes what is true or printed; `null`: it cannot happen to this page. */
  prepare?: (draft: Draft) => Draft | null;
  /** Changes what is drawn; `false`: it cannot happen to this page. */
  stage?: (scene: Scene) => boolean;
  /** What is wrong with an answer even where the truth lies within its bounds; `null`: nothing. */
  faultOf?: (analysis: GrantsAnalysis, account: TrueAccount) => string | null;
  /** Whether the address is one of grants; absent: it is. */
  isElsewhere?: true;
}

/** For pages of which nothing can be said for certain. */
export function neverOk({ status }: GrantsAnalysis): string | null {
  return status === 'ok' ? 'ok, of a page that says nothing for certain' : null;
}
