import type { PanelActions, Theme } from '../../components/index.ts';
import type { Analysis } from '../../lib/analysis/index.ts';
import type { MemoryState, Settings } from '../../lib/history/index.ts';
import type { Candidate } from '../../lib/page/index.ts';
import { type DialogView, panelViewOf, rowMarksOf } from '../../lib/view/index.ts';
import type { InsightState, Words } from '../../lib/words/index.ts';
import type { ScreenshotStage } from '../shared/screenshot/open-screenshot.tsx';
import type { ErrorSink } from './error-sink.ts';
import { PanelAnchor } from './panel-anchor.ts';
import { createPanelHost } from './panel-host.tsx';
import { createRowMarks, type RowMarks } from './row-marks.ts';
import { followTheme, themeBehind } from './theme.ts';

/** What is to be shown: the analysis, and where on the page it was read. */
export interface PanelState {
  analysis: Analysis;
  place: Candidate | undefined;
  isAlreadySeen: boolean;
  isCollapsed: boolean | null;
  announcement: string;
  insight: InsightState;
  memory: MemoryState;
  /** What the user has set of the look. */
  look: Pick<Settings, 'marks' | 'theme'>;
  dialog: DialogView | undefined;
}

/** Panel and marks of one visit to a page with grants: both are there from the first scene until `end`. */
export interface PanelSession {
  show: (scene: PanelState) => void;
  /** Lays the marks anew, after the table took another size. */
  redrawMarks: () => void;
  /** Hides panel and marks, keeping their room, until the next scene. */
  conceal: () => void;
  marks: Pick<RowMarks, 'realign' | 'recheck'>;
  /** Whether the panel still stands where it belongs; cheap, for every change around it. */
  isInPlace: () => boolean;
  isCollapsed: () => boolean;
  /** Where a screenshot's dialog is drawn. */
  stage: () => ScreenshotStage;
  end: () => void;
}

function drawMarks(
  marks: RowMarks,
  { analysis, place, look, insight }: PanelState,
  words: Words,
  theme: Theme,
): void {
  const hasFigures = analysis.status === 'ok' || analysis.status === 'partial';
  const ruledOut = insight.kind === 'answered' ? insight.view.ruledOut : [];
  if (place && hasFigures && look.marks) marks.show(place, rowMarksOf(analysis, words, ruledOut), theme);
  else marks.clear();
}

/** The theme that the user has set, or that of the page where the panel stands. */
function themeFor(scene: PanelState | undefined, { parentElement }: Element): Theme {
  const wanted = scene?.look.theme ?? 'page';
  return wanted === 'page' ? themeBehind(parentElement ?? document.body) : wanted;
}

/** Starts a visit. Everything it listens to and leaves in the page hangs on one AbortSignal. */
export function openPanel(
  words: Words,
  actions: PanelActions,
  sink: ErrorSink,
  onGivenUp: () => void,
): PanelSession {
  const visit = new AbortController();
  const { signal } = visit;
  const [host, marks] = [createPanelHost(signal, words, sink.report), createRowMarks(signal)];
  const anchor = new PanelAnchor(host.element, onGivenUp);
  let current: PanelState | undefined;
  const isCollapsed = () => current?.isCollapsed ?? anchor.isOneLine();
  const theme = () => themeFor(current, host.element);
  const redrawMarks = () => current && !host.isConcealed() && drawMarks(marks, current, words, theme());
  const redraw = () => {
    if (!current || host.isConcealed()) return;
    const view = panelViewOf(current.analysis, words, current.insight, current.memory);
    do host.draw({ ...current, view, theme: theme(), isCollapsed: isCollapsed(), actions });
    while (anchor.relocate());
    redrawMarks();
  };
  // A page may change the attributes of its root in every frame: that alone is no reason to draw.
  followTheme(signal, () => sink.guard(() => theme() !== host.onDemand.dataset.theme && redraw()));
  return {
    show: (scene) => {
      current = scene;
      host.reveal();
      anchor.moveTo(scene.place?.element, scene.isAlreadySeen, scene.analysis.status === 'reading');
      redraw();
    },
    conceal: () => {
      if (host.conceal()) marks.clear();
    },
    redrawMarks,
    marks,
    isInPlace: () => anchor.isInPlace(),
    isCollapsed,
    stage: () => ({ container: host.onDemand, theme: theme() }),
    end: () => visit.abort(),
  };
}
