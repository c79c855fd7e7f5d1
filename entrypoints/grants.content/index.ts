import { defineContentScript } from 'wxt/utils/define-content-script';
import { BILLING_PAGES } from '../../lib/provider/index.ts';
import { startWatching } from './watch-page.ts';

export default defineContentScript({
  // On other pages, `route.content` loads this script when it is needed.
  matches: BILLING_PAGES,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (context) => startWatching(context),
});
