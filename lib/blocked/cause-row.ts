import type { ProviderPage } from '../provider/index.ts';
import type { CauseId } from './cause.ts';
import type { GroundSign } from './signs.ts';

/** Where a rule is written, and the year in which it was last seen. */
export type CauseSource =
  /** Help articles of the provider by their numbers; forum threads by theirs, or public issues such as `openai/codex#1021`. */
  | { kind: 'official' | 'reported'; references: readonly [string, ...string[]]; year: number }
  /** A page's own words. */
  | { kind: 'page'; page: ProviderPage; year: number };

/** What speaks for and against a cause. */
export interface CauseRow {
  cause: CauseId;
  /** What makes it likely, and how much that weighs beside what makes others likely, of 100. */
  likely: readonly (readonly [sign: GroundSign, weight: number])[];
  /** What speaks for it and makes it no more than possible. */
  hints: readonly GroundSign[];
  /** What would rule it out, were it certain or no guess. */
  doubts: readonly GroundSign[];
  /** Any of these rules it out. */
  against: readonly GroundSign[];
  /** Further signs to show. They do not affect the verdict. */
  notes: readonly GroundSign[];
  /** The pages that show whether it holds, and on which it is mended. */
  pages: readonly ProviderPage[];
  source: CauseSource;
}

/** How much an error weighs that names a cause without being certain. */
export const NAMED_WEIGHT = 60;
