import type { Bar, FiguresView, BalanceSummary as Summary } from '../lib/view/index.ts';

interface BalanceSummaryProps {
  balance: Summary;
  bar: Bar | undefined;
  barKey: FiguresView['barKey'];
}

/** The one figure, what is lost of it next, and the sum that leads to it. */
export function BalanceSummary({ balance, bar, barKey }: BalanceSummaryProps) {
  const { label, value, isSure, notes, next, calculation, checks, matches } = balance;
  return (
    <div class="section">
      <div class="answer">
        <dl class="figures">
          <div class={isSure ? 'usable sure' : 'usable'}>
            <dt>{label}</dt>
            <dd class="value">{value}</dd>
            {notes.map((note) => (
              <dd key={note} class="soft">
                {note}
              </dd>
            ))}
            {next && <dd class={next.isSoon ? 'soon' : 'soft'}>{next.text}</dd>}
          </div>
          {calculation.map((figure) => (
            // The result says again what stands first.
            <div key={figure.id} class={`part ${figure.id}`} aria-hidden={figure.id === 'result'}>
              <dt>{figure.label}</dt>
              <dd class="value">{figure.value}</dd>
            </div>
          ))}
        </dl>
        {checks.length > 0 && (
          <ul class={matches ? 'checks matches' : 'checks'}>
            {checks.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        )}
      </div>
      {bar && (
        <div class="bar" role="img" aria-label={bar.label}>
          {bar.segments.map(({ part, percent }) => (
            <i key={part} class={part} style={{ width: `${percent}%` }} />
          ))}
        </div>
      )}
      {barKey.length > 0 && (
        // The bar says it to those who do not see it.
        <ul class="key" aria-hidden="true">
          {barKey.map(({ part, label: name }) => (
            <li key={part}>
              <span class="bar">
                <i class={part} />
              </span>
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
