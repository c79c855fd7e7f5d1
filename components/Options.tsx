import type { OptionsView } from '../lib/view/index.ts';
import { SettingsSection, type SettingsSectionProps } from './SettingsSection.tsx';
import { Switch } from './Switch.tsx';

export interface OptionsProps {
  view: OptionsView;
  /** Called during the click, because browsers ask for a permission only then. */
  onSwitch: (on: boolean) => void;
  /** `undefined` until the settings are known. */
  settings: SettingsSectionProps | undefined;
}

/** The settings page: the switch for exact figures with its state and meaning, and the other settings. */
export function Options({ view, onSwitch, settings }: OptionsProps) {
  return (
    <>
      <h1>{view.title}</h1>
      <section aria-labelledby="exact">
        <Switch id="exact" heading={view.heading} isOn={view.isOn} describedBy="state" onSwitch={onSwitch} />
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
      {settings && <SettingsSection {...settings} />}
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
