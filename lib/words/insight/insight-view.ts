import type { Correction, StatedRuleId } from '../../provider/index.ts';
import type { Words } from '../words.ts';

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
  /** The verdict in words. */
  verdict: string;
  sentences: readonly string[];
  guesses: readonly GuessView[];
}

/** What an account's own figures say of every rule. */
export interface EvidenceBody {
  about: string;
  /** The way back to a rule that evidence replaced. */
  insist: { label: string; rule: StatedRuleId } | null;
  verdicts: readonly VerdictView[];
  notes: readonly string[];
  watch: { title: string; sentences: readonly string[] } | null;
}

/** A field in which the user types a daily spend. */
export interface RateField {
  label: string;
  value: string;
  hint: string;
  /** What is wrong with what was typed. */
  problem: string | null;
}

/** What becomes of the credit under each rule; a cell is one line or several. */
export interface RuleTable {
  caption: string;
  columns: readonly string[];
  rows: readonly { name: string; cells: readonly (readonly string[])[] }[];
}

export interface UntilWhenBody {
  /** What expires on which date if nothing is used. */
  idle: { title: string; dates: readonly string[] };
  /** What the forecast leaves out. */
  limits: readonly string[];
  field: RateField;
  table: RuleTable;
}

/** What goes beyond the rows, ready to draw. */
export interface InsightView {
  /** What the chosen rule would cost. */
  whatIf: string;
  evidence: Fold<EvidenceBody>;
  untilWhen: Fold<UntilWhenBody>;
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
    whatIf: state.kind === 'waiting' ? '' : line,
    evidence: { title: words.say('evidence.title'), line, body: null },
    untilWhen: { title: words.say('until.title'), line, body: null },
  };
}
