import type { ProviderPage } from '../provider/index.ts';
import type { CauseId, CauseVerdict } from './cause.ts';
import { type CauseRow, NAMED_WEIGHT } from './cause-row.ts';
import { ERROR_ROWS } from './error-rows.ts';
import type { Facts, Seen } from './facts.ts';
import { isTelling, weaknessOf } from './seen.ts';
import type { Figures } from './sign.ts';
import { type GroundSign, SIGNS } from './signs.ts';

/** A sign with its figures, and what makes them weak. */
interface SignGround {
  id: GroundSign;
  figures: Figures;
  weakness: Seen | null;
}

/** Why a cause has its verdict: a sign with its figures, or what the error says. */
export type Ground =
  | SignGround
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

export interface Weighed extends JudgedCause {
  weight: number;
}

export const CERTAIN = 100;
const HINTED = 10;
/** Before what is merely hinted at: without a code, speed is as likely as money. */
const BARE = 12;
const COMMON = 1;
const DOUBTED = -1;
const SAID: ReadonlySet<GroundSign> = new Set(['limit-of-organization', 'limit-of-project']);
/** What most refused calls turned out to be (public issues and forum threads, 2023 to 2026), where nothing speaks for or against it. */
const MOST: readonly CauseId[] = [
  'balance-spent',
  'expired-but-counted',
  'own-limit-organization',
  'own-limit-project',
  'other-organization',
];

/** Holds one row of the decision table against what is known. */
export function weigh(row: CauseRow, facts: Facts): Weighed {
  const { cause, pages } = row;
  const verdict = judgedBy(row, facts);
  return { cause, pages, row, ...verdict, grounds: eachOnce(verdict.grounds) };
}

type Verdict = Pick<Weighed, 'verdict' | 'weight' | 'grounds'>;

function judgedBy(row: CauseRow, facts: Facts): Verdict {
  const error = facts.error && ERROR_ROWS[facts.error.says];
  const isNamed = error?.names === row.cause;
  const named: Ground[] = isNamed ? [{ id: 'error-names' }] : [];
  if (isNamed && error?.isFirm)
    return { verdict: 'likely', weight: CERTAIN, grounds: [...named, ...groundsOf(row.notes, facts)] };
  if (isExcluded(row.cause, facts))
    return { verdict: 'ruled-out', weight: 0, grounds: [{ id: 'error-excludes' }] };
  const against = groundsOf(row.against, facts);
  // Figures that may be otherwise by now rule nothing out, and none does what the error itself names.
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
  const { likely, weight, open } = speakingFor(row, facts);
  const notes = groundsOf(row.notes, facts);
  const doubts = [...groundsOf(row.doubts, facts), ...against];
  const most = Math.max(weight, named.length * NAMED_WEIGHT);
  if (most > 0 && (doubts.length === 0 || isSaid(likely)))
    return { verdict: 'likely', weight: most, grounds: [...likely, ...named, ...open, ...notes] };
  const told = [...named, ...likely, ...open, ...doubts];
  const grounds: Ground[] = [...told, ...notes];
  return {
    verdict: 'possible',
    weight: weightOfOpen(row.cause, told, doubts),
    grounds: grounds.length > 0 ? grounds : [{ id: 'not-read' }],
  };
}

/** What makes a cause likely, with its weight, and what makes it no more than possible. */
function speakingFor(row: CauseRow, facts: Facts) {
  const found = row.likely
    .flatMap(([id, weight]) => groundsOf([id], facts).map((ground) => ({ ground, weight })))
    .sort((a, b) => b.weight - a.weight);
  const telling = found.filter(({ ground }) => isTelling(ground.id, ground.weakness));
  const weak = found.filter((one) => !telling.includes(one));
  return {
    likely: telling.map(({ ground }) => ground),
    weight: Math.max(0, ...telling.map(({ weight }) => weight)),
    open: [...weak.map(({ ground }) => ground), ...groundsOf(row.hints, facts)],
  };
}

/** Whether the user says so: no page that was read before knows better. */
function isSaid(likely: readonly SignGround[]): boolean {
  return likely.some(({ id }) => SAID.has(id));
}

/** Grounds that say no more than another one. */
const IMPLIED: Partial<Record<GroundSign, GroundSign>> = {
  'some-expired': 'all-expired',
  'promotional-only': 'promotional-untouched',
};

function eachOnce(grounds: readonly Ground[]): Ground[] {
  const ids = new Set(grounds.map(({ id }) => id));
  return grounds.filter(({ id }) => {
    const fuller = IMPLIED[id as GroundSign];
    return fuller === undefined || !ids.has(fuller);
  });
}

/** What something speaks for comes first, then what is common; what something speaks against, without certainty, comes last. */
function weightOfOpen(cause: CauseId, open: readonly Ground[], doubts: readonly Ground[]): number {
  if (open.some(({ id }) => id === 'error-names')) return HINTED;
  if (open.some(({ id }) => id === 'no-code')) return BARE;
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

function groundsOf(ids: readonly GroundSign[], facts: Facts): SignGround[] {
  return ids.flatMap((id) => {
    const figures = SIGNS[id](facts);
    return figures ? [{ id, figures, weakness: weaknessOf(id, facts.seen) }] : [];
  });
}
