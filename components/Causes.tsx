import type { CausesView, CauseView } from '../lib/view/index.ts';
import type { Link } from '../lib/words/index.ts';

interface CausesProps {
  view: CausesView;
  /** Leads to where categories are set. */
  onSetCategory: () => void;
}

/** Every cause with its verdict and its grounds: the first to look at, the others behind a line each. */
export function Causes({ view: { label, first, more }, onSetCategory }: CausesProps) {
  return (
    <>
      <h2>{label}</h2>
      <CauseList label={label} causes={first} onSetCategory={onSetCategory} />
      {more.map(({ verdict, label: summary, causes }) => (
        <details key={verdict}>
          <summary>{summary}</summary>
          <CauseList label={summary} causes={causes} onSetCategory={onSetCategory} />
        </details>
      ))}
    </>
  );
}

interface CauseListProps extends Pick<CausesProps, 'onSetCategory'> {
  label: string;
  causes: readonly CauseView[];
}

function CauseList({ label, causes, onSetCategory }: CauseListProps) {
  return (
    <ul class="causes" aria-label={label}>
      {causes.map((cause) => (
        <Cause key={cause.cause} view={cause} onSetCategory={onSetCategory} />
      ))}
    </ul>
  );
}

interface CauseProps extends Pick<CausesProps, 'onSetCategory'> {
  view: CauseView;
}

function Cause({ view, onSetCategory }: CauseProps) {
  const { cause, verdict, name, verdictName, reasons, setCategory, help } = view;
  return (
    <li data-cause={cause} data-verdict={verdict}>
      <b>{name}</b> {verdictName && <span class={`verdict ${verdict}`}>{verdictName}</span>}{' '}
      <span>{reasons.join(' ')}</span>
      {setCategory && (
        <>
          {' '}
          <button type="button" class="link" onClick={onSetCategory}>
            {setCategory}
          </button>
        </>
      )}
      {help && (
        <>
          <p>
            {help.action} <Links links={help.pages} />
          </p>
          {help.source && (
            <p class="soft">
              {help.source} <Links links={help.sources} />
            </p>
          )}
        </>
      )}
    </li>
  );
}

/** Links that lead out of the page, one after another. */
export function Links({ links }: { links: readonly Link[] }) {
  return (
    <>
      {links.map(({ name, address }) => (
        <a key={address} href={address} target="_blank" rel="noreferrer">
          {name}
        </a>
      ))}
    </>
  );
}
