import { HOST } from '../provider/index.ts';
import type { Words } from '../words/index.ts';

/**
 * Whether exact figures are on. `no-site`: the browser keeps Grantlens off the site; `not-registered`: it has given the
 * permission and refuses the script.
 */
export type ExactState = 'off' | 'on' | 'no-site' | 'not-registered';

/** What came of the last click: `failed` where the browser could not even ask. */
export type ExactOutcome = 'none' | 'allowed' | 'refused' | 'failed' | 'switched-off';

/** What the settings page shows. */
export interface OptionsView {
  title: string;
  heading: string;
  openReport: string;
  help: string;
  unaffiliated: string;
  about: readonly string[];
  asksTitle: string;
  asks: readonly { what: string; why: string }[];
  neverTitle: string;
  never: readonly string[];
  isOn: boolean;
  state: string;
  /** What to do next; `null` where there is nothing. */
  advice: string | null;
}

export function optionsViewOf(state: ExactState, outcome: ExactOutcome, words: Words): OptionsView {
  const { say } = words;
  return {
    title: say('options.title'),
    heading: say('options.exact'),
    openReport: say('action.open_report'),
    help: say('action.help'),
    unaffiliated: say('popup.unaffiliated'),
    about: [say('options.about'), say('options.how'), say('options.default')],
    asksTitle: say('options.asks_title'),
    asks: [
      { what: say('options.scripting'), why: say('options.scripting_why') },
      { what: say('options.site', HOST), why: say('options.site_why') },
    ],
    neverTitle: say('options.never_title'),
    never: [say('options.never_request'), say('options.never_token'), say('options.never_other')],
    isOn: state === 'on',
    state: stateText(state, words),
    advice: adviceOn(state, outcome, words),
  };
}

function stateText(state: ExactState, { say }: Words): string {
  switch (state) {
    case 'off':
      return say('options.is_off');
    case 'on':
      return say('options.is_on');
    case 'no-site':
      return say('options.no_site', HOST);
    case 'not-registered':
      return say('options.not_registered');
  }
}

/** What the last click came to matters only while things stand as it left them: settings elsewhere may change them. */
function adviceOn(state: ExactState, outcome: ExactOutcome, { say }: Words): string | null {
  if (state === 'off') {
    if (outcome === 'refused') return say('options.refused');
    if (outcome === 'failed') return say('options.failed');
    return outcome === 'switched-off' ? say('options.switched_off') : null;
  }
  if (outcome === 'switched-off') return say('options.off_failed');
  return state === 'on' ? say('options.reload') : null;
}
