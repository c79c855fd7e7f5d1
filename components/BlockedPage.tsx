import type { KeptChoice } from '../lib/view/index.ts';
import { Blocked, type BlockedProps } from './Blocked.tsx';

interface BlockedPageProps extends BlockedProps {
  /** What stands around the question on a page of its own. */
  page: {
    fileLabel: string;
    fileAbout: string;
    refusal: string;
    unaffiliated: string;
    keptLabel: string;
    /** Kept readings that can stand for the page of the grants; empty where there is none. */
    kept: readonly KeptChoice[];
    chosen: string;
  };
  onKept: (key: string) => void;
  onFile: (file: File) => void;
}

/** The same as the dialog, as a page; a report that was saved can stand for the page of the grants. */
export function BlockedPage({ page, onKept, onFile, ...props }: BlockedPageProps) {
  const { view } = props;
  return (
    <>
      <h1>{view.title}</h1>
      <p>{view.about}</p>
      {page.kept.length > 0 && (
        <label>
          {page.keptLabel}{' '}
          <select class="button" onChange={({ currentTarget }) => onKept(currentTarget.value)}>
            {page.kept.map(({ key, label }) => (
              <option key={key} value={key} selected={key === page.chosen}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <Blocked {...props} />
      <label class="file">
        {page.fileLabel}{' '}
        <input
          type="file"
          accept=".json,application/json"
          aria-describedby="file-about"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onFile(file);
            // The same file, changed since, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <p id="file-about" class="soft">
        {page.fileAbout}
      </p>
      <p role="alert">{page.refusal}</p>
      <p class="soft">{page.unaffiliated}</p>
    </>
  );
}
