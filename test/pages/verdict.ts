import type { Analysis, GrantsAnalysis } from '../../lib/analysis/analysis.ts';
import type { TrueAccount } from './account.ts';
import type { Look } from './look.ts';
import type { Judgement } from './oracle.ts';
import { EQUALS_USED } from './printed-totals.ts';
import type { SceneFault } from './scene/scene-fault.ts';

/**
 * `right`: the true figure, or a range with it where no reader could know more. `told`: no wrong figure, and the page is
 * said to be doubtful. `confidently-wrong`: a figure, or bounds, that the truth lies outside of.
 */
export type Verdict = { kind: 'right' } | { kind: 'told' | 'confidently-wrong'; why: string };

const MICRO_A_CENT = 10_000;
/** A cell that the oracle cannot read may be one that a reader can, such as a date with a garbled weekday. */
const UNREADABLE = 'a cell that cannot be read';

/** Holds what was read against the truth. */
export function verdictOn(
  analysis: Analysis | undefined,
  account: TrueAccount,
  look: Look,
  judgement: Judgement,
  faultOf: SceneFault['faultOf'] = () => null,
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
    default: {
      const why = faultOf(analysis, account);
      return why === null
        ? verdictOnFigure(analysis, account, look, judgement)
        : { kind: 'confidently-wrong', why };
    }
  }
}

/**
 * Beside a control that nobody knows the figure is to be that of the rows, with one doubt; with none only where a total of
 * the page says the same.
 */
export function verdictBesideUnknown(
  analysis: Analysis | undefined,
  account: TrueAccount,
  { onlyRange }: Judgement,
): Verdict {
  if (analysis === undefined || !('grants' in analysis)) {
    return { kind: 'told', why: analysis?.status ?? 'nothing was shown' };
  }
  const { spendable, asShown } = analysis.totals;
  const truth = account.usable * MICRO_A_CENT;
  if (isOutside(spendable, truth)) return { kind: 'confidently-wrong', why: 'the truth lies outside' };
  if (asShown !== truth) return { kind: 'told', why: 'not the figure of the rows' };
  const told = codesOf({ issues: analysis.issues.filter(({ severity }) => severity !== 'info') });
  const doubts = told.filter((code) => code !== 'headline-unexplained' || !onlyRange.includes(EQUALS_USED));
  if (doubts.length > 1) return { kind: 'told', why: `more than one doubt: ${doubts.join(' ')}` };
  const isConfirmed = analysis.headline !== null && analysis.headline.equals !== null;
  if (doubts.length === 0 && !isConfirmed) return { kind: 'told', why: 'no doubt' };
  return { kind: 'right' };
}

function isOutside({ atLeast, atMost }: GrantsAnalysis['totals']['spendable'], truth: number): boolean {
  return truth < atLeast || (atMost !== null && truth > atMost);
}

function verdictOnFigure(
  analysis: GrantsAnalysis,
  account: TrueAccount,
  look: Look,
  { contradictions, onlyRange, bounds }: Judgement,
): Verdict {
  const { atLeast, atMost } = analysis.totals.spendable;
  const truth = account.usable * MICRO_A_CENT;
  if (isOutside(analysis.totals.spendable, truth)) {
    return isTold(analysis, contradictions)
      ? { kind: 'told', why: ['the State word is believed', ...codesOf(analysis)].join(' ') }
      : { kind: 'confidently-wrong', why: `${analysis.status}, and the truth lies outside` };
  }
  const isOpen = bounds !== null && bounds.least < bounds.most;
  if (atLeast === atMost && isOpen && !contradictions.includes(UNREADABLE)) {
    return { kind: 'confidently-wrong', why: 'one figure where only a range can be known' };
  }
  if (analysis.status === 'ok' && look.wording === 'unknown') {
    return { kind: 'told', why: 'ok, though its columns were guessed' };
  }
  if (atLeast === atMost || onlyRange.length > 0) return { kind: 'right' };
  return { kind: 'told', why: ['a range', ...codesOf(analysis)].join(' ') };
}

/**
 * A State word wins over dates, so the figure follows a wrong one; but never without the sentence that says so, row by
 * row. No other contradiction may leave a figure that the truth lies outside of.
 */
function isTold(analysis: GrantsAnalysis, contradictions: readonly string[]): boolean {
  const codes = codesOf(analysis);
  const isAgainstDates = contradictions.includes('a State word against its dates');
  return (
    isAgainstDates &&
    analysis.status === 'partial' &&
    STATE_AGAINST_DATES.some((code) => codes.includes(code))
  );
}

const STATE_AGAINST_DATES = ['available-after-expiry', 'available-before-start', 'expired-before-expiry'];

function codesOf({ issues }: { issues: readonly { code: string }[] }): string[] {
  return [...new Set(issues.map(({ code }) => code))];
}
