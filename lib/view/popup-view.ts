import type { Glance } from '../history/index.ts';
import { GRANTS_PAGE } from '../provider/index.ts';
import type { Instant } from '../values/index.ts';
import type { Words } from '../words/index.ts';
import { type GlanceView, glanceViewOf } from './glance-view.ts';

/** What the toolbar popup says. */
export interface PopupView {
  name: string;
  what: string;
  open: string;
  address: string;
  /** Each organization whose grants were read; empty before the first reading. */
  organizations: readonly GlanceView[];
  openBlocked: string;
  openReport: string;
  openHistory: string;
  openSettings: string;
  openHelp: string;
  trust: string;
  unaffiliated: string;
}

export function popupViewOf(glances: readonly Glance[], now: Instant, words: Words): PopupView {
  return {
    name: words.say('panel.name'),
    what: words.say('popup.what'),
    open: words.say('popup.open'),
    address: GRANTS_PAGE,
    organizations: glances.map((glance) => glanceViewOf(glance, now, words)),
    openBlocked: words.say('blocked.button'),
    openReport: words.say('action.open_report'),
    openHistory: words.say('history.title'),
    openSettings: words.say('action.settings'),
    openHelp: words.say('action.help'),
    trust: words.say('popup.trust'),
    unaffiliated: words.say('popup.unaffiliated'),
  };
}
