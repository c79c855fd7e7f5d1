import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { BILLING_PAGES, SITE } from '../../lib/provider/index.ts';
import { whenGrantsMayCome } from './when-grants-may-come.ts';

/** All that runs on pages without grants: it loads the content script of the billing pages when grants may come. */
export default defineContentScript({
  matches: [SITE],
  excludeMatches: BILLING_PAGES,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (context) =>
    whenGrantsMayCome(context, () => {
      // The browser runs a file once a page, however often it is asked for.
      void import(/* @vite-ignore */ browser.runtime.getURL('/content-scripts/grants.js'));
    }),
});
