import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeKey } from '../shared/page-key.ts';

/** Runs as a content script just before the page-world script. Both run only if exact figures are on. */
export default defineUnlistedScript(makeKey);
