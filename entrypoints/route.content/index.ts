import type { IsolatedWorldContentScriptDefinition } from 'wxt';
import { browser } from 'wxt/browser';
import { BILLING_PAGES, SITE } from '../../lib/provider/index.ts';
import { whenAccountMayCome } from './when-account-may-come.ts';

/** All that runs on pages without grants: it loads the content scripts of the account's pages when these may come. */
export default {
  matches: [SITE],
  excludeMatches: BILLING_PAGES,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (context) =>
    whenAccountMayCome(context, (name) => {
      // The browser runs a file once a page, however often it is asked for.
      void import(/* @vite-ignore */ browser.runtime.getURL(`/content-scripts/${name}.js`));
    }),
} satisfies IsolatedWorldContentScriptDefinition;
