import { createI18n } from '@wxt-dev/i18n';
import { createWords, type Words } from '../../lib/words/index.ts';

/** The words in the browser's language, or in English if there is no translation. */
export function extensionWords(): Words {
  const i18n = createI18n();
  return createWords((key, values) => i18n.t(key, [...values]));
}
