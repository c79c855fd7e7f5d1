import { defineContentScript } from 'wxt/utils/define-content-script';
import { startWatching } from './watch-page.ts';

export default defineContentScript({
  matches: ['https://platform.openai.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (context) => startWatching(context),
});
