import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { accountOf } from '../../lib/analysis/index.ts';
import { excelFile } from '../../lib/export/index.ts';
import { registerLazy } from '../shared/lazy.ts';

/** Loaded when the user asks for a workbook. */
export default defineUnlistedScript(() => {
  const { version } = browser.runtime.getManifest();
  registerLazy({
    excel: async (basis, visited, words) => {
      const account = accountOf(basis, visited, version);
      if (!account) return null;
      const file = await excelFile(account, words);
      return { file, told: words.say('action.exported', file.name) };
    },
  });
});
