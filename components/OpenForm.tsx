import { createRef } from 'preact';
import type { OpenPageView } from '../lib/view/index.ts';

interface OpenFormProps {
  view: OpenPageView;
  /** Whether nothing is open yet: then there is room to say how. */
  isFirst: boolean;
  onFiles: (files: readonly File[]) => void;
  onText: (text: string) => void;
}

/** The ways in which a report comes in: a file, or its text. Dropping and pasting anywhere on the page are the page's own. */
export function OpenForm({ view, isFirst, onFiles, onText }: OpenFormProps) {
  const text = createRef<HTMLTextAreaElement>();
  const openText = () => onText(text.current?.value ?? '');
  return (
    <div class={isFirst ? 'open-form' : 'open-form small'}>
      <p>{isFirst ? view.drop : view.another}</p>
      <label>
        {view.choose}{' '}
        <input
          type="file"
          accept=".json,application/json"
          multiple
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // The same file, changed since, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <label class="pasting">
        {view.paste}
        <textarea ref={text} rows={isFirst ? 2 : 1} spellcheck={false} autocomplete="off" />
      </label>
      <button type="button" onClick={openText}>
        {view.pasteButton}
      </button>
    </div>
  );
}
