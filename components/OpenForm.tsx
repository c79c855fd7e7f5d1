import { createRef } from 'preact';
import type { OpenPageView } from '../lib/view/index.ts';

interface OpenFormProps {
  view: OpenPageView;
  /** Whether nothing is open yet. Then there is room for instructions. */
  isFirst: boolean;
  onFiles: (files: readonly File[]) => void;
  onText: (text: string) => void;
}

/** The form to open a report from a file or a text. The page itself handles dropping and pasting anywhere. */
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
            // Clears the field, so that the same file can be chosen again after a change.
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
