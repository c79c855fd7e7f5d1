import { GRANTS_PAGE } from '../provider/index.ts';
import type { Words } from '../words/index.ts';

/** The view of the page that opens once, after the install. */
export interface WelcomeView {
  title: string;
  what: string;
  picture: string;
  kept: string;
  never: string;
  change: string;
  settings: string;
  open: string;
  address: string;
  unaffiliated: string;
}

export function welcomeViewOf({ say }: Words): WelcomeView {
  return {
    title: say('welcome.title'),
    what: say('popup.what'),
    picture: say('welcome.picture'),
    kept: say('welcome.kept'),
    never: say('welcome.never'),
    change: say('welcome.change'),
    settings: say('action.settings'),
    open: say('popup.open'),
    address: GRANTS_PAGE,
    unaffiliated: say('popup.unaffiliated'),
  };
}
