import type { Analysis, GrantsAnalysis } from '../../lib/analysis/analysis.ts';
import type { TrueAccount } from './account.ts';
import type { Look } from './look.ts';
import type { Judgement } from './oracle.ts';

/**
 * `right`: the true figure, or a range with it where no reader could know more. `told`: no wrong figure, and the page is
 * said to be doubtful. `confidently-wrong`: a figure, or bounds, that the truth lies outside of.
 */
export type Verdict = { kind: 'right' } | { kind: 'told' | 'confidently-wrong'; why: string };

const MICRO_A_CENT = 10_000;

/** Holds what was read against the truth. */
export function verdictOn(
  analysis: Analysis | undefined,
  account: TrueAccount,
  look: Look,
  judgement: Judgement,
): Verdict {
  if (analysis === undefined) return { kind: 'told', why: 'nothing was shown' };
  switch (analysis.status) {
    case 'reading':
      return { kind: 'told', why: 'reading' };
    case 'unreadable':
      return { kind: 'told', why: ['unreadable', ...codesOf(analysis)].join(' ') };
    case 'empty':
      return account.grants.length === 0
        ? { kind: 'right' }
        : { kind: 'confidently-wrong', why: 'there are grants, and it says none' };
    default:
      return verdictOnFigure(analysis, account, look, judgement);
  }
}

function verdictOnFigure(
  analysis: GrantsAnalysis,
  account: TrueAccount,
  look: Look,
  { onlyRange, bounds, contradictions }: Judgement,
): Verdict {
  const { atLeast, atMost } = analysis.totals.usable;
  const truth = account.usable * MICRO_A_CENT;
  if (truth < atLeast || (atMost !== null && truth > atMost)) {
    return { kind: 'confidently-wrong', why: `${analysis.status}, and the truth lies outside` };
  }
  const isOpen = bounds !== null && bounds.least < bounds.most;
  if (atLeast === atMost && isOpen && contradictions.length === 0) {
    return { kind: 'confidently-wrong', why: 'one figure where only a range can be known' };
  }
  if (analysis.status === 'ok' && look.wording === 'unknown') {
    return { kind: 'told', why: 'ok, though its columns were guessed' };
  }
  if (atLeast === atMost || onlyRange.length > 0) return { kind: 'right' };
  return { kind: 'told', why: ['a range', ...codesOf(analysis)].join(' ') };
}

function codesOf({ issues }: { issues: readonly { code: string }[] }): string[] {
  return [...new Set(issues.map(({ code }) => code))];
}
