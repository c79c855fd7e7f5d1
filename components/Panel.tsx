import type { DialogView, FiguresView, PanelView } from '../lib/view/index.ts';
import { BalanceSummary } from './BalanceSummary.tsx';
import { Claims } from './Claims.tsx';
import { CompareSection } from './CompareSection.tsx';
import { DrawSection } from './DrawSection.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { Grounds } from './Grounds.tsx';
import { LastsSection } from './LastsSection.tsx';
import { Message } from './Message.tsx';
import { Notice } from './Notice.tsx';
import type { PanelActions } from './panel-actions.ts';
import { TextDialog } from './TextDialog.tsx';
import { TopBar } from './TopBar.tsx';

export type Theme = 'light' | 'dark';

export interface PanelProps {
  view: PanelView;
  theme: Theme;
  isCollapsed: boolean;
  /** The result of the last action. Screen readers announce it. */
  announcement: string;
  /** The dialog that is open, if any. */
  dialog: DialogView | undefined;
  actions: PanelActions;
}

/** The panel, in full or collapsed to one line. */
export function Panel({ view, theme, isCollapsed, announcement, dialog, actions }: PanelProps) {
  const { controls, content } = view;
  return (
    <section class="panel" data-theme={theme} aria-label={controls.region}>
      <TopBar view={view} isCollapsed={isCollapsed} actions={actions} />
      <p class="announcement" role="status">
        {announcement !== '' && (
          <span key={announcement} class={announcement === controls.copied ? 'unseen' : ''}>
            {announcement}
          </span>
        )}
      </p>
      {!isCollapsed && content.kind === 'figures' && <Figures view={content} actions={actions} />}
      {!isCollapsed && content.kind === 'message' && <Message view={content} actions={actions} />}
      {dialog && <TextDialog view={dialog} actions={actions} />}
    </section>
  );
}

function Figures({ view, actions }: { view: FiguresView; actions: PanelActions }) {
  const { balance, bar, barLegend, notice, claims, drawList, why, insight, remarks } = view;
  return (
    <>
      <BalanceSummary balance={balance} bar={bar} barLegend={barLegend} />
      {notice && <Notice notice={notice} onExplain={actions.explain} />}
      {claims.length > 0 && <Claims claims={claims} onSettle={actions.settle} />}
      <div class="columns">
        <DrawSection drawList={drawList} actions={actions} />
        <LastsSection lasts={insight.lasts} onType={actions.typeRate} />
      </div>
      {why && <Grounds why={why} onExplain={actions.explain} />}
      <div class="folds">
        <EvidenceSection evidence={insight.evidence} actions={actions} />
        <CompareSection compare={insight.compare} />
      </div>
      {remarks.length > 0 && (
        <ul class="remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </>
  );
}
