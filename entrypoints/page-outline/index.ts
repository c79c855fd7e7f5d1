import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageOutline } from '../../lib/page-report/index.ts';
import { handOver } from '../shared/on-demand.ts';

/** Loaded when a page report is asked for. */
export default defineUnlistedScript(() => handOver({ 'page-outline': pageOutline }));
