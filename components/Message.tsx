import type { MessageView } from '../lib/view/index.ts';
import type { PanelActions } from './panel-actions.ts';

interface MessageProps {
  view: MessageView;
  actions: PanelActions;
}

/** What stands where the figures would, when there are none. */
export function Message({ view, actions }: MessageProps) {
  return (
    <div class={`message ${view.status}`}>
      <b>{view.title}</b>
      {view.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {view.pageReport && (
        <button type="button" class="button" onClick={actions.openPageReport}>
          {view.pageReport}
        </button>
      )}
    </div>
  );
}
