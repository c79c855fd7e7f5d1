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
import { type Bar, type BarSegment, barKey, barOf } from './bar.ts';
import { type ClaimView, claimsOf } from './claims.ts';
import { type Controls, controlsOf } from './controls.ts';
import { type DrawList, drawListOf } from './draw-list.ts';
import { type GroundsView, groundsView } from './grounds.ts';
import { type MemoryLine, memoryLineOf } from './memory-line.ts';
import { emptyView, type MessageView, messageView, unreadableView } from './message-view.ts';
import { type Notice, noticeOf } from './notice.ts';

/** A page with figures, ready to draw: every text in it is final. */
export interface FiguresView {
  kind: 'figures';
  status: AnalysisStatus;
  read: string;
  oneLine: string;
  balance: BalanceSummary;
  bar: Bar | undefined;
  /** What parts of the bar are called that no figure of the sum names. */
  barKey: BarSegment[];
  notice: Notice | undefined;
  /** What the user can say of the doubts, or has said. */
  claims: ClaimView[];
  /** What is worth knowing and changes no figure. */
  remarks: string[];
  drawList: DrawList;
  why: GroundsView | undefined;
  insight: InsightView;
}

/** All that the panel draws. */
export interface PanelView {
  controls: Controls;
  content: FiguresView | MessageView;
  /** Whether what is shown is kept; `null` where it is no reading of this browser. */
  memory: MemoryLine | null;
}

/** Turns the analysis into what the panel draws. */
export function panelViewOf(
  analysis: Analysis,
  words: Words,
  insight: InsightState = { kind: 'waiting' },
  memory: MemoryState = { kind: 'waiting' },
): PanelView {
  return {
    controls: controlsOf(words, isExportable(analysis)),
    content: contentOf(analysis, words, insight),
    memory: memoryLineOf(memory, words),
  };
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

/** Whose grants were read, how many, and when. */
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
  const usable = spendableAndOwedWords(words, analysis);
  const told = insightIn(insight, words);
  const [balance, bar] = [balanceSummaryOf(analysis, words), barOf(analysis, words)];
  return {
    kind: 'figures',
    status: analysis.status,
    read: readWords(analysis, words),
    oneLine: headline
      ? words.say('panel.one_line', usable, words.money(headline.amount))
      : words.say('panel.one_line_alone', usable),
    balance,
    bar,
    barKey: bar ? barKey(bar, balance) : [],
    notice: noticeOf(issues, words),
    claims: claimsOf(analysis, words),
    remarks: issues.filter(isRemark).map((issue) => issueMessage(words, issue)),
    drawList: drawListOf(analysis, told, words),
    why: groundsView(analysis, told, words),
    insight: told,
  };
}

/** What the user has settled is told with its claim. */
function isRemark(issue: Issue): boolean {
  return issue.severity === 'info' && !isSettled(issue);
}
