/** A page that was once read wrongly, by its seed; every run reads it again. */
export interface FailedSeed {
  seed: number;
  was: string;
}

export const FAILED_SEEDS: readonly FailedSeed[] = [];
