import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageOutline } from '../../lib/page-report/index.ts';
import { registerLazy } from '../shared/lazy.ts';

/** Loaded when the user asks for a problem report. */
export default defineUnlistedScript(() => registerLazy({ 'page-outline': pageOutline }));
