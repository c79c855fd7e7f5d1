import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { materialOf } from '../../lib/analysis/index.ts';
import { openBlocked } from '../shared/blocked/open-blocked.tsx';
import { handOver } from '../shared/on-demand.ts';

/** Loaded when somebody asks why a call was refused. */
export default defineUnlistedScript(() => {
  const { version } = browser.runtime.getManifest();
  handOver({
    'blocked-dialog': (stage, { basis, visited, correct }, words) => {
      const materialNow = () => {
        const current = basis();
        return (current && materialOf(current, visited(), version)) ?? null;
      };
      const source = {
        material: materialNow(),
        correct: (...said: Parameters<typeof correct>) => {
          correct(...said);
          return materialNow();
        },
      };
      openBlocked(stage, source, words, version);
    },
  });
});
