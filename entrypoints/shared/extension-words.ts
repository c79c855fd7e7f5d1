import { createI18n } from '@wxt-dev/i18n';
import { createWords, type Words } from '../../lib/words/index.ts';

/** The words of the browser's language, as far as there is a translation. */
export function extensionWords(): Words {
  const i18n = createI18n();
  return createWords((key, values) => i18n.t(key, [...values]));
}
