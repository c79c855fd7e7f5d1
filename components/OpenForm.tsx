import { createRef } from 'preact';
import type { OpenPageView } from '../lib/view/index.ts';

interface OpenFormProps {
  view: OpenPageView;
  onFiles: (files: readonly File[]) => void;
  onText: (text: string) => void;
}

/** The ways in which a report comes in: a file, or its text. Dropping and pasting anywhere on the page are the page's own. */
export function OpenForm({ view, onFiles, onText }: OpenFormProps) {
  const text = createRef<HTMLTextAreaElement>();
  const openText = () => onText(text.current?.value ?? '');
  return (
    <div class="open-form">
      <p>{view.drop}</p>
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
        <textarea ref={text} rows={2} spellcheck={false} autocomplete="off" />
      </label>
      <button type="button" onClick={openText}>
        {view.pasteButton}
      </button>
    </div>
  );
}
