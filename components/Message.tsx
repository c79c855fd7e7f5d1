import type { MessageView } from '../lib/view/panel-view.ts';

/** What stands where the figures would, when there are none. */
export function Message({ view }: { view: MessageView }) {
  return (
    <div class={`message ${view.status}`}>
      <b>{view.title}</b>
      {view.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
