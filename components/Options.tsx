import type { OptionsView } from '../lib/view/index.ts';

export interface OptionsProps {
  view: OptionsView;
  /** Called within the click itself: browsers ask for a permission only then. */
  onSwitch: (on: boolean) => void;
}

/** The page on which exact figures are explained and switched on or off. */
export function Options({ view, onSwitch }: OptionsProps) {
  return (
    <>
      <h1>{view.title}</h1>
      <section aria-labelledby="exact">
        <h2 id="exact">{view.heading}</h2>
        {view.about.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <h3>{view.asksTitle}</h3>
        <ul>
          {view.asks.map(({ what, why }) => (
            <li key={what}>
              <b>{what}</b> {why}
            </li>
          ))}
        </ul>
        <h3>{view.neverTitle}</h3>
        <ul>
          {view.never.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <div class="state" role="status">
          <p>
            <b>{view.state}</b>
          </p>
          {view.advice && <p>{view.advice}</p>}
        </div>
        <button type="button" onClick={() => onSwitch(!view.isOn)}>
          {view.button}
        </button>
      </section>
      <p>
        <a href="/report.html" target="_blank" rel="noreferrer">
          {view.openReport}
        </a>
      </p>
      <p class="soft">{view.unaffiliated}</p>
    </>
  );
}
