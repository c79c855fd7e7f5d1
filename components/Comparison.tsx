import type { ChangesView } from '../lib/view/index.ts';

/** How an account changed between two reports: the total, the usage, each grant, and what both reports prove together. */
export function Comparison({ view: { title, note, summary, sentences, evidence } }: { view: ChangesView }) {
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{title}</h2>
      {note && <p class="soft">{note}</p>}
      {summary.length > 0 && <p class="summary">{summary.join(' ')}</p>}
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {evidence && <Evidence view={evidence} />}
    </section>
  );
}

function Evidence({ view: { title, line, rules } }: { view: NonNullable<ChangesView['evidence']> }) {
  return (
    <>
      <h3>{title}</h3>
      <p>{line}</p>
      {rules.length > 0 && (
        <dl class="verdicts">
          {rules.map(({ rule, name, verdict, sentences }) => (
            <div key={rule}>
              <dt>{name}</dt>
              <dd>
                <b>{verdict}</b>
                {sentences.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
