import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { materialOf } from '../../lib/analysis/index.ts';
import { openBlocked } from '../shared/blocked/open-blocked.tsx';
import { handOver } from '../shared/on-demand.ts';

/** Loaded when somebody asks why a call was refused. */
export default defineUnlistedScript(() => {
  const { version } = browser.runtime.getManifest();
  handOver({
    'blocked-dialog': (stage, basis, visited, words) =>
      openBlocked(stage, materialOf(basis, visited, version) ?? null, words, version),
  });
});
