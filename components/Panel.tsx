import type { DialogView, FiguresView, PanelView } from '../lib/view/index.ts';
import { Claims } from './Claims.tsx';
import { DrawSection } from './DrawSection.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { Message } from './Message.tsx';
import { Notice } from './Notice.tsx';
import type { PanelActions } from './panel-actions.ts';
import { StackedBar } from './StackedBar.tsx';
import { TextDialog } from './TextDialog.tsx';
import { Tiles } from './Tiles.tsx';
import { TopBar } from './TopBar.tsx';
import { UntilWhenSection } from './UntilWhenSection.tsx';

export type Theme = 'light' | 'dark';

export interface PanelProps {
  view: PanelView;
  theme: Theme;
  isCollapsed: boolean;
  /** What the last action came to, read out by screen readers. */
  announcement: string;
  /** The dialog that is open, if any. */
  dialog: DialogView | undefined;
  actions: PanelActions;
}

/** The whole panel, full or as its one line. */
export function Panel({ view, theme, isCollapsed, announcement, dialog, actions }: PanelProps) {
  const { controls, content } = view;
  return (
    <section class="panel" data-theme={theme} aria-label={controls.region}>
      <TopBar view={view} isCollapsed={isCollapsed} actions={actions} />
      <p class="announcement" role="status">
        {announcement}
      </p>
      {!isCollapsed && content.kind === 'figures' && <Figures view={content} actions={actions} />}
      {!isCollapsed && content.kind === 'message' && <Message view={content} actions={actions} />}
      {dialog && <TextDialog view={dialog} actions={actions} />}
    </section>
  );
}

function Figures({ view, actions }: { view: FiguresView; actions: PanelActions }) {
  return (
    <>
      <Tiles tiles={view.tiles} />
      {view.bar && <StackedBar bar={view.bar} />}
      {view.notice && <Notice notice={view.notice} onExplain={actions.explain} />}
      {view.claims.length > 0 && <Claims claims={view.claims} onSettle={actions.settle} />}
      <DrawSection drawList={view.drawList} whatIf={view.insight.whatIf} why={view.why} actions={actions} />
      <EvidenceSection evidence={view.insight.evidence} actions={actions} />
      <UntilWhenSection untilWhen={view.insight.untilWhen} actions={actions} />
      {view.remarks.length > 0 && (
        <ul class="remarks">
          {view.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </>
  );
}
