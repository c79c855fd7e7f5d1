import type { Bar } from '../lib/view/index.ts';

/** Everything ever granted as one bar, with its key below. */
export function StackedBar({ bar }: { bar: Bar }) {
  return (
    <div class="stacked">
      <div class="bar" role="img" aria-label={bar.label}>
        {bar.segments.map(({ part, percent }) => (
          <i key={part} class={`part ${part}`} style={{ width: `${percent}%` }} />
        ))}
      </div>
      <ul class="key" aria-hidden="true">
        {bar.segments.map(({ part, label }) => (
          <li key={part}>
            <i class={`part ${part}`} />
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
