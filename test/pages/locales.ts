/** The locales in which pages are written: the languages that are promised, and digits of their own. */
export const LOCALES = [
  'en-US',
  'en-GB',
  'de',
  'fr',
  'es',
  'it',
  'pt-BR',
  'nl',
  'pl',
  'tr',
  'ru',
  'ja',
  'zh-CN',
  'zh-TW',
  'ko',
  'hi',
  'hi-u-nu-deva',
  'ar',
  'ar-EG',
  'he',
  'th',
  'th-u-nu-thai',
] as const;

/** Writes the digits of a locale as 0 to 9 and leaves marks of direction out. */
export function plainDigits(locale: string): (text: string) => string {
  const own = new Intl.NumberFormat(locale, { useGrouping: false });
  const digits = new Map(Array.from({ length: 10 }, (_, digit) => [own.format(digit), String(digit)]));
  return (text) => text.replace(/\p{Cf}/gu, '').replace(/\p{Nd}/gu, (digit) => digits.get(digit) ?? digit);
}

/** A text as a pattern that matches just that. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
