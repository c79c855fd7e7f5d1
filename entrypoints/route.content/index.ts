import type { IsolatedWorldContentScriptDefinition } from 'wxt';
import { browser } from 'wxt/browser';
import { BILLING_PAGES, SITE } from '../../lib/provider/index.ts';
import { whenAccountMayCome } from './when-account-may-come.ts';

/** The only script on pages without grants. It loads the other content scripts when grants or account figures may appear. */
export default {
  matches: [SITE],
  excludeMatches: BILLING_PAGES,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (context) =>
    whenAccountMayCome(context, (name) => {
      // The browser runs a file once for each page, however often it is imported.
      void import(/* @vite-ignore */ browser.runtime.getURL(`/content-scripts/${name}.js`));
    }),
} satisfies IsolatedWorldContentScriptDefinition;
