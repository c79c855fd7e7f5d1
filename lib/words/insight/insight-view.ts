import type { Correction, StatedRuleId } from '../../provider/index.ts';
import type { Words } from '../words.ts';
import type { Chart } from './chart.ts';

/** A section that is one line until it is opened. */
export interface Fold<Body> {
  title: string;
  line: string;
  /** `null` where there is nothing behind the line. */
  body: Body | null;
}

/** A guess that a verdict rests on, to be confirmed or denied. */
export interface GuessView {
  identity: string;
  answers: readonly { label: string; category: Correction }[];
}

export interface VerdictView {
  rule: string;
  name: string;
  source: string;
  kind: 'consistent' | 'ruled-out' | 'ruled-out-if' | 'cannot-tell';
  /** The verdict in a word or two. */
  verdict: string;
  /** What more it takes for the rule to be ruled out, as a part of a sentence and as one of its own. */
  condition: { clause: string; sentence: string } | null;
  /** What was used, when, and what else was available. */
  witnesses: readonly string[];
  /** Why the verdict is what it is. */
  sentences: readonly string[];
  /** What makes it less firm. */
  caveats: readonly string[];
  guesses: readonly GuessView[];
}

/** What an account's own figures say of every rule. */
export interface EvidenceBody {
  /** What was used, when, and what else was available: each once, whatever rules it speaks against. */
  witnesses: readonly string[];
  /** That nothing is known yet; empty where the figures say something of a rule. */
  nothing: string;
  about: string;
  /** The way back to a rule that evidence replaced. */
  insist: { label: string; rule: StatedRuleId } | null;
  /** Of the rules that somebody states. */
  verdicts: readonly VerdictView[];
  /** Of those that nobody states, behind these words. */
  others: { label: string; verdicts: readonly VerdictView[] };
  /** What makes verdicts less firm, each once. */
  caveats: readonly string[];
  notes: readonly string[];
  watch: { title: string; sentences: readonly string[] } | null;
}

/** A field in which the user types a daily spend. */
export interface RateField {
  label: string;
  /** What stands in the field beside the figure. */
  before: string;
  after: string;
  /** How a figure is written, in an empty field. */
  example: string;
  value: string;
  hint: string;
  /** Whether the hint says no more than how to fill the field. */
  isQuiet: boolean;
  /** What is wrong with what was typed. */
  problem: string | null;
}

/** What becomes of the credit under each rule; a cell is one line or several. */
export interface RuleTable {
  caption: string;
  columns: readonly string[];
  /** A row of rules that the account's own figures rule out is there to be seen, and counts for nothing. */
  rows: readonly { name: string; isRuledOut: boolean; cells: readonly (readonly string[])[] }[];
}

/** Until when the credit lasts under the rule that is shown, and what expires unused by then. */
export interface LastsView {
  title: string;
  field: RateField;
  line: string;
  /** What is lost; empty where nothing is, or it is not known. */
  loss: string;
  chart: Chart | null;
  /** Whether its place is to be kept for a chart that may come. */
  isWaiting: boolean;
  /** What is left out of it. */
  limits: readonly string[];
}

/** What each rule makes of the credit. */
export interface CompareBody {
  sentences: readonly string[];
  /** `null` where all rules come to the same. */
  table: RuleTable | null;
}

/** What goes beyond the rows, ready to draw. */
export interface InsightView {
  /** The rules that the account's own figures rule out. */
  ruledOut: readonly StatedRuleId[];
  /** That the list follows another rule than the wanted one, which the figures rule out; else empty. */
  switchedNote: string;
  lasts: LastsView;
  evidence: Fold<EvidenceBody>;
  compare: Fold<CompareBody>;
}

/** Whether there is an answer for the rows that are shown. */
export type InsightState =
  | { kind: 'waiting' | 'unanswered' }
  /** Its view belongs to the rows that are shown. */
  | { kind: 'answered'; view: InsightView };

/** The view with its lines in place from the start, whatever has been answered. */
export function insightIn(state: InsightState, words: Words): InsightView {
  if (state.kind === 'answered') return state.view;
  const line = words.say(state.kind === 'waiting' ? 'insight.waiting' : 'insight.unanswered');
  return {
    ruledOut: [],
    switchedNote: '',
    lasts: {
      title: words.say('lasts.title'),
      field: rateField({ value: '', hint: '', isQuiet: true, problem: null }, words),
      line,
      loss: '',
      chart: null,
      isWaiting: state.kind === 'waiting',
      limits: [],
    },
    evidence: { title: words.say('evidence.title'), line, body: null },
    compare: { title: words.say('compare.title'), line, body: null },
  };
}

/** The field with its own words. */
export function rateField(
  said: Pick<RateField, 'value' | 'hint' | 'isQuiet' | 'problem'>,
  words: Words,
): RateField {
  return {
    label: words.say('lasts.field'),
    before: words.say('lasts.field_before', '$'),
    after: words.say('lasts.field_after'),
    example: words.say('lasts.field_example'),
    ...said,
  };
}
