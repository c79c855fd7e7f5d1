import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeKey } from '../shared/page-key.ts';

/** Runs among the content scripts just before the page-world script does, and like it only where exact figures are switched on. */
export default defineUnlistedScript(makeKey);
