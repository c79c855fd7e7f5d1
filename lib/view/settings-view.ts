import type { KeepFor, Settings } from '../history/index.ts';
import { STATED_RULES } from '../provider/index.ts';
import { type MessageKey, ruleName, type Words } from '../words/index.ts';
import { sizeWords } from './history-view.ts';

/** A setting that has a fixed choice of values. */
interface SettingView {
  name: keyof Settings;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

/** All settings except exact figures. */
export interface SettingsView {
  keepLabel: string;
  isKeeping: boolean;
  /** What is stored, and what switching it off does. */
  about: readonly string[];
  history: string;
  settings: readonly SettingView[];
}

const LABEL: Readonly<Record<keyof Settings, MessageKey>> = {
  keepFor: 'settings.keep_for',
  rule: 'settings.start_rule',
  collapsed: 'settings.collapsed',
  marks: 'settings.marks',
  theme: 'settings.theme',
};

const CHOICE_LABEL = {
  yes: 'settings.yes',
  no: 'settings.no',
  page: 'settings.as_page',
  light: 'settings.light',
  dark: 'settings.dark',
  'three-months': 'settings.three_months',
  'one-year': 'settings.one_year',
  'for-ever': 'settings.for_ever',
} as const satisfies Record<string, MessageKey>;

type Choice = keyof typeof CHOICE_LABEL;

/** `size` is the size of what is stored, in bytes; `null` if it is not known. */
export function settingsViewOf(
  settings: Settings,
  isKeeping: boolean,
  size: number | null,
  words: Words,
): SettingsView {
  const { say } = words;
  const setting = (
    name: keyof Settings,
    value: string,
    options: readonly SettingView['options'][number][],
  ): SettingView => ({ name, label: say(LABEL[name]), value, options });
  const choices = (...values: readonly Choice[]) =>
    values.map((each) => ({ value: each, label: say(CHOICE_LABEL[each]) }));
  const keepFor: readonly KeepFor[] = ['three-months', 'one-year', 'for-ever'];
  const yesNo = (is: boolean | null) => (is ? 'yes' : 'no');
  const rules = STATED_RULES.map(({ id }) => ({ value: id, label: ruleName(words, id) }));
  return {
    keepLabel: say('settings.keep'),
    isKeeping,
    about: [say('settings.about'), ...(size === null ? [] : [sizeWords(size, words)])],
    history: say('history.title'),
    settings: [
      setting('keepFor', settings.keepFor, choices(...keepFor)),
      setting('rule', settings.rule ?? STATED_RULES[0]?.id ?? '', rules),
      setting('collapsed', yesNo(settings.collapsed), choices('yes', 'no')),
      setting('marks', yesNo(settings.marks), choices('yes', 'no')),
      setting('theme', settings.theme, choices('page', 'light', 'dark')),
    ],
  };
}

/** The setting that a chosen value stands for; empty if the value is not valid. */
export function settingFrom(name: keyof Settings, value: string): Partial<Settings> {
  switch (name) {
    case 'rule': {
      const rule = STATED_RULES.find(({ id }) => id === value);
      return rule ? { rule: rule.id } : {};
    }
    case 'collapsed':
      return { collapsed: value === 'yes' };
    case 'marks':
      return { marks: value === 'yes' };
    case 'theme':
      return value === 'light' || value === 'dark' || value === 'page' ? { theme: value } : {};
    case 'keepFor':
      return value === 'three-months' || value === 'one-year' || value === 'for-ever'
        ? { keepFor: value }
        : {};
  }
}
