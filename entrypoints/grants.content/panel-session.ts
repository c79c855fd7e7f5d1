import type { PanelActions, Theme } from '../../components/index.ts';
import type { Analysis } from '../../lib/analysis/index.ts';
import type { MemoryState, Settings } from '../../lib/history/index.ts';
import type { Candidate } from '../../lib/page/index.ts';
import { type DialogView, panelViewOf, rowMarksOf } from '../../lib/view/index.ts';
import type { InsightState, Words } from '../../lib/words/index.ts';
import type { ScreenshotStage } from '../shared/screenshot/open-screenshot.tsx';
import type { ErrorSink } from './error-sink.ts';
import { PanelAnchor } from './panel-anchor.ts';
import { createPanelHost, languageOf } from './panel-host.tsx';
import { removeCopies } from './placement.ts';
import { createRowMarks, type RowMarks } from './row-marks.ts';
import { followTheme, themeBehind } from './theme.ts';

/** What the panel has to show: the analysis, and the place where it was read. */
export interface PanelState {
  analysis: Analysis;
  place: Candidate | undefined;
  isAlreadySeen: boolean;
  isCollapsed: boolean | null;
  announcement: string;
  insight: InsightState;
  memory: MemoryState;
  /** The user's settings of the look. */
  look: Pick<Settings, 'marks' | 'theme'>;
  dialog: DialogView | undefined;
}

/** Panel and marks of one visit to a page with grants. Both exist from the first `show` until `end`. */
export interface PanelSession {
  show: (scene: PanelState) => void;
  /** Makes the marks again, after the size of the table changed. */
  redrawMarks: () => void;
  /** Hides panel and marks until the next `show`, but keeps their room. */
  conceal: () => void;
  marks: Pick<RowMarks, 'realign' | 'recheck'>;
  /** Whether the panel is still in its place. This is cheap enough for every change of the page. */
  isInPlace: () => boolean;
  isCollapsed: () => boolean;
  /** The place for the dialog of a screenshot. */
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
  const against = insight.kind === 'answered' ? insight.view : undefined;
  if (place && hasFigures && look.marks) marks.show(place, rowMarksOf(analysis, words, against), theme);
  else marks.clear();
}

/** The theme that the user has set, or that of the page around the panel. */
function themeFor(scene: PanelState | undefined, { parentElement }: Element): Theme {
  const wanted = scene?.look.theme ?? 'page';
  return wanted === 'page' ? themeBehind(parentElement ?? document.body) : wanted;
}

/** Starts a visit. One AbortSignal removes all its listeners and everything it adds to the page. */
export function openPanel(
  words: Words,
  actions: PanelActions,
  sink: ErrorSink,
  onGivenUp: () => void,
): PanelSession {
  const visit = new AbortController();
  const { signal } = visit;
  const [host, marks] = [createPanelHost(signal, languageOf(words), sink.report), createRowMarks(signal)];
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
  // A page may change the attributes of its root in every frame, so only a change of the theme counts.
  followTheme(signal, () => sink.guard(() => theme() !== host.onDemand.dataset.theme && redraw()));
  return {
    show: (scene) => {
      current = scene;
      host.reveal();
      removeCopies();
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
