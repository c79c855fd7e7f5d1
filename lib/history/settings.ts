import type { StatedRuleId } from '../provider/index.ts';
import type { Instant } from '../values/index.ts';
import { inTime } from './ahead.ts';

/** How long readings are kept. */
export type KeepFor = 'three-months' | 'one-year' | 'for-ever';

/** What the user has set for all organizations. */
export interface Settings {
  /** The rule that is shown where the user has chosen none; `null`: the one that Grantlens starts with. */
  rule: StatedRuleId | null;
  /** Whether the panel starts as one line; `null`: as there is room. */
  collapsed: boolean | null;
  marks: boolean;
  theme: 'page' | 'light' | 'dark';
  keepFor: KeepFor;
}

export const DEFAULT_SETTINGS: Settings = {
  rule: null,
  collapsed: null,
  marks: true,
  theme: 'page',
  keepFor: 'for-ever',
};

/** Each setting that was ever made, with the time of it. */
export type StampedSettings = { [Name in keyof Settings]?: { value: Settings[Name]; at: Instant } };

export function settingsOf(stamped: StampedSettings): Settings {
  const { rule, collapsed, marks, theme, keepFor } = DEFAULT_SETTINGS;
  return {
    rule: stamped.rule ? stamped.rule.value : rule,
    collapsed: stamped.collapsed ? stamped.collapsed.value : collapsed,
    marks: stamped.marks?.value ?? marks,
    theme: stamped.theme?.value ?? theme,
    keepFor: stamped.keepFor?.value ?? keepFor,
  };
}

/** The settings with some changed now. A change counts even if a clock that stood ahead has stamped the setting before. */
export function withSettings(
  stamped: StampedSettings,
  changes: Partial<Settings>,
  at: Instant,
): StampedSettings {
  const made = Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, { value, at }]));
  const past = Object.entries(stamped).filter(([name]) => name in made);
  return { ...stamped, ...lastSettings(settingsInTime(Object.fromEntries(past), at), made) };
}

/** The settings without times that have not come yet. */
export function settingsInTime(stamped: StampedSettings, now: Instant): StampedSettings {
  return Object.fromEntries(Object.entries(stamped).map(([name, set]) => [name, inTime(set, now)]));
}

/** The last of each setting, here and in a file. A file never shortens how long is kept here: that would delete, unasked. */
export function withFile(here: StampedSettings, file: StampedSettings): StampedSettings {
  const all = lastSettings(here, file);
  if (!shortens(here, all)) return all;
  const { keepFor: _, ...others } = all;
  return here.keepFor ? { ...others, keepFor: here.keepFor } : others;
}

/** Whether some settings keep for a shorter time than others. */
export function shortens(before: StampedSettings, after: StampedSettings): boolean {
  return DAYS_KEPT[settingsOf(after).keepFor] < DAYS_KEPT[settingsOf(before).keepFor];
}

/** The last of each setting, of two; the same whichever comes first. */
export function lastSettings(one: StampedSettings, other: StampedSettings): StampedSettings {
  const last = (name: keyof Settings) => {
    const [a, b] = [one[name], other[name]];
    if (!a || !b) return a ?? b;
    const isOne = a.at === b.at ? JSON.stringify(a.value) >= JSON.stringify(b.value) : a.at > b.at;
    return isOne ? a : b;
  };
  const names = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  return Object.fromEntries(names.flatMap((name) => (last(name) ? [[name, last(name)]] : [])));
}

const DAY = 24 * 60 * 60 * 1000;
const DAYS_KEPT: Record<KeepFor, number> = {
  'three-months': 92,
  'one-year': 366,
  'for-ever': Number.POSITIVE_INFINITY,
};

/** The time (Unix milliseconds) before which nothing is kept any more. */
export function keptSince(keepFor: KeepFor, now: number): number {
  return now - DAYS_KEPT[keepFor] * DAY;
}
