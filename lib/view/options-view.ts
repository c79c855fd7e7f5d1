import { HOST } from '../provider/index.ts';
import type { Words } from '../words/index.ts';

/**
 * Whether exact figures are on. `no-site`: the browser does not let Grantlens run on the site. `not-registered`: the browser
 * gave the permission but refused the script.
 */
export type ExactState = 'off' | 'on' | 'no-site' | 'not-registered';

/** The result of the last click. `failed`: the browser could not ask for the permission. */
export type ExactOutcome = 'none' | 'allowed' | 'refused' | 'failed' | 'switched-off';

/** The view of the settings page. */
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
  /** What to do next; `null` if there is nothing to do. */
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

/** The last outcome counts only if the state still fits it: the browser's own settings may have changed the state. */
function adviceOn(state: ExactState, outcome: ExactOutcome, { say }: Words): string | null {
  if (state === 'off') {
    if (outcome === 'refused') return say('options.refused');
    if (outcome === 'failed') return say('options.failed');
    return outcome === 'switched-off' ? say('options.switched_off') : null;
  }
  if (outcome === 'switched-off') return say('options.off_failed');
  return state === 'on' ? say('options.reload') : null;
}
