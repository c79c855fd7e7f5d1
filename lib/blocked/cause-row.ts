import type { ProviderPage } from '../provider/index.ts';
import type { CauseId } from './cause.ts';
import type { GroundSign } from './signs.ts';

/** The source of a row, and the year in which it was last checked. */
export type CauseSource =
  /** Help articles of the provider by their numbers; forum threads by theirs, or public issues such as `openai/codex#1021`. */
  | { kind: 'official' | 'reported'; references: readonly [string, ...string[]]; year: number }
  /** A page's own words. */
  | { kind: 'page'; page: ProviderPage; year: number };

/** A row of the decision table: the evidence for and against a cause. */
export interface CauseRow {
  cause: CauseId;
  /** Signs that make it likely, each with a weight of up to 100 that ranks likely causes. */
  likely: readonly (readonly [sign: GroundSign, weight: number])[];
  /** Signs for it that leave it only possible. */
  hints: readonly GroundSign[];
  /** Signs against it that are too uncertain to rule it out. */
  doubts: readonly GroundSign[];
  /** Signs of which any one rules it out. */
  against: readonly GroundSign[];
  /** Further signs to show. They do not affect the verdict. */
  notes: readonly GroundSign[];
  /** The pages on which to check it and to fix it. */
  pages: readonly ProviderPage[];
  source: CauseSource;
}

/** The weight of an error that names a cause without certainty. */
export const NAMED_WEIGHT = 60;
