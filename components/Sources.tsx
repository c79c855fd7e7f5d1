import type { SourceView } from '../lib/view/index.ts';

/** Links to the sources of a rule. A page is loaded only when the user clicks its link. */
export function Sources({ source: { name, links } }: { source: SourceView }) {
  return (
    <span class="sources" title={name}>
      {links.map(({ name: label, about, address }) => (
        <a key={address} href={address} target="_blank" rel="noreferrer" aria-label={about} title={about}>
          {label}
        </a>
      ))}
    </span>
  );
}
