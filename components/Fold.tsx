import type { ComponentChildren } from 'preact';

interface FoldProps {
  /** Unique in the panel. */
  id: string;
  title: string;
  line: string;
  children: ComponentChildren;
}

/** A section that is one line until it is opened; the browser's own disclosure, with its keys. */
export function Fold({ id, title, line, children }: FoldProps) {
  return (
    <details class="section fold">
      <summary aria-labelledby={`${id}-title`} aria-describedby={`${id}-line`}>
        <h2 id={`${id}-title`}>{title}</h2>
        <span id={`${id}-line`} class="line soft">
          {line}
        </span>
      </summary>
      {children}
    </details>
  );
}
