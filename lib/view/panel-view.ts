import {
  type Analysis,
  type AnalysisStatus,
  type GrantsAnalysis,
  type Issue,
  isExportable,
  isSettled,
} from '../analysis/index.ts';
import type { MemoryState } from '../history/index.ts';
import {
  type InsightState,
  type InsightView,
  insightIn,
  issueMessage,
  shareWords,
  spendableAndOwedWords,
  type Words,
} from '../words/index.ts';
import { type BalanceSummary, balanceSummaryOf } from './balance-summary.ts';
import { type Bar, type BarSegment, barLegend, barOf } from './bar.ts';
import { type ClaimView, claimsOf } from './claims.ts';
import { type Controls, controlsOf } from './controls.ts';
import { type DrawList, drawListOf } from './draw-list.ts';
import { type GroundsView, groundsView } from './grounds.ts';
import { type MemoryLine, memoryLineOf } from './memory-line.ts';
import { emptyView, type MessageView, messageView, unreadableView } from './message-view.ts';
import { type Notice, noticeOf } from './notice.ts';

/** The view of a page with figures. Every text in it is final. */
export interface FiguresView {
  kind: 'figures';
  status: AnalysisStatus;
  readLine: string;
  oneLine: string;
  balance: BalanceSummary;
  bar: Bar | undefined;
  /** The parts of the bar; empty if the calculation names them all. */
  barLegend: BarSegment[];
  notice: Notice | undefined;
  /** What the user can say about the doubts, or has said. */
  claims: ClaimView[];
  /** Notes that change no figure. */
  remarks: string[];
  drawList: DrawList;
  why: GroundsView | undefined;
  insight: InsightView;
}

/** Everything that the panel shows. */
export interface PanelView {
  controls: Controls;
  content: FiguresView | MessageView;
  /** Whether the reading is stored; `null` if it comes from a file, or has no grant. */
  memory: MemoryLine | null;
}

/** Turns the analysis into what the panel shows. */
export function panelViewOf(
  analysis: Analysis,
  words: Words,
  insight: InsightState = { kind: 'waiting' },
  memory: MemoryState = { kind: 'waiting' },
): PanelView {
  return {
    controls: controlsOf(words, isExportable(analysis)),
    content: contentOf(analysis, words, insight),
    memory: hasNothingToKeep(analysis) ? null : memoryLineOf(memory, words),
  };
}

/** Without a grant nothing is stored, so that its state would be awaited for ever. */
function hasNothingToKeep({ status }: Analysis): boolean {
  return status === 'empty' || status === 'unreadable';
}

function contentOf(analysis: Analysis, words: Words, insight: InsightState): FiguresView | MessageView {
  switch (analysis.status) {
    case 'reading':
      return messageView('reading', words.say('panel.reading'));
    case 'empty':
      return emptyView(analysis, words);
    case 'unreadable':
      return unreadableView(analysis, words);
    default:
      return figuresView(analysis, words, insight);
  }
}

/** The line that says whose grants were read, how many, and when. */
function readWords({ organization, extent, grants, provenance }: GrantsAnalysis, words: Words): string {
  const time = words.time(provenance.readAt);
  const read =
    extent.kind === 'whole'
      ? words.count('panel.read', grants.length, time)
      : words.say('panel.read_part', shareWords(words, grants.length, extent.of), time);
  return organization === null ? read : words.say('panel.organization', organization, read);
}

function figuresView(analysis: GrantsAnalysis, words: Words, insight: InsightState): FiguresView {
  const { issues, headline } = analysis;
  const spendable = spendableAndOwedWords(words, analysis);
  const insightView = insightIn(insight, words);
  const [balance, bar] = [balanceSummaryOf(analysis, words), barOf(analysis, words)];
  return {
    kind: 'figures',
    status: analysis.status,
    readLine: readWords(analysis, words),
    oneLine: headline
      ? words.say('panel.one_line', spendable, words.money(headline.amount))
      : words.say('panel.one_line_alone', spendable),
    balance,
    bar,
    barLegend: bar ? barLegend(bar, balance) : [],
    notice: noticeOf(analysis, words),
    claims: claimsOf(analysis, words),
    remarks: issues.filter(isRemark).map((issue) => issueMessage(words, issue)),
    drawList: drawListOf(analysis, insightView, words),
    why: groundsView(analysis, insightView, words),
    insight: insightView,
  };
}

/** Doubts that the user has settled are shown with their claims instead. */
function isRemark(issue: Issue): boolean {
  return issue.severity === 'info' && !isSettled(issue);
}
