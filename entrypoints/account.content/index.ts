import { defineContentScript } from 'wxt/utils/define-content-script';
import { BILLING_PAGES } from '../../lib/provider/index.ts';
import { followAccountPages } from './follow-account-pages.ts';

export default defineContentScript({
  // `route.content` loads it on any other page when it is needed. From then on it follows the address by itself.
  matches: BILLING_PAGES,
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main: (context) => {
    if (document.readyState !== 'loading') followAccountPages(context);
    else context.addEventListener(document, 'DOMContentLoaded', () => followAccountPages(context));
  },
});
