import type { Bar, FiguresView, BalanceSummary as Summary } from '../lib/view/index.ts';

interface BalanceSummaryProps {
  balance: Summary;
  bar: Bar | undefined;
  barLegend: FiguresView['barLegend'];
}

/** The amount that can be spent, how it is calculated, and what expires next. */
export function BalanceSummary({ balance, bar, barLegend }: BalanceSummaryProps) {
  const { label, value, isCertain, notes, next, calculation, checks, matches } = balance;
  return (
    <div class="section">
      <div class="answer">
        <dl class="figures">
          <div class={isCertain ? 'usable sure' : 'usable'}>
            <dt>{label}</dt>
            <dd class="value">{value}</dd>
            {notes.map((note) => (
              <dd key={note} class="soft">
                {note}
              </dd>
            ))}
            {next && <dd class={next.urgency === 'later' ? 'soft' : next.urgency}>{next.text}</dd>}
          </div>
          {calculation.map((figure) => (
            // The result repeats the first figure.
            <div key={figure.id} class={`part ${figure.id}`} aria-hidden={figure.id === 'result'}>
              <dt>
                {barLegend.length === 0 && <Sign part={figure.id === 'result' ? 'spendable' : figure.id} />}
                {figure.label}
              </dt>
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
      {barLegend.length > 0 && (
        // The label of the bar already says this to screen readers.
        <ul class="key" aria-hidden="true">
          {barLegend.map(({ part, label: name }) => (
            <li key={part}>
              <Sign part={part} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The pattern of a part of the bar. Totals are no part of it and have none. */
function Sign({ part }: { part: string }) {
  return (
    <span class="bar sign" aria-hidden="true">
      <i class={part} />
    </span>
  );
}
