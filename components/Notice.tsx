import type { Notice as NoticeView } from '../lib/view/index.ts';

/** What is not certain, in full sentences, the dearest first; what is beyond a few is folded away. */
export function Notice({ notice: { title, sentences, rest, more } }: { notice: NoticeView }) {
  return (
    <div class="notice" role="note">
      <b>{title}</b>
      <Sentences sentences={sentences} />
      {rest.length > 0 && (
        <details>
          <summary>{more}</summary>
          <Sentences sentences={rest} />
        </details>
      )}
    </div>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
