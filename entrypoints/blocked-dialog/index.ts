import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { accountOf } from '../../lib/analysis/index.ts';
import { openBlocked } from '../shared/blocked/open-blocked.tsx';
import { registerLazy } from '../shared/lazy.ts';

/** Loaded when the user opens the dialog about a refused call. */
export default defineUnlistedScript(() => {
  const { version } = browser.runtime.getManifest();
  registerLazy({
    'blocked-dialog': (stage, { basis, visited, correct }, words) => {
      const materialNow = () => {
        const current = basis();
        return (current && accountOf(current, visited(), version)) ?? null;
      };
      const source = {
        account: materialNow(),
        correct: (...said: Parameters<typeof correct>) => {
          correct(...said);
          return materialNow();
        },
      };
      openBlocked(stage, source, words, version);
    },
  });
});
