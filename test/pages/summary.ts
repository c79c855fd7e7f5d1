import type { Outcome } from './outcome.ts';

/** The outcomes that count together, and those of them that break a limit. */
export interface Summary {
  harmless: readonly Outcome[];
  contradicted: readonly Outcome[];
  uncontradicted: readonly Outcome[];
  /** Confident wrong figures on pages without a fault, or with one that something on the page contradicts. */
  wrong: readonly Outcome[];
  /** Pages without a fault that were not read right, if they are more than may be. */
  tooMany: readonly Outcome[];
}

const LEAST_RIGHT = 0.99;

export const isWrong = ({ verdict }: Outcome) => verdict.kind === 'confidently-wrong';
export const isRight = ({ verdict }: Outcome) => verdict.kind === 'right';

/** Sorts the outcomes by what may be asked of them. A page that is still loading counts as one with a fault. */
export function summaryOf(outcomes: readonly Outcome[]): Summary {
  const isHarmless = ({ fault, stage }: Outcome) => fault === null && stage === 'final';
  const harmless = outcomes.filter(isHarmless);
  const faulty = outcomes.filter((outcome) => !isHarmless(outcome));
  const contradicted = faulty.filter(({ contradictions }) => contradictions.length > 0);
  const uncontradicted = faulty.filter(({ contradictions }) => contradictions.length === 0);
  const notRight = harmless.filter((outcome) => !isRight(outcome));
  const isTooMany = notRight.length > harmless.length * (1 - LEAST_RIGHT);
  return {
    harmless,
    contradicted,
    uncontradicted,
    wrong: [...harmless, ...contradicted].filter(isWrong),
    tooMany: isTooMany ? notRight : [],
  };
}
