import type { SettingsView } from '../lib/view/index.ts';
import { Switch } from './Switch.tsx';

export interface SettingsSectionProps {
  view: SettingsView;
  onKeep: (isOn: boolean) => void;
  onChoose: (name: SettingsView['settings'][number]['name'], value: string) => void;
}

/** The settings of what is stored, and of how the panel looks. */
export function SettingsSection({ view, onKeep, onChoose }: SettingsSectionProps) {
  return (
    <section aria-labelledby="memory">
      <Switch
        id="memory"
        heading={view.keepLabel}
        isOn={view.isKeeping}
        describedBy="memory-about"
        onSwitch={onKeep}
      />
      <div id="memory-about">
        {view.about.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p>
        <a href="/history.html">{view.history}</a>
      </p>
      {view.settings.map(({ name, label, value, options }) => (
        <label key={name} class="setting choice">
          <span>{label}</span>
          <select value={value} onChange={({ currentTarget }) => onChoose(name, currentTarget.value)}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </section>
  );
}
