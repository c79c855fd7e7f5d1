import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { materialOf } from '../../lib/analysis/index.ts';
import { openBlocked } from '../shared/blocked/open-blocked.tsx';
import { registerLazy } from '../shared/lazy.ts';

/** Loaded when somebody asks why a call was refused. */
export default defineUnlistedScript(() => {
  const { version } = browser.runtime.getManifest();
  registerLazy({
    'blocked-dialog': (stage, basis, visited, words) =>
      openBlocked(stage, materialOf(basis, visited, version) ?? null, words, version),
  });
});
