import type { Notice as NoticeView } from '../lib/view/index.ts';
import type { PanelActions } from './panel-actions.ts';

interface NoticeProps {
  notice: NoticeView;
  onExplain: PanelActions['explain'];
}

/** The doubts in full sentences, the most important first. All but the first few are folded away. */
export function Notice({ notice, onExplain }: NoticeProps) {
  const { title, sentences, rest, more, codes } = notice;
  const told = [...sentences, ...rest].map((sentence, index) => (
    <li key={sentence}>
      {sentence}{' '}
      <button type="button" class="link" onClick={() => onExplain(codes[index] ?? '')}>
        {notice.help}
      </button>
    </li>
  ));
  return (
    <div class="notice" role="note">
      <b>{title}</b>
      <ul>{told.slice(0, sentences.length)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{more}</summary>
          <ul>{told.slice(sentences.length)}</ul>
        </details>
      )}
    </div>
  );
}
