import { GRANTS_PAGE } from '../provider/index.ts';
import type { Words } from '../words/index.ts';

/** What the toolbar popup says. */
export interface PopupView {
  name: string;
  what: string;
  open: string;
  address: string;
  openBlocked: string;
  openReport: string;
  trust: string;
  unaffiliated: string;
}

export function popupViewOf(words: Words): PopupView {
  return {
    name: words.say('panel.name'),
    what: words.say('popup.what'),
    open: words.say('popup.open'),
    address: GRANTS_PAGE,
    openBlocked: words.say('blocked.button'),
    openReport: words.say('action.open_report'),
    trust: words.say('popup.trust'),
    unaffiliated: words.say('popup.unaffiliated'),
  };
}
