import type { KeepFor, Settings } from '../history/index.ts';
import { STATED_RULES } from '../provider/index.ts';
import { type MessageKey, ruleName, type Words } from '../words/index.ts';
import { sizeWords } from './history-view.ts';

/** One thing to set, by choosing a value. */
interface Preference {
  name: keyof Settings;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

/** What can be set beside exact figures. */
export interface PreferencesView {
  keepLabel: string;
  isKeeping: boolean;
  /** What is kept, and what switching it off does. */
  about: readonly string[];
  history: string;
  preferences: readonly Preference[];
}

const LABEL: Readonly<Record<keyof Settings, MessageKey>> = {
  keepFor: 'settings.keep_for',
  rule: 'settings.start_rule',
  collapsed: 'settings.collapsed',
  marks: 'settings.marks',
  theme: 'settings.theme',
};

const YES_NO = ['yes', 'no'] as const;

/** The settings of look and memory; `size` is what the memory takes, in bytes, `null` where that is not known. */
export function preferencesViewOf(
  settings: Settings,
  isKeeping: boolean,
  size: number | null,
  words: Words,
): PreferencesView {
  const { say } = words;
  const preference = (name: keyof Settings, value: string, values: readonly string[]): Preference => ({
    name,
    label: say(LABEL[name]),
    value,
    options: values.map((each) => ({ value: each, label: optionWords(each, words) })),
  });
  const yesNo = (is: boolean | null) => (is ? 'yes' : 'no');
  const rules = STATED_RULES.map(({ id }) => id);
  const kept: readonly KeepFor[] = ['three-months', 'one-year', 'for-ever'];
  return {
    keepLabel: say('settings.keep'),
    isKeeping,
    about: [say('settings.about'), ...(size === null ? [] : [sizeWords(size, words)])],
    history: say('history.title'),
    preferences: [
      preference('keepFor', settings.keepFor, kept),
      preference('rule', settings.rule ?? STATED_RULES[0]?.id ?? '', rules),
      preference('collapsed', yesNo(settings.collapsed), YES_NO),
      preference('marks', yesNo(settings.marks), YES_NO),
      preference('theme', settings.theme, ['page', 'light', 'dark']),
    ],
  };
}

const OPTION: Readonly<Record<string, MessageKey>> = {
  yes: 'settings.yes',
  no: 'settings.no',
  page: 'settings.as_page',
  light: 'settings.light',
  dark: 'settings.dark',
  'three-months': 'settings.three_months',
  'one-year': 'settings.one_year',
  'for-ever': 'settings.for_ever',
};

function optionWords(value: string, words: Words): string {
  const rule = STATED_RULES.find(({ id }) => id === value);
  if (rule) return ruleName(words, rule.id);
  const key = OPTION[value];
  return key ? words.say(key) : value;
}

/** What a chosen value sets; nothing where there is no such value. */
export function settingChosen(name: keyof Settings, value: string): Partial<Settings> {
  switch (name) {
    case 'rule':
      return STATED_RULES.filter(({ id }) => id === value).reduce<Partial<Settings>>(
        (_, { id }) => ({ rule: id }),
        {},
      );
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
