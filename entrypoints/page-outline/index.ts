import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageOutline } from '../../lib/page-report/page-outline.ts';
import { handOver } from '../shared/on-demand.ts';

/** Loaded when a page report is asked for. */
export default defineUnlistedScript(() => handOver({ 'page-outline': pageOutline }));
