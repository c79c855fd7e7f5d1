import type { CausesView, CauseView } from '../lib/view/index.ts';
import type { Link } from '../lib/words/index.ts';

/** Every cause with its verdict and its grounds: the first to look at, the others behind a line each. */
export function Causes({ view: { label, first, more } }: { view: CausesView }) {
  return (
    <>
      <h2>{label}</h2>
      <CauseList label={label} causes={first} />
      {more.map(({ verdict, label: summary, causes }) => (
        <details key={verdict}>
          <summary>{summary}</summary>
          <CauseList label={summary} causes={causes} />
        </details>
      ))}
    </>
  );
}

function CauseList({ label, causes }: { label: string; causes: readonly CauseView[] }) {
  return (
    <ul class="causes" aria-label={label}>
      {causes.map((cause) => (
        <Cause key={cause.cause} view={cause} />
      ))}
    </ul>
  );
}

function Cause({ view: { cause, verdict, name, verdictName, reasons, help } }: { view: CauseView }) {
  return (
    <li data-cause={cause} data-verdict={verdict}>
      <b>{name}</b> {verdictName && <span class={`verdict ${verdict}`}>{verdictName}</span>}{' '}
      <span>{reasons.join(' ')}</span>
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
