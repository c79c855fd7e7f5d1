import type { ProviderPage } from '../provider/index.ts';
import { CAUSE_IDS, type CauseId, type CauseVerdict } from './cause.ts';
import { type CauseRow, NAMED_WEIGHT } from './cause-row.ts';
import { CAUSES } from './causes.ts';
import { ERROR_ROWS } from './error-rows.ts';
import type { Facts } from './facts.ts';
import type { Figures } from './sign.ts';
import { type GroundSign, SIGNS } from './signs.ts';

/** Why a cause has its verdict: a sign with its figures, or what the error says. */
export type Ground =
  | { id: GroundSign; figures: Figures }
  /** The error names it, or has said what it is not; `not-read`: nothing speaks for or against it so far. */
  | { id: 'error-names' | 'error-excludes' | 'not-read' | 'nothing-known' | 'none-fits' | 'another-fits' };

export interface JudgedCause {
  cause: CauseId;
  verdict: CauseVerdict;
  /** The heaviest first; never empty. */
  grounds: readonly Ground[];
  /** Pages that would tell more. */
  pages: readonly ProviderPage[];
  row: CauseRow | null;
}

/** Why a call was refused, as far as it can be told. */
export interface Diagnosis {
  /** The most likely first; `unknown` comes first where none is likely. */
  causes: readonly JudgedCause[];
  /** Whether the error names one cause for certain, so that nothing more is to be asked. */
  isCertain: boolean;
}

interface Weighed extends JudgedCause {
  weight: number;
}

const CERTAIN = 100;
const HINTED = 10;
const COMMON = 1;
const DOUBTED = -1;
/** What most refused calls turned out to be (public issues and forum threads, 2023 to 2026), where nothing speaks for or against it. */
const MOST: readonly CauseId[] = [
  'balance-spent',
  'expired-but-counted',
  'own-limit-organization',
  'own-limit-project',
  'other-organization',
];

/** Evaluates the decision table. Never throws. */
export function diagnose(facts: Facts): Diagnosis {
  const weighed = CAUSES.map((row) => weigh(row, facts));
  const isCertain = weighed.some(({ verdict, weight }) => verdict === 'likely' && weight === CERTAIN);
  const isAnyLikely = weighed.some(({ verdict }) => verdict === 'likely');
  const unknown = unknownCause(facts, isAnyLikely, isCertain);
  const causes = [...weighed, unknown].sort(byWeight).map(({ weight: _, ...judged }) => judged);
  return { causes, isCertain };
}

function weigh(row: CauseRow, facts: Facts): Weighed {
  const { cause, pages } = row;
  const error = facts.error && ERROR_ROWS[facts.error.says];
  const judged = (verdict: CauseVerdict, weight: number, grounds: readonly Ground[]): Weighed => ({
    cause,
    verdict,
    weight,
    grounds,
    pages,
    row,
  });
  const notes = row.notes.flatMap((id) => groundOf(id, facts));
  if (error?.names === cause && error.isFirm)
    return judged('likely', CERTAIN, [{ id: 'error-names' }, ...notes]);
  if (isExcluded(cause, facts)) return judged('ruled-out', 0, [{ id: 'error-excludes' }]);
  const against = row.against.flatMap((id) => groundOf(id, facts));
  if (against.length > 0) return judged('ruled-out', 0, against);
  const likely = row.likely
    .flatMap(([id, weight]) => groundOf(id, facts).map((ground) => ({ ground, weight })))
    .sort((a, b) => b.weight - a.weight);
  const grounds = likely.map(({ ground }) => ground);
  const hints = row.hints.flatMap((id) => groundOf(id, facts));
  const named: Ground[] = error?.names === cause ? [{ id: 'error-names' }] : [];
  const weight = Math.max(0, named.length * NAMED_WEIGHT, ...likely.map((one) => one.weight));
  const doubts = row.doubts.flatMap((id) => groundOf(id, facts));
  if (weight > 0 && doubts.length === 0)
    return judged('likely', weight, [...grounds, ...named, ...hints, ...notes]);
  const open = [...named, ...hints, ...doubts];
  const told = [...open, ...notes];
  return judged('possible', weightOfOpen(cause, open, doubts), told.length > 0 ? told : [{ id: 'not-read' }]);
}

/** What something speaks for comes first, then what is common; what something speaks against, without certainty, comes last. */
function weightOfOpen(cause: CauseId, open: readonly Ground[], doubts: readonly Ground[]): number {
  if (open.some(({ id }) => id === 'error-names')) return HINTED;
  if (doubts.length > 0) return DOUBTED;
  if (open.length > 0) return HINTED;
  return MOST.includes(cause) ? COMMON : 0;
}

/** Only an error can say that it is about something else than quota; one that was not pasted says nothing. */
function isExcluded(cause: CauseId, { error }: Facts): boolean {
  if (error === null) return cause === 'not-a-quota-error';
  const { names, open } = ERROR_ROWS[error.says];
  return names !== cause && !open.includes(cause);
}

function groundOf(id: GroundSign, facts: Facts): Ground[] {
  const figures = SIGNS[id](facts);
  return figures ? [{ id, figures }] : [];
}

/** That none of these causes fits, or that too little is known to say. */
function unknownCause(
  { grants, creditBalance, limits }: Facts,
  isAnyLikely: boolean,
  isCertain: boolean,
): Weighed {
  const hasRead = grants !== null || creditBalance !== null || limits !== null;
  const open: Ground = { id: hasRead ? 'none-fits' : 'nothing-known' };
  const missing: ProviderPage[] = [
    ...(grants === null ? (['grants'] as const) : []),
    ...(creditBalance === null ? (['overview'] as const) : []),
    ...(limits === null ? (['limits'] as const) : []),
  ];
  const common = { cause: 'unknown' as const, row: null };
  if (isCertain)
    return { ...common, verdict: 'ruled-out', weight: 0, grounds: [{ id: 'error-names' }], pages: [] };
  if (isAnyLikely)
    return { ...common, verdict: 'possible', weight: -1, grounds: [{ id: 'another-fits' }], pages: missing };
  return { ...common, verdict: 'possible', weight: CERTAIN, grounds: [open], pages: missing };
}

const RANK: Readonly<Record<CauseVerdict, number>> = { likely: 0, possible: 1, 'ruled-out': 2 };

function byWeight(a: Weighed, b: Weighed): number {
  return (
    RANK[a.verdict] - RANK[b.verdict] ||
    b.weight - a.weight ||
    CAUSE_IDS.indexOf(a.cause) - CAUSE_IDS.indexOf(b.cause)
  );
}
