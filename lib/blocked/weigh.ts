import type { ProviderPage } from '../provider/index.ts';
import type { CauseId, CauseVerdict } from './cause.ts';
import { type CauseRow, NAMED_WEIGHT } from './cause-row.ts';
import { ERROR_ROWS } from './error-rows.ts';
import type { Facts, Seen } from './facts.ts';
import { canMakeLikely, weaknessOf } from './seen.ts';
import type { Figures } from './sign.ts';
import { type GroundSign, SIGNS } from './signs.ts';

/** A sign that holds, with its figures and the reason why they are weak. */
interface SignGround {
  id: GroundSign;
  figures: Figures;
  weakness: Seen | null;
}

/** A reason for a verdict: a sign with its figures, or what the error tells. */
export type Ground =
  | SignGround
  /** The error names the cause or excludes it; `not-read`: there is no evidence so far. */
  | { id: 'error-names' | 'error-excludes' | 'not-read' | 'nothing-known' | 'none-fits' | 'another-fits' };

export interface JudgedCause {
  cause: CauseId;
  verdict: CauseVerdict;
  /** The strongest first; never empty. */
  grounds: readonly Ground[];
  /** Pages that would tell more. */
  pages: readonly ProviderPage[];
  row: CauseRow | null;
}

export interface Weighed extends JudgedCause {
  weight: number;
}

export const CERTAIN_WEIGHT = 100;
const HINT_WEIGHT = 10;
/** Above a hint: without a code, speed is as likely as money. */
const NO_CODE_WEIGHT = 12;
const COMMON_WEIGHT = 1;
const DOUBT_WEIGHT = -1;
const USER_SIGNS: ReadonlySet<GroundSign> = new Set(['limit-of-organization', 'limit-of-project']);
/** The causes of most refused calls (public issues and forum threads, 2023 to 2026). They come first where there is no evidence. */
const COMMON_CAUSES: readonly CauseId[] = [
  'balance-spent',
  'expired-but-counted',
  'own-limit-organization',
  'own-limit-project',
  'other-organization',
];

/** Evaluates one row of the decision table. */
export function weigh(row: CauseRow, facts: Facts): Weighed {
  const { cause, pages } = row;
  const verdict = verdictOf(row, facts);
  return { cause, pages, row, ...verdict, grounds: withoutImplied(verdict.grounds) };
}

type Verdict = Pick<Weighed, 'verdict' | 'weight' | 'grounds'>;

function verdictOf(row: CauseRow, facts: Facts): Verdict {
  const error = facts.error && ERROR_ROWS[facts.error.says];
  const isNamed = error?.names === row.cause;
  const named: Ground[] = isNamed ? [{ id: 'error-names' }] : [];
  if (isNamed && error?.isFirm)
    return { verdict: 'likely', weight: CERTAIN_WEIGHT, grounds: [...named, ...groundsOf(row.notes, facts)] };
  if (isExcluded(row.cause, facts))
    return { verdict: 'ruled-out', weight: 0, grounds: [{ id: 'error-excludes' }] };
  const against = groundsOf(row.against, facts);
  // Weak figures rule nothing out, and no figure rules out the cause that the error names.
  const firm = isNamed ? [] : against.filter(({ weakness }) => weakness === null);
  if (firm.length > 0) return { verdict: 'ruled-out', weight: 0, grounds: firm };
  return openVerdict(row, facts, { named, against });
}

/** The verdict on a cause that nothing rules out. */
function openVerdict(
  row: CauseRow,
  facts: Facts,
  { named, against }: { named: readonly Ground[]; against: readonly Ground[] },
): Verdict {
  const { likely, weight, open } = evidenceFor(row, facts);
  const notes = groundsOf(row.notes, facts);
  const doubts = [...groundsOf(row.doubts, facts), ...against];
  const most = Math.max(weight, named.length * NAMED_WEIGHT);
  if (most > 0 && (doubts.length === 0 || isSaidByUser(likely)))
    return { verdict: 'likely', weight: most, grounds: [...likely, ...named, ...open, ...notes] };
  const told = [...named, ...likely, ...open, ...doubts];
  const grounds: Ground[] = [...told, ...notes];
  return {
    verdict: 'possible',
    weight: weightOfOpen(row.cause, told, doubts),
    grounds: grounds.length > 0 ? grounds : [{ id: 'not-read' }],
  };
}

/** The evidence that makes a cause likely, its weight, and the evidence that leaves it possible. */
function evidenceFor(row: CauseRow, facts: Facts) {
  const found = row.likely
    .flatMap(([id, weight]) => groundsOf([id], facts).map((ground) => ({ ground, weight })))
    .sort((a, b) => b.weight - a.weight);
  const telling = found.filter(({ ground }) => canMakeLikely(ground.id, ground.weakness));
  const weak = found.filter((one) => !telling.includes(one));
  return {
    likely: telling.map(({ ground }) => ground),
    weight: Math.max(0, ...telling.map(({ weight }) => weight)),
    open: [...weak.map(({ ground }) => ground), ...groundsOf(row.hints, facts)],
  };
}

/** Whether the user names the cause: the answer counts more than an earlier reading. */
function isSaidByUser(likely: readonly SignGround[]): boolean {
  return likely.some(({ id }) => USER_SIGNS.has(id));
}

/** Grounds that another one implies. */
const IMPLIED: Partial<Record<GroundSign, GroundSign>> = {
  'some-expired': 'all-expired',
  'promotional-only': 'promotional-untouched',
};

function withoutImplied(grounds: readonly Ground[]): Ground[] {
  const ids = new Set(grounds.map(({ id }) => id));
  return grounds.filter(({ id }) => {
    const fuller = IMPLIED[id as GroundSign];
    return fuller === undefined || !ids.has(fuller);
  });
}

/** Ranks possible causes: those with evidence first, then common ones, and doubted ones last. */
function weightOfOpen(cause: CauseId, open: readonly Ground[], doubts: readonly Ground[]): number {
  if (open.some(({ id }) => id === 'error-names')) return HINT_WEIGHT;
  if (open.some(({ id }) => id === 'no-code')) return NO_CODE_WEIGHT;
  if (doubts.length > 0) return DOUBT_WEIGHT;
  if (open.length > 0) return HINT_WEIGHT;
  return COMMON_CAUSES.includes(cause) ? COMMON_WEIGHT : 0;
}

/** Whether the error excludes a cause. Without an error, only “not about quota” is excluded. */
function isExcluded(cause: CauseId, { error }: Facts): boolean {
  if (error === null) return cause === 'not-a-quota-error';
  const { names, open } = ERROR_ROWS[error.says];
  return names !== cause && !open.includes(cause);
}

function groundsOf(ids: readonly GroundSign[], facts: Facts): SignGround[] {
  return ids.flatMap((id) => {
    const figures = SIGNS[id](facts);
    return figures ? [{ id, figures, weakness: weaknessOf(id, facts.seen) }] : [];
  });
}
