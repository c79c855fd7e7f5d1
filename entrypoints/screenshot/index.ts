import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analyse, isExportable } from '../../lib/analysis/index.ts';
import { registerLazy } from '../shared/lazy.ts';
import { openScreenshot } from '../shared/screenshot/open-screenshot.tsx';

/** Loaded when the user asks for a screenshot. */
export default defineUnlistedScript(() => {
  const { version } = browser.runtime.getManifest();
  registerLazy({
    screenshot: async (stage, basis, insight, words) => {
      const analysis = analyse(basis);
      if (!analysis || !isExportable(analysis)) return '';
      const { reading } = basis;
      const source = { analysis, reading, insight, version, languages: navigator.languages };
      return openScreenshot(stage, source, words);
    },
  });
});
