import {
  certainDeductions,
  certainParts,
  type Deduction,
  type ExplainedHeadline,
  type GrantsAnalysis,
  onlyValue,
  seesAll,
} from '../analysis/index.ts';
import {
  fromNothing,
  headlineWords,
  owedWords,
  rangeWords,
  spendableWords,
  type Words,
} from '../words/index.ts';
import { type NextLoss, nextLossOf } from './next-loss.ts';

/** One figure of the calculation, with its name. */
interface Figure {
  id: 'headline' | 'ever-granted' | 'result' | Deduction['kind'];
  label: string;
  value: string;
}

/** The amount that can be spent, how it is calculated, and what expires next. */
export interface BalanceSummary {
  label: string;
  value: string;
  /** Whether it is a single figure without any doubt, and more than nothing. */
  isCertain: boolean;
  /** Notes on the figure, such as "in 2 or 3 grants". */
  notes: string[];
  next: NextLoss | null;
  /** The way from a total to what can be spent. It ends with the result if all parts are certain. */
  calculation: Figure[];
  /** Sentences that replace or complete the calculation. */
  checks: string[];
  /** Whether the page's own total is the amount that can be spent. */
  matches: boolean;
}

/** The summary of a page with figures. */
export function balanceSummaryOf(analysis: GrantsAnalysis, words: Words): BalanceSummary {
  const { totals, reconciliation } = analysis;
  const figure = onlyValue(totals.spendable);
  return {
    label: words.say('answer.usable'),
    value: spendableWords(words, analysis),
    isCertain: figure !== null && figure > 0 && analysis.status === 'ok',
    notes: notesOf(analysis, words),
    next: nextLossOf(analysis, words),
    calculation: calculationOf(analysis, words),
    checks: checksOf(analysis, words),
    matches: reconciliation?.from === 'headline' && reconciliation.deductions.length === 0,
  };
}

function notesOf(analysis: GrantsAnalysis, words: Words): string[] {
  const owed = owedWords(words, analysis);
  if (owed !== '') return [owed];
  if (onlyValue(analysis.totals.spendable) !== null || !seesAll(analysis)) return [];
  const counts = grantCounts(analysis);
  const [most = 0] = counts.slice(-1);
  const named = words.either(counts.map(words.number));
  return most === 0 ? [] : [words.count('answer.in_grants', most, named)];
}

/** How many grants the spendable amount is spread over: one number, or the fewest and the most. */
function grantCounts({ grants }: GrantsAnalysis): number[] {
  const least = grants.filter(({ spendable }) => spendable.atLeast > 0).length;
  const most = grants.filter(({ spendable }) => spendable.atMost === null || spendable.atMost > 0).length;
  return least === most || least === 0 ? [most] : [least, most];
}

/** Deductions in the order of a grant's life. */
export const DEDUCTION_ORDER: readonly Deduction['kind'][] = ['used', 'expired', 'not-started'];

function calculationOf(analysis: GrantsAnalysis, words: Words): Figure[] {
  const parts = certainParts(analysis);
  if (!parts || parts.deductions.length === 0) return [];
  const { from, amount, deductions, isWhole } = parts;
  const { spendable } = analysis.totals;
  const total = {
    id: from,
    label: words.say(from === 'headline' ? 'answer.page_total' : 'answer.total_granted'),
    value: words.money(amount),
  };
  const result = {
    id: 'result' as const,
    label: words.say('answer.spendable'),
    value: words.say('answer.result', rangeWords(words, fromNothing(spendable))),
  };
  return [
    total,
    ...deductions
      .toSorted((a, b) => DEDUCTION_ORDER.indexOf(a.kind) - DEDUCTION_ORDER.indexOf(b.kind))
      .map((deduction) => deductionFigure(deduction, words)),
    ...(isWhole ? [result] : []),
  ];
}

function deductionFigure({ kind, amount }: Deduction, words: Words): Figure {
  const label = {
    used: 'answer.used',
    expired: 'answer.expired',
    'not-started': 'answer.not_started',
  } as const;
  return { id: kind, label: words.say(label[kind]), value: words.say('deduction', words.money(amount)) };
}

function checksOf(analysis: GrantsAnalysis, words: Words): string[] {
  const { headline, reconciliation } = analysis;
  const rows = rowTotalNotes(analysis, words);
  if (!headline || isInCalculation(headline, analysis)) return rows;
  if (reconciliation?.from === 'headline') return [...rows, words.say('answer.matches')];
  const meaning = headlineWords(headline, analysis, words);
  return [...rows, words.say('answer.page_says', words.money(headline.amount), meaning)];
}

/** If the balance is uncertain, says what the rows add up to, and what has expired unless the calculation shows it. */
function rowTotalNotes(analysis: GrantsAnalysis, words: Words): string[] {
  const { spendable, asShown } = analysis.totals;
  if (onlyValue(spendable) !== null) return [];
  const shown = asShown === null ? [] : [words.say('answer.as_shown', words.money(asShown))];
  const expired = certainDeductions(analysis.grants).find(({ kind }) => kind === 'expired');
  return expired && !certainParts(analysis)
    ? [...shown, words.say('answer.has_expired', words.money(expired.amount))]
    : shown;
}

/** Whether the calculation already shows the page's total, so that it needs no line of its own. */
function isInCalculation(headline: ExplainedHeadline, analysis: GrantsAnalysis): boolean {
  const parts = certainParts(analysis);
  return headline.equals !== null && parts?.from === 'headline' && parts.deductions.length > 0;
}
