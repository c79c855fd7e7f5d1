import type { Correction, StatedRuleId } from '../../provider/index.ts';
import type { Words } from '../words.ts';
import type { Chart } from './chart.ts';

/** A section that shows a single line until it is opened. */
export interface Fold<Body> {
  title: string;
  line: string;
  /** `null` if there is nothing to open. */
  body: Body | null;
}

/** A guess on which a verdict depends, for the user to confirm or deny. */
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
  /** What else is needed for the rule to be ruled out, as a clause and as a sentence. */
  condition: { clause: string; sentence: string } | null;
  /** What was used, when, and what else was available. */
  witnesses: readonly string[];
  /** Why the verdict is what it is. */
  sentences: readonly string[];
  /** What makes it less certain. */
  caveats: readonly string[];
  guesses: readonly GuessView[];
}

/** What an account's own figures show about every rule. */
export interface EvidenceBody {
  /** What was used, when, and what else was available: each once, whichever rules it contradicts. */
  witnesses: readonly string[];
  /** The message that nothing is known yet. Empty if the figures show something about a rule. */
  nothing: string;
  about: string;
  /** The way back to a rule that evidence replaced. */
  insist: { label: string; rule: StatedRuleId } | null;
  /** The verdicts on the stated rules. */
  verdicts: readonly VerdictView[];
  /** The verdicts on the rules that nobody states, and the label of the fold that contains them. */
  others: { label: string; verdicts: readonly VerdictView[] };
  /** What makes verdicts less certain, each once. */
  caveats: readonly string[];
  notes: readonly string[];
  watch: { title: string; sentences: readonly string[] } | null;
}

/** A field in which the user types a daily spend. */
export interface RateField {
  label: string;
  /** The text before and after the input. */
  before: string;
  after: string;
  /** An example of the format, shown in an empty field. */
  example: string;
  value: string;
  hint: string;
  /** Whether the hint only explains how to fill in the field. */
  isQuiet: boolean;
  /** What is wrong with the user's input. */
  problem: string | null;
}

/** The result of each rule. A cell has one or more lines. */
export interface RuleTable {
  caption: string;
  columns: readonly string[];
  /** The rows of ruled-out rules are only for information. */
  rows: readonly { name: string; isRuledOut: boolean; cells: readonly (readonly string[])[] }[];
}

/** The runway under the rule that is shown, and what expires unused by then. */
export interface LastsView {
  title: string;
  field: RateField;
  /** The daily spend at which nothing expires, and until when. Empty if there is nothing to do, or if it is not known. */
  advice: string;
  /** Empty if the advice says enough. */
  line: string;
  /** What is lost, when, and the last day to use it. Empty if nothing is, or if it is not known. */
  loss: string;
  chart: Chart | null;
  /** Whether to reserve space for a chart that may follow. */
  isWaiting: boolean;
  /** What the forecast leaves out. */
  limits: readonly string[];
}

/** The result of each rule. */
export interface CompareBody {
  sentences: readonly string[];
  /** `null` if all rules have the same result. */
  table: RuleTable | null;
}

/** What goes beyond the rows, ready to render. */
export interface InsightView {
  /** The rules that the account's own figures rule out. */
  ruledOut: readonly StatedRuleId[];
  /** The rules that they may rule out: by a guess or an assumption, or by figures that count for less. */
  doubted: readonly StatedRuleId[];
  /** The message that another rule than the wanted one is shown, because the figures rule that out. Empty otherwise. */
  switchedNote: string;
  lasts: LastsView;
  evidence: Fold<EvidenceBody>;
  compare: Fold<CompareBody>;
}

/** Whether the insight for the rows on screen has arrived. */
export type InsightState =
  | { kind: 'waiting' | 'unanswered' }
  /** The view belongs to the rows on screen. */
  | { kind: 'answered'; view: InsightView };

/** The view with all its lines in place from the start, whatever has arrived. */
export function insightIn(state: InsightState, words: Words): InsightView {
  if (state.kind === 'answered') return state.view;
  const line = words.say(state.kind === 'waiting' ? 'insight.waiting' : 'insight.unanswered');
  return {
    ruledOut: [],
    doubted: [],
    switchedNote: '',
    lasts: {
      title: words.say('lasts.title'),
      field: rateField({ value: '', hint: '', isQuiet: true, problem: null }, words),
      advice: '',
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

/** The daily-spend field with its texts. */
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
