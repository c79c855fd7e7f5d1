import type { CauseView } from '../lib/view/index.ts';
import type { Link } from '../lib/words/index.ts';

interface CausesProps {
  label: string;
  causes: readonly CauseView[];
}

/** Every cause with its verdict and its grounds, the most likely first. */
export function Causes({ label, causes }: CausesProps) {
  return (
    <>
      <h2 id="causes">{label}</h2>
      <ul class="causes" aria-labelledby="causes">
        {causes.map((cause) => (
          <Cause key={cause.cause} view={cause} />
        ))}
      </ul>
    </>
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
