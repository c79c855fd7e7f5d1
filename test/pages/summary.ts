import type { Outcome } from './outcome.ts';

/** The outcomes that count together, and those of them that break a limit. */
export interface Summary {
  harmless: readonly Outcome[];
  /** Pages with a control that nobody knows beside the list. */
  besideUnknown: readonly Outcome[];
  /** Pages on which the rows mean something else than they seem to, and the page tells. */
  told: readonly Outcome[];
  contradicted: readonly Outcome[];
  uncontradicted: readonly Outcome[];
  /** Pages that have had their time and are still being read. */
  stuck: readonly Outcome[];
  /** Confident wrong figures where the page could be known better. */
  wrong: readonly Outcome[];
  /** Pages that were not read as they should be, if they are more than may be. */
  tooMany: readonly Outcome[];
}

const LEAST_RIGHT = 0.99;

export const isWrong = ({ verdict }: Outcome) => verdict.kind === 'confidently-wrong';
export const isRight = ({ verdict }: Outcome) => verdict.kind === 'right';

/** Sorts the outcomes by what may be asked of them. A page that is still loading counts as one with a fault. */
export function summaryOf(outcomes: readonly Outcome[]): Summary {
  const finished = (kind: Outcome['deed']['kind']) =>
    outcomes.filter(({ deed, stage }) => deed.kind === kind && stage === 'final');
  const [harmless, besideUnknown, told] = [
    finished('harmless'),
    finished('unknown-control'),
    finished('scene-fault'),
  ];
  const sorted = new Set([...harmless, ...besideUnknown, ...told]);
  const faulty = outcomes.filter((outcome) => !sorted.has(outcome));
  const contradicted = faulty.filter(({ contradictions }) => contradictions.length > 0);
  const uncontradicted = faulty.filter(({ contradictions }) => contradictions.length === 0);
  return {
    harmless,
    besideUnknown,
    told,
    contradicted,
    uncontradicted,
    stuck: outcomes.filter(({ status, stage }) => status === 'reading' && stage === 'final'),
    wrong: [...harmless, ...besideUnknown, ...told, ...contradicted].filter(isWrong),
    tooMany: [...notRightIfTooMany(harmless), ...notRightIfTooMany(besideUnknown)],
  };
}

function notRightIfTooMany(outcomes: readonly Outcome[]): readonly Outcome[] {
  const notRight = outcomes.filter((outcome) => !isRight(outcome));
  return notRight.length > outcomes.length * (1 - LEAST_RIGHT) ? notRight : [];
}
