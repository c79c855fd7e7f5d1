import type { MessageView } from '../lib/view/index.ts';
import type { PanelActions } from './panel-actions.ts';

interface MessageProps {
  view: MessageView;
  actions: PanelActions;
}

/** The message in place of the figures, if there are none. */
export function Message({ view, actions }: MessageProps) {
  const { status, title, sentences, details } = view;
  return (
    <div class={`section message ${status}`}>
      <b>{title}</b>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {view.actions.length > 0 && (
        <p class="answers">
          {view.actions.map(({ id, name }) => (
            <button key={id} type="button" class="button" onClick={actions[id]}>
              {name}
            </button>
          ))}
        </p>
      )}
      {details && (
        <details>
          <summary>{details.label}</summary>
          <ul>
            {details.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
