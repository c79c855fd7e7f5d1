import type { OptionsView } from '../lib/view/index.ts';
import { Preferences, type PreferencesProps } from './Preferences.tsx';

export interface OptionsProps {
  view: OptionsView;
  /** Called within the click itself: browsers ask for a permission only then. */
  onSwitch: (on: boolean) => void;
  /** Absent until it is known what is set. */
  preferences: PreferencesProps | undefined;
}

/** The settings: a switch for exact figures, how it stands, and what it means. */
export function Options({ view, onSwitch, preferences }: OptionsProps) {
  return (
    <>
      <h1>{view.title}</h1>
      <section aria-labelledby="exact">
        <div class="setting">
          <h2 id="exact">{view.heading}</h2>
          <button
            type="button"
            class="switch"
            role="switch"
            aria-checked={view.isOn}
            aria-labelledby="exact"
            aria-describedby="state"
            onClick={() => onSwitch(!view.isOn)}
          />
        </div>
        <div id="state" class="state" role="status">
          <p>
            <b>{view.state}</b>
          </p>
          {view.advice && <p>{view.advice}</p>}
        </div>
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
      </section>
      {preferences && <Preferences {...preferences} />}
      <p class="links">
        <a href="/report.html" target="_blank" rel="noreferrer">
          {view.openReport}
        </a>
        <a href="/help.html#exact" target="_blank" rel="noreferrer">
          {view.help}
        </a>
      </p>
      <p class="soft">{view.unaffiliated}</p>
    </>
  );
}
