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

/** One figure of the sum, with its name. */
interface Figure {
  id: 'headline' | 'ever-granted' | 'result' | Deduction['kind'];
  label: string;
  value: string;
}

/** The one answer, what it is made of, and what is lost next. */
export interface BalanceSummary {
  label: string;
  value: string;
  /** Whether it is one figure and no doubt about it. */
  isSure: boolean;
  /** What there is to know of the figure itself, such as "in 2 or 3 grants". */
  notes: string[];
  next: NextLoss | null;
  /** From a total to what can be spent, with the result where all parts of it are certain. */
  calculation: Figure[];
  /** What stands in place of a sum, or beside it. */
  checks: string[];
  /** Whether the page's own total is what can be spent. */
  matches: boolean;
}

/** The answer of a page with figures. */
export function balanceSummaryOf(analysis: GrantsAnalysis, words: Words): BalanceSummary {
  const { totals, reconciliation } = analysis;
  const figure = onlyValue(totals.spendable);
  return {
    label: words.say('answer.usable'),
    value: spendableWords(words, analysis),
    isSure: figure !== null && figure >= 0 && analysis.status === 'ok',
    notes: notesOf(analysis, words),
    next: nextLossOf(analysis, words),
    calculation: sumOf(analysis, words),
    checks: checksOf(analysis, words),
    matches: reconciliation?.from === 'headline' && reconciliation.deductions.length === 0,
  };
}

function notesOf(analysis: GrantsAnalysis, words: Words): string[] {
  const owed = owedWords(words, analysis);
  if (owed !== '') return [owed];
  if (onlyValue(analysis.totals.spendable) !== null || !seesAll(analysis)) return [];
  const counts = countsOf(analysis);
  const [most = 0] = counts.slice(-1);
  const named = words.either(counts.map(words.number));
  return most === 0 ? [] : [words.count('answer.in_grants', most, named)];
}

/** How many grants the two ends of a range lie in. */
function countsOf({ grants }: GrantsAnalysis): number[] {
  const least = grants.filter(({ spendable }) => spendable.atLeast > 0).length;
  const most = grants.filter(({ spendable }) => spendable.atMost === null || spendable.atMost > 0).length;
  return least === most || least === 0 ? [most] : [least, most];
}

/** As credit goes: what was used, what expired, what is to come. */
export const ORDER: readonly Deduction['kind'][] = ['used', 'expired', 'not-started'];

function sumOf(analysis: GrantsAnalysis, words: Words): Figure[] {
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
      .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
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
  const rows = rowsOf(analysis, words);
  if (!headline || isInSum(headline, analysis)) return rows;
  if (reconciliation?.from === 'headline') return [...rows, words.say('answer.matches')];
  const meaning = headlineWords(headline, analysis, words);
  return [...rows, words.say('answer.page_says', words.money(headline.amount), meaning)];
}

/** What the rows come to where that is not certain, and what of it has expired where no sum says so. */
function rowsOf(analysis: GrantsAnalysis, words: Words): string[] {
  const { spendable, asShown } = analysis.totals;
  if (onlyValue(spendable) !== null) return [];
  const shown = asShown === null ? [] : [words.say('answer.as_shown', words.money(asShown))];
  const expired = certainDeductions(analysis.grants).find(({ kind }) => kind === 'expired');
  return expired && !certainParts(analysis)
    ? [...shown, words.say('answer.has_expired', words.money(expired.amount))]
    : shown;
}

/** Whether the sum begins with the page's own total. */
function isInSum(headline: ExplainedHeadline, analysis: GrantsAnalysis): boolean {
  const parts = certainParts(analysis);
  return headline.equals !== null && parts?.from === 'headline' && parts.deductions.length > 0;
}
