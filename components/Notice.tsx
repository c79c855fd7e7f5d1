import type { Notice as NoticeView } from '../lib/view/index.ts';

/** What is not certain, in full sentences. */
export function Notice({ notice }: { notice: NoticeView }) {
  return (
    <div class="notice" role="note">
      <b>{notice.title}</b>
      <ul>
        {notice.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
