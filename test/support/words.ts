import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { createWords, type Words } from '../../lib/words/words.ts';

const LOCALE_FILE = join(import.meta.dirname, '../../assets/locales/en.yml');

/** The messages as the browser gets them, by their names there. */
export async function browserMessages(): Promise<Record<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(LOCALE_FILE));
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
}

/**
 * The extension's words, looked up as the browser does it.
 * @throws Error if a message does not exist or lacks a value.
 */
export async function englishWords(): Promise<Words> {
  const messages = await browserMessages();
  return createWords((key, values) => {
    const message = messages[key.replaceAll('.', '_')];
    if (message === undefined) throw new Error(`There is no message ${key}.`);
    return message.replace(/\$(\d)/g, (_, place: string) => {
      const value = values[Number(place) - 1];
      if (value === undefined) throw new Error(`The message ${key} lacks its value $${place}.`);
      return value;
    });
  });
}
