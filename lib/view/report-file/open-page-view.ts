import type { Words } from '../../words/index.ts';

/** The texts of the page that opens reports. */
export interface OpenPageView {
  title: string;
  what: string;
  kept: string;
  drop: string;
  /** Shown instead of `drop` once a report is open. */
  another: string;
  choose: string;
  paste: string;
  pasteButton: string;
  unaffiliated: string;
}

export function openPageViewOf({ say }: Words): OpenPageView {
  return {
    title: say('opened.page_title'),
    what: say('opened.what'),
    kept: say('opened.kept'),
    drop: say('opened.drop'),
    another: say('opened.another'),
    choose: say('opened.choose'),
    paste: say('opened.paste'),
    pasteButton: say('opened.paste_button'),
    unaffiliated: say('popup.unaffiliated'),
  };
}
